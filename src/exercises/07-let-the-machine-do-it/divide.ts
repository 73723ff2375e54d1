import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { mistakesOf } from '../slips';
import { isValue, type NamedValue, named, slopesByName, value } from './value';

type Given = [a: NamedValue, b: NamedValue];
interface Settings {
  sign: 1 | -1;
  top(a: number): number;
  below(b: number): number;
  swapped: boolean;
}

/** The rule, with one thing or another changed in its local slopes. */
function rule({
  sign = -1,
  top = (a) => a,
  below = (b) => b ** 2,
  swapped = false,
}: Partial<Settings> = {}) {
  return (a: NamedValue, b: NamedValue): Answer => {
    const slopes = [1 / b.data, (sign * top(a.data)) / below(b.data)];
    return value(a.data / b.data, [a, b], swapped ? slopes.reverse() : slopes);
  };
}

const tryOn = (): Given[] => [
  [named('a', 6), named('b', 4)],
  [named('a', -3), named('b', 5)],
  [named('a', 1.5), named('b', -0.5)],
];

/** Writing a / b as a number that remembers: by a rule of its own, or of others. */
export const divide: Exercise<Given> = {
  name: '07-divide',
  answer: rule(),
  tryOn,
  told: (a, b) => `For a = ${a.data} and b = ${b.data}`,
  observe(given, a, b) {
    const result = given(a, b);
    if (isNotYet(result) || !isValue(result)) return result;
    const slopes = slopesByName(result);
    return {
      'its data': result.data,
      'the slope in a': slopes.get('a') ?? 0,
      'the slope in b': slopes.get('b') ?? 0,
    };
  },
  pointer:
    'Like `times`, it’s one call of `value`: the quotient, the two parents, and one slope ' +
    'for each. Nudge a by a little, then b, and see how a / b moves.',
  right:
    'Square roots, sines, products of matrices: whatever has a derivative can be added the ' +
    'same way.',
  mistakes: [
    ...mistakesOf(
      [
        {
          name: 'the slope in b has the wrong sign',
          says: 'Divide by more, and a positive quotient gets smaller.',
          sets: { sign: 1 },
        },
        {
          name: 'the b in its own slope isn’t squared',
          says: 'Take the derivative of b⁻¹ again: what happens to the power?',
          sets: { below: (b) => b },
        },
        {
          name: 'you divide by b and then multiply by it again',
          says: '`x / b * b` is x. Square first: `b ** 2`, or put `b * b` in brackets.',
          sets: { below: () => 1 },
        },
        {
          name: 'the slope in b doesn’t know of a',
          says: 'The larger a is, the more it matters what you divide it by.',
          sets: { top: () => 1 },
        },
        {
          name: 'the slopes are swapped',
          says: 'They go in the order of the parents.',
          sets: { swapped: true },
        },
      ],
      rule,
      tryOn,
    ),
    {
      name: 'those are the slopes of a product',
      answer: (a, b) => value(a.data / b.data, [a, b], [b.data, a.data]),
      says: 'They belong to a · b; yours is a quotient.',
    },
    {
      name: 'a and b aren’t among its parents',
      answer: (a, b) => value(a.data / b.data),
      says: 'Nothing can be handed back to them. They have to be in there themselves, not copies of them.',
    },
    {
      name: 'b isn’t among its parents',
      answer: (a, b) => value(a.data / b.data, [a], [1 / b.data]),
      says: 'The quotient depends on b as well.',
    },
    {
      name: 'you divided b by a',
      answer: (a, b) =>
        value(b.data / a.data, [a, b], [-b.data / a.data ** 2, 1 / a.data]),
      says: 'The quotient wanted is a / b.',
    },
    {
      name: 'that’s a plain number',
      answer: (a, b) => a.data / b.data,
      says: 'It doesn’t remember where it came from: make it a `value(…)`, with parents and slopes.',
    },
  ],
};
