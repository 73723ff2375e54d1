import { describe, expect, test } from 'vitest';
import { lossCurve } from '../../src/figures/loss-curve';
import { InputError } from '../../src/index';
import { annotations, pointsOf } from './inside';

const history = (...losses: number[]) => ({ losses: Float64Array.from(losses) });

describe('the words', () => {
  test('say how far the loss falls and when half of that is done', () => {
    expect(lossCurve(history(0.8, 0.7, 0.35, 0.2)).alt).toBe(
      'Loss falls from 0.80 to 0.20 over 3 epochs; half of the fall is done by epoch 2.',
    );
    expect(lossCurve(history(0.8, 0.35, 0.3, 0.2)).alt).toContain('by epoch 1.');
  });

  test('say so when it rises, stays, or climbs on the way', () => {
    expect(lossCurve(history(0.5, 0.9)).alt).toBe(
      'Loss rises from 0.50 to 0.90 over 1 epoch.',
    );
    expect(lossCurve(history(Math.LN2, Math.LN2, Math.LN2)).alt).toBe(
      'Loss stays near 0.693 over 2 epochs.',
    );
    expect(lossCurve(history(0.5, 0.9, 0.2)).alt).toContain(
      'On the way it climbs to 0.90, at epoch 1.',
    );
    expect(lossCurve(history(0.5)).alt).toBe('Loss is 0.50 before the first epoch.');
  });

  test('say where it was lowest when it rises again', () => {
    expect(lossCurve(history(0.5, 0.2, 0.3, 0.6)).alt).toBe(
      'Loss falls from 0.50 to 0.20 at epoch 1, then rises to 0.60 at epoch 3.',
    );
    const { alt } = lossCurve({ old: history(1, 0.1), new: history(0.8, 0.3, 0.7) });
    expect(alt).toContain(
      'new: falls from 0.80 to 0.30 at epoch 1, then rises to 0.70',
    );
    expect(lossCurve(history(1, 0.1, 0.15)).alt).toContain(
      'from 1 to 0.15 over 2 epochs',
    );
    expect(lossCurve(history(0.7, 0.64, 0.69)).alt).toContain(
      'from 0.70 to 0.69 over 2 epochs',
    );
  });

  test('name each of several runs and the best', () => {
    const { alt } = lossCurve({ slow: history(1, 0.9), fast: history(1, 0.1) });
    expect(alt).toContain('slow: falls from 1 to 0.90 over 1 epoch');
    expect(alt).toContain('fast: falls from 1 to 0.10 over 1 epoch');
    expect(alt).toContain('The lowest at the end is fast.');
  });

  test('say when curves cannot be told apart', () => {
    const { alt } = lossCurve({ a: history(1, 0.5), b: history(1, 0.5000001) });
    expect(alt).toContain('The curves lie on top of one another.');
  });
});

test('every point is an epoch and its loss', () => {
  const [trace] = lossCurve(history(0.8, 0.7, 0.2)).data;
  expect(pointsOf(trace)).toEqual([
    { x: 0, y: 0.8 },
    { x: 1, y: 0.7 },
    { x: 2, y: 0.2 },
  ]);
});

test('the axis begins at zero, unless it is logarithmic', () => {
  const axis = (logLoss: boolean) =>
    lossCurve(history(0.8, 0.7), { logLoss }).layout.yaxis as Record<string, unknown>;
  expect((axis(false).range as number[])[0]).toBe(0);
  expect(axis(true).type).toBe('log');
  expect((axis(true).range as number[])[0]).toBeGreaterThan(-1);
});

test('on a logarithmic axis a loss of 0 is a gap', () => {
  const [trace] = lossCurve(history(0.8, 0, 0.2), { logLoss: true }).data;
  expect(trace.y).toEqual([0.8, null, 0.2]);
});

test('each line bears its name, and no two names touch', () => {
  const runs = Object.fromEntries(
    [...'abcdef'].map((name, k) => [name, history(1, 0.01 * k)]),
  );
  const names = annotations(lossCurve(runs)).filter(({ x }) => x === 1);
  expect(names.map(({ text }) => text)).toEqual(
    [...'abcdef'].map((name) => expect.stringContaining(`<b>${name}</b>`)),
  );
  const heights = names.map(({ yshift }) => yshift as number).sort((a, b) => a - b);
  for (const [k, height] of heights.slice(1).entries()) {
    expect(height - heights[k]).toBeGreaterThan(19);
  }
});

test.each([
  [() => lossCurve({}), 'histories is empty'],
  [() => lossCurve({ a: history() }), 'a: losses is empty'],
  [() => lossCurve(history(1, Number.NaN)), 'losses[1] is NaN'],
  [
    () => lossCurve({ a: [1, 2] as never }),
    'a is an array of 2; it must be what train returned',
  ],
  [() => lossCurve(null as never), 'histories is null'],
  [
    () => lossCurve(Object.fromEntries([...'abcdefghijk'].map((n) => [n, history(1)]))),
    'histories has 11 runs; the figure takes up to 10',
  ],
])('what does not fit is named', (make, message) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
