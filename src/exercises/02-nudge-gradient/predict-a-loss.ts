import type { Exercise, Mistake } from '../exercise';

const BEFORE = 0.9;
const slopes = [0.4, -0.25, 0.1];
const moves = [-0.1, 0.2, 0.3];

const effects = slopes.map((slope, p) => slope * moves[p]);
const sum = (terms: readonly number[]) =>
  terms.reduce((total, term) => total + term, 0);

const mistake = (name: string, answer: number, says: string): Mistake<[]> => {
  return { name, answer: () => answer, says };
};

/** A loss from slopes and moves: small effects add up. */
export const predictALoss: Exercise<[]> = {
  name: '02-predict-a-loss',
  answer: () => BEFORE + sum(effects),
  pointer:
    'Take the knobs one by one: slope times move, and a move up is positive. Add the ' +
    'three effects, with their signs, to the loss at the start.',
  right:
    'The effects were −0.04, −0.05 and +0.03: what the third knob spoils, the other two ' +
    'more than make good.',
  mistakes: [
    mistake(
      'that’s only the change',
      sum(effects),
      'By that much the loss changes. Where does it start?',
    ),
    mistake(
      'the signs are flipped',
      BEFORE - sum(effects),
      'The change is slope times move, and it’s added to the loss at the start.',
    ),
    mistake(
      'the first knob is turned up',
      BEFORE + 2 * Math.abs(effects[0]) + sum(effects),
      'The first knob goes down, so its move is negative.',
    ),
    mistake(
      'the second slope has lost its sign',
      BEFORE + sum(effects) - 2 * effects[1],
      'The second slope is negative: turning that knob up makes the loss smaller.',
    ),
    mistake(
      'every effect makes the loss larger',
      BEFORE + sum(effects.map(Math.abs)),
      'An effect has a sign: negative where slope and move have different signs.',
    ),
    mistake(
      'every effect makes the loss smaller',
      BEFORE - sum(effects.map(Math.abs)),
      'The third knob is turned up, and its slope is positive. Is that downhill?',
    ),
    mistake(
      'the third knob is missing',
      BEFORE + effects[0] + effects[1],
      'All three knobs are turned, the third one uphill.',
    ),
    mistake(
      'that’s all slopes times all moves',
      BEFORE + sum(slopes) * sum(moves),
      'Each knob has its own slope: multiply first, then add.',
    ),
    mistake(
      'that’s the mean of the effects',
      BEFORE + sum(effects) / effects.length,
      'Three knobs are turned, and each does all it can: their effects add up.',
    ),
    mistake(
      'the moves are missing',
      BEFORE + sum(slopes),
      'A slope is the change for a whole unit of the knob. How far did each one move?',
    ),
    mistake(
      'the slopes are missing',
      BEFORE + sum(moves),
      'That’s how far the knobs moved. How much does the loss change for each?',
    ),
    mistake(
      'the change is taken as a share of the loss',
      BEFORE * (1 + sum(effects)),
      'Slope times move is the change of the loss itself: add it.',
    ),
  ],
};
