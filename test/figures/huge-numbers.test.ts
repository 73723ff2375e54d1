import { describe, expect, test } from 'vitest';
import { makeFigure } from '../../src/figures/figure';
import * as course from '../../src/index';
import { fresh, publicCalls } from '../public-calls';

const { InputError, OverflowError } = course;

/** What is finite, and more than squares, sums or ranges are made for. */
const HUGE = [1e100, 1e200, -1e300, 1.7e308, 5e-324];

const functions = course as unknown as Record<
  string,
  (...all: unknown[]) => course.Figure
>;

/** What returns a figure when nothing is wrong; what shows things returns nothing. */
const figures = Object.entries(publicCalls(course))
  .filter(([name]) => !/^(show|interact|check|progress)/.test(name))
  .filter(
    ([name, listed]) =>
      functions[name](...fresh(listed.map(({ fits }) => fits)))?.alt !== undefined,
  );

/** Every array of numbers inside the arguments, once. */
function numbersIn(value: unknown, found = new Set<number[]>()): Set<number[]> {
  if (value === null || typeof value !== 'object') return found;
  const isOfNumbers =
    (Array.isArray(value) || value instanceof Float64Array) &&
    typeof value[0] === 'number';
  if (isOfNumbers) found.add(value as number[]);
  else for (const part of Object.values(value)) numbersIn(part, found);
  return found;
}

test('all figures are tried', () => {
  expect(figures.length).toBeGreaterThanOrEqual(20);
});

describe.each(figures)('%s', (name, listed) => {
  const fits = () => fresh(listed.map((argument) => argument.fits));
  const count = numbersIn(fits()).size;

  test('shows numbers, or says which are too large', () => {
    for (const huge of HUGE) {
      for (let k = 0; k < count; k++) {
        const given = fits();
        const numbers = [...numbersIn(given)][k];
        numbers[numbers.length - 1] = huge;
        try {
          const figure = functions[name](...given);
          expect(figure.alt).not.toMatch(/NaN|Infinity|undefined/);
          expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/);
          expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
        } catch (error) {
          const isNamed = error instanceof InputError || error instanceof OverflowError;
          if (!isNamed) throw error;
        }
      }
    }
  });
});

test('a curve that leaves the numbers says where', () => {
  const network = course.createNetwork({
    weights: [[[1, 1]]],
    biases: [[0]],
    activations: ['identity'],
  });
  expect(() =>
    course.slopeInOneWeight(network, course.xor, {
      parameter: 'W1[0][0]',
      from: -1e200,
      to: 1e200,
    }),
  ).toThrow(/^the loss at W1\[0\]\[0\] = -1e\+200 is Infinity: /);
});

test('no figure leaves with a number that is none, and gaps stay', () => {
  const parts = { data: [{ y: [1, null, 2] }], layout: {}, alt: 'One and two.' };
  expect(makeFigure(parts)).toEqual(parts);
  for (const y of [NaN, Infinity, -Infinity]) {
    expect(() => makeFigure({ ...parts, data: [{ y: [1, y] }] })).toThrow(
      new OverflowError(
        `figure.data[0].y[1] is ${y}, which can't be drawn`,
        'the numbers given are too large, too small or too close together',
      ),
    );
  }
});
