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

test('a click on a mark gives its seed to the control that it picks for', () => {
  const { data } = seedOutcomes(some, { solvedBelow: 0.1, picks: 'start' });
  expect(data.map(({ meta }) => meta)).toEqual([
    { picks: 'start' },
    { picks: 'start' },
  ]);
  expect(data.map(({ customdata }) => customdata)).toEqual([
    [1, 4],
    [2, 5, 0, 3, 6],
  ]);
  for (const trace of seedOutcomes(some, { solvedBelow: 0.1 }).data) {
    expect(trace).not.toHaveProperty('meta');
  }
});

test('the seed that is pointed out has a ring, and its number and loss above the plot', () => {
  const figure = seedOutcomes(some, { solvedBelow: 0.1, picked: 2 });
  expect(pointsOf(figure.data[2])).toEqual([{ x: 3, y: 0.48 }]);
  expect(annotations(figure).map(({ text }) => text)).toContain(
    '<b>○ seed 2</b> ends at 0.480',
  );
  expect(figure.alt).toMatch(/ Seed 2 ends at 0\.480\.$/);
  expect(seedOutcomes(some, { solvedBelow: 0.1 }).data).toHaveLength(2);
});

test('the height can be chosen', () => {
  const { layout } = seedOutcomes(some, { solvedBelow: 0.1, height: 250 });
  expect(layout.height).toBe(250);
});

test.each([
  [{ picked: 9 }, 'picked is 9; no outcome is of that seed'],
  [{ picks: 1 }, 'picks is 1'],
  [{ height: 100 }, 'height is 100'],
])('%j is refused', (wrong, message) => {
  const make = () => seedOutcomes(some, { solvedBelow: 0.1, ...wrong } as never);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
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
