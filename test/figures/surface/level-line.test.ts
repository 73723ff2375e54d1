import { expect, test } from 'vitest';
import { levelLine } from '../../../src/figures/surface/level-line';

const axis = [0, 1, 2, 3, 4];
const grid = (height: (x: number, y: number) => number) => ({
  x: axis,
  y: axis,
  z: axis.map((y) => axis.map((x) => height(x, y))),
});

test('on a slope the line runs straight across, as one line', () => {
  const { x, y } = levelLine(
    grid((x) => x / 4),
    0.4,
  );
  expect(new Set(x)).toEqual(new Set([1.6]));
  expect([...y].sort()).toEqual([0, 1, 2, 3, 4]);
});

test('round a hill the line comes back to where it began', () => {
  const { x, y } = levelLine(
    grid((x, y) => 3 - Math.hypot(x - 2, y - 2)),
    1.5,
  );
  expect(x).not.toContain(null);
  expect([x[0], y[0]]).toEqual([x.at(-1), y.at(-1)]);
});

test('two lines are held apart by a null', () => {
  const { x } = levelLine(
    grid((x) => Math.abs(x - 2)),
    1.5,
  );
  expect(x.filter((value) => value === null)).toHaveLength(1);
});

test('where the level is not reached there is no line', () => {
  expect(
    levelLine(
      grid(() => 0.3),
      0.5,
    ),
  ).toEqual({ x: [], y: [] });
});
