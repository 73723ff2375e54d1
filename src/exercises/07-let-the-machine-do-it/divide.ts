import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { type Value, value } from './value';

type Rule = (a: Value, b: Value) => Answer;

/** A rule like the right one, with other local slopes. */
function withSlopes(slopesOf: (a: number, b: number) => number[]): Rule {
  return (a, b) => value(a.data / b.data, [a, b], slopesOf(a.data, b.data));
}

/** Writing a / b as a number that remembers. */
export const divide: Exercise<[Value, Value]> = {
  name: '07-divide',
  answer: withSlopes((a, b) => [1 / b, -a / b ** 2]),
  tryOn: () => [
    [value(6), value(4)],
    [value(-2), value(5)],
    [value(1.5), value(-0.5)],
  ],
  observe(given, a, b) {
    const result = given(a, b) as Value;
    if (isNotYet(result)) return result;
    const { data, slopes, parents } = result;
    return { data, slopes, parents };
  },
  pointer: 'TODO',
  right:
    'Square roots, sines, matrix products: whatever has a derivative can be added in ' +
    'the same way.',
  mistakes: [
    {
      name: 'slope in b without its sign',
      answer: withSlopes((a, b) => [1 / b, a / b ** 2]),
      says: 'Divide by more, and a positive quotient gets smaller.',
    },
    {
      name: 'b not squared',
      answer: withSlopes((a, b) => [1 / b, -a / b]),
      says: 'Derive b⁻¹ once more: what happens to the power?',
    },
    {
      name: 'slopes of a product',
      answer: withSlopes((a, b) => [b, a]),
      says: 'These are the slopes of a · b; yours is a quotient.',
    },
    {
      name: 'slopes swapped',
      answer: withSlopes((a, b) => [-a / b ** 2, 1 / b]),
      says: 'The slopes stand in the order of the parents.',
    },
    {
      name: 'parents forgotten',
      answer: (a, b) => value(a.data / b.data),
      says: 'Without parents and slopes nothing can be handed back.',
    },
  ],
};
