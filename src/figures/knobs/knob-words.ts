import { extent } from '../../text/extent';
import { counted, fixedNumber, shortNumber, signedNumber } from '../../text/numbers';
import { cleanText } from '../../text/plain-text';
import type { KnobBoard } from './knob-board';

/** Of more samples than this the outputs are not read out. */
const MOST_NUMBERS = 6;

/** What the board shows, in two to four sentences. */
export function describeKnobs(board: KnobBoard): string {
  const { names, values, loss, slopes, before } = board;
  const [low, high] = extent(values);
  const nameOf = (value: number) => names[values.indexOf(value)];
  const sentences = [
    `${counted(names.length, 'knob')}, from ${fixedNumber(low, 2)} (${nameOf(low)}) to ` +
      `${fixedNumber(high, 2)} (${nameOf(high)}); the loss is ${shortNumber(loss, 3)}.`,
    answers(board),
  ];
  if (slopes) sentences.push(steepest(board, slopes));
  if (before) {
    sentences.push(
      `The slopes promised a change of the loss by ${signedNumber(before.promised)}; it ` +
        `changed by ${signedNumber(loss - before.loss)}.`,
    );
  }
  return sentences.join(' ');
}

function answers({ dataset, outputs, surface }: KnobBoard): string {
  const { correct } = surface;
  const right = `${correct} of ${outputs.length} ${correct === 1 ? 'is' : 'are'} right.`;
  const name = cleanText(dataset.name);
  if (outputs.length > MOST_NUMBERS) return `Of the answers to ${name} ${right}`;
  const list = outputs.map((output) => fixedNumber(output, 2)).join(', ');
  return `The outputs for ${name} are ${list}: ${right}`;
}

function steepest({ names }: KnobBoard, slopes: Float64Array): string {
  const [, most] = extent(slopes.map(Math.abs));
  if (most === 0) return 'All slopes are 0.';
  const p = slopes.findIndex((slope) => Math.abs(slope) === most);
  return `The steepest slope is ${shortNumber(slopes[p])}, of ${names[p]}: its arrow points ${
    slopes[p] > 0 ? 'down, to the left' : 'up, to the right'
  }.`;
}
