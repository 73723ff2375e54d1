import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';

const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;
type Misjudged = Record<(typeof LETTERS)[number], true>;
const RIGHT = [false, true, false, true, false];

/** Which of five checks, a to e, have found a bug. */
export const fiveErrors: Exercise<[]> = {
  name: '04-five-errors',
  answer: () => RIGHT,
  pointer:
    'Take the five one at a time: how small could the error be at best here, and is ' +
    'there anything but a bug that would explain it?',
  right:
    'Size alone never settled it: what counts is how it compares with the best this ' +
    'comparison could do.',
  mistakes: [
    {
      name: 'you’re calling every disagreement a bug',
      answer: () => RIGHT.map(() => true),
      says: 'Three of them have an excuse: a crude nudge, a saturated output, a kink.',
    },
    {
      name: 'you have the two words the wrong way round',
      answer: () => RIGHT.map((isBug) => !isBug),
      says: 'Mark the ones where you suspect a bug, not those where you’d be content.',
    },
    ...mistakesOf<Misjudged, []>(
      [
        {
          name: 'you took a crude nudge for a bug',
          says: 'How good can a forward difference be with the ε of a? It’s ten times the usual one.',
          sets: { a: true },
        },
        {
          name: 'you took saturation for a bug',
          says: 'In c, what does a longer nudge do to the error? A bug wouldn’t care.',
          sets: { c: true },
        },
        {
          name: 'you took a kink for a bug',
          says: 'In e, where does a ReLU get a preactivation of 0, and what did other biases change?',
          sets: { e: true },
        },
        {
          name: 'you found a few thousandths small enough',
          says: 'A sigmoid has no kink, and in b no output is saturated: how good should a central difference be?',
          sets: { b: true },
        },
        {
          name: 'you trusted a falling loss',
          says: 'With a factor n too many, or a ReLU without its slope, the loss falls as well: look at d again.',
          sets: { d: true },
        },
      ],
      (misjudged) => () =>
        RIGHT.map((isBug, k) => isBug !== Boolean(misjudged[LETTERS[k]])),
    ),
  ],
};
