import type { GradientMethod } from '../../../src/gradients/method';
import { ourNumbers } from './our-numbers';
import type { Printout, Rows, WorkedExample } from './worked-example';

/** A printed number and ours beside it. */
export interface Compared {
  name: string;
  printed: string;
  ours: number;
}

/** Every number that the example prints, with ours by the given method. */
export function compared(example: WorkedExample, gradient: GradientMethod): Compared[] {
  return example.printed.flatMap((printout) => {
    const ours = ourNumbers(example, printout, gradient);
    return FIELDS.flatMap((field) =>
      pair(field, printout[field], ours[field] as Nested<number>),
    );
  });
}

const FIELDS = [
  ...['loss', 'losses', 'z', 'a', 'fPrime', 'da', 'delta', 'dW', 'db', 'W', 'b'],
] as (keyof Printout & keyof ReturnType<typeof ourNumbers>)[];

type Nested<T> = T | Nested<T>[];

function pair(
  name: string,
  printed: string | Rows | Rows[] | undefined,
  ours: Nested<number>,
): Compared[] {
  if (typeof printed === 'object') {
    return printed.flatMap((part, k) => pair(`${name}[${k}]`, part, at(ours, k)));
  }
  if (printed === undefined) return [];
  if (typeof ours === 'number') return [{ name, printed, ours }];
  const numbers = printed.split(' ').filter((text) => text !== '');
  if (numbers.length !== 0 && numbers.length !== ours.length) {
    throw new Error(`${name} prints ${numbers.length} numbers; we have ${ours.length}`);
  }
  return numbers.flatMap((number, k) =>
    number === '?' ? [] : pair(`${name}[${k}]`, number, ours[k]),
  );
}

function at(ours: Nested<number>, k: number): Nested<number> {
  if (typeof ours === 'number' || k >= ours.length) throw new Error(`no part ${k}`);
  return ours[k];
}
