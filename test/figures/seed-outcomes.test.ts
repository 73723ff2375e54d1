import { expect, test } from 'vitest';
import { seedOutcomes } from '../../src/figures/seed-outcomes';
import { InputError } from '../../src/index';
import { annotations, pointsOf } from './inside';

const outcomes = (...losses: number[]) => losses.map((loss, seed) => ({ seed, loss }));
const some = outcomes(0.7, 0.01, 0.48, 0.7, 0.02, 0.4801, 0.7);

test('solved and unsolved seeds are told apart by their marks, in order of loss', () => {
  const [solved, others] = seedOutcomes(some, { solvedBelow: 0.1 }).data;
  expect(pointsOf(solved)).toEqual([
    { x: 1, y: 0.01 },
    { x: 2, y: 0.02 },
  ]);
  expect(pointsOf(others).map(({ y }) => y)).toEqual([0.48, 0.4801, 0.7, 0.7, 0.7]);
  expect((solved.marker as { symbol: string }).symbol).toBe('circle');
  expect((others.marker as { symbol: string }).symbol).toBe('x');
  expect(solved.text).toEqual(['seed 1', 'seed 4']);
});

test('where several end alike, how many is written', () => {
  const texts = annotations(seedOutcomes(some, { solvedBelow: 0.1 })).map(
    ({ text }) => text,
  );
  expect(texts).toEqual(
    expect.arrayContaining([
      '<b>2 of 7</b> below 0.1',
      '<b>2</b> near 0.48',
      '<b>3</b> near 0.70',
    ]),
  );
});

test('the words count the solved, and where the others end', () => {
  expect(seedOutcomes(some, { solvedBelow: 0.1 }).alt).toBe(
    '2 of 7 seeds end with a loss below 0.1. Of the others, 2 near 0.48, 3 near 0.70.',
  );
  expect(seedOutcomes(some, { solvedBelow: 1 }).alt).toBe(
    '7 of 7 seeds end with a loss below 1.',
  );
  expect(seedOutcomes(outcomes(0.5), { solvedBelow: 0.1 }).alt).toBe(
    '0 of 1 seed end with a loss below 0.1.',
  );
});

test.each([
  [[], 0.1, 'outcomes is empty'],
  [outcomes(0.1), 0, 'solvedBelow is 0'],
  [outcomes(Number.NaN), 0.1, 'outcomes[0].loss is NaN'],
  [outcomes(-1), 0.1, 'outcomes[0].loss is -1; no loss is below 0'],
])('%j below %d is refused', (given, solvedBelow, message) => {
  const make = () => seedOutcomes(given, { solvedBelow });
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
