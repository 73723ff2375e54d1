import type { Exercise } from '../exercise';

const knobs = 3;
const outputs = 1000;

/** Choosing the direction in which slopes take fewer sweeps. */
export const whichWayRound: Exercise<[]> = {
  name: '06-which-way-round',
  answer: () => knobs,
  pointer:
    'Count the sweeps in both directions. A sweep starts at one end of the program, and ' +
    'you need one for each thing that is there.',
  right:
    'You go forward here. A network is the other way round: many parameters, one loss.',
  mistakes: [
    {
      name: 'that’s the number of sweeps backward',
      answer: () => outputs,
      says: 'It would work, one sweep for each output. How many sweeps would it be forward?',
    },
    {
      name: 'that would do for a single loss',
      answer: () => 1,
      says: 'One sweep starts at one knob, or at one output. There’s more than one of each.',
    },
    {
      name: 'that’s the number of slopes',
      answer: () => knobs * outputs,
      says: 'So many slopes come out. But one sweep finds a good many of them at once.',
    },
    {
      name: 'you go both ways',
      answer: () => knobs + outputs,
      says: 'One direction is enough: it finds all the slopes.',
    },
    {
      name: 'that’s what nudging takes',
      answer: () => 2 * knobs + 1,
      says: 'Those are runs with a knob nudged up and down. A sweep multiplies slopes, once for each start.',
    },
    {
      name: 'that’s a run forward and a run backward',
      answer: () => 2,
      says: 'That’s what the chain rule takes where there’s one loss. How many outputs are there here?',
    },
    {
      name: 'that’s what nudging takes, without the run in the middle',
      answer: () => 2 * knobs,
      says: 'Those are nudges up and down. A sweep multiplies slopes, once for each start.',
    },
  ],
};
