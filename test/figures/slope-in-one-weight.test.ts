import { describe, expect, test } from 'vitest';
import { slopeInOneWeight } from '../../src/figures/slope-in-one-weight';
import { chainRuleGradient, InputError, lossOf, xor } from '../../src/index';
import { exampleNetwork } from './examples';
import { annotations, pointsOf, texts } from './inside';

const network = exampleNetwork();

/** The slope of a straight line that is drawn from end to end. */
function slopeOf(trace: Record<string, unknown>): number {
  const points = pointsOf(trace);
  const [a, b] = [points[0], points[points.length - 1]];
  return (b.y - a.y) / (b.x - a.x);
}

/** The height of that line at a place. */
function heightAt(trace: Record<string, unknown>, x: number): number {
  const [a] = pointsOf(trace);
  return a.y + slopeOf(trace) * (x - a.x);
}

/** The loss with the first weight at another value. */
function lossAt(w: number): number {
  const turned = exampleNetwork();
  turned.parameters[0] = w;
  return lossOf(turned, xor);
}

const figure = slopeInOneWeight(network, xor, { parameter: 'W1[0][0]', epsilon: 0.7 });
const [, curve, secant, tangent] = figure.data;

test('the curve is the loss with that one weight turned', () => {
  for (const { x, y } of pointsOf(curve)) expect(y).toBeCloseTo(lossAt(x), 4);
});

test('the tangent touches the curve, with the slope of the chain rule', () => {
  expect(heightAt(tangent, 0.8)).toBeCloseTo(lossAt(0.8), 4);
  expect(slopeOf(tangent)).toBeCloseTo(chainRuleGradient(network, xor).values[0], 4);
});

test('the secant passes through both ends of the nudge', () => {
  expect(heightAt(secant, 0.8)).toBeCloseTo(lossAt(0.8), 4);
  expect(heightAt(secant, 1.5)).toBeCloseTo(lossAt(1.5), 4);
});

test('a central secant passes above and below, and no area is pointed out', () => {
  const { data } = slopeInOneWeight(network, xor, {
    parameter: 'W1[0][0]',
    epsilon: 0.7,
    difference: 'central',
  });
  expect(heightAt(data[1], 0.1)).toBeCloseTo(lossAt(0.1), 4);
  expect(heightAt(data[1], 1.5)).toBeCloseTo(lossAt(1.5), 4);
  expect(data.some(({ fill }) => fill)).toBe(false);
  expect(figure.data[0].fill).toBe('toself');
});

test('a place says the same as a name', () => {
  const byName = slopeInOneWeight(network, xor, { parameter: 'b2[0]' });
  expect(slopeInOneWeight(network, xor, { parameter: 8 })).toEqual(byName);
});

test('the words change with the weight, the nudge and the loss', () => {
  expect(figure.alt).toBe(
    'Loss against W1[0][0], a curve. At W1[0][0] = 0.8 the loss is 0.701 and rises ' +
      'with W1[0][0]: the tangent has slope 0.0512. Nudged up by 0.7, the secant has ' +
      'slope 0.0696, which is 0.0184 more.',
  );
  const other = slopeInOneWeight(network, xor, {
    parameter: 'W1[1][0]',
    epsilon: 0.1,
    difference: 'central',
    loss: 'halfSquaredError',
  }).alt;
  expect(other).toContain('At W1[1][0] = −0.4');
  expect(other).toContain('falls with W1[1][0]');
  expect(other).toContain('Nudged up and down by 0.1');
});

describe.each(['forward', 'central'] as const)('a dead unit, %s', (difference) => {
  /** The first hidden unit is dead: its loss is flat, but not a round number. */
  const dead = exampleNetwork();
  dead.parameters[4] = -10;
  const flat = slopeInOneWeight(dead, xor, { parameter: 0, difference });

  test('has a range of losses, with the curve near its middle', () => {
    const [low, high] = (flat.layout.yaxis as { range: [number, number] }).range;
    const share = (lossOf(dead, xor) - low) / (high - low);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  test('has labels that stand apart', () => {
    const heights = annotations(flat)
      .filter(({ x, yshift }) => x === 1 && yshift !== undefined)
      .map(({ yshift }) => yshift as number)
      .sort((a, b) => a - b);
    expect(heights).toHaveLength(4);
    for (const [k, height] of heights.slice(1).entries()) {
      expect(height - heights[k]).toBeGreaterThanOrEqual(40);
    }
  });

  test('is named as flat', () => {
    expect(flat.alt).toMatch(
      /neither rises nor falls .* slope 0\. Nudged .* by 0\.5, the secant has slope 0 too\.$/,
    );
    expect(texts(flat).join()).not.toContain('NaN');
  });
});

describe('a nudge too short to change the parameter', () => {
  const at = (value: number, options: { epsilon: number; difference?: 'central' }) => {
    const turned = exampleNetwork();
    turned.parameters[0] = value;
    return () => slopeInOneWeight(turned, xor, { parameter: 0, ...options });
  };

  test('is refused, with one that is long enough', () => {
    const error = new InputError(
      'epsilon is 1e-17; a nudge that short leaves W1[0][0] = 0.53 as it is: ' +
        'take 1.2e-16 or more',
    );
    expect(at(0.53, { epsilon: 1e-17 })).toThrow(error);
    expect(at(0.53, { epsilon: 1e-17, difference: 'central' })).toThrow(error);
  });

  test.each([0.53, -0.53, 1, -1, 2, 1e6, 3e-20, -1e15])(
    'is one below the one named, at %d',
    (value) => {
      let message = '';
      try {
        at(value, { epsilon: 1e-300 })();
      } catch (error) {
        message = String(error);
      }
      const epsilon = Number(/take (\S+) or more/.exec(message)?.[1]);
      expect(at(value, { epsilon })().alt).not.toMatch(/NaN|Infinity/);
      expect(at(value, { epsilon, difference: 'central' })().alt).not.toContain('NaN');
    },
  );

  test('is none at 0, which any nudge changes', () => {
    expect(at(0, { epsilon: 1e-17 })().alt).not.toContain('NaN');
  });
});

test.each([
  [
    { parameter: 'W3[0][0]' },
    'parameter is "W3[0][0]"; it must be a name from W1[0][0] to b2[0]',
  ],
  [{ parameter: 9 }, 'parameter is 9'],
  [{ parameter: 0.5 }, 'parameter is 0.5'],
  [{ parameter: 0, epsilon: 0 }, 'epsilon is 0'],
  [{ parameter: 0, difference: 'backward' as never }, 'difference is "backward"'],
  [{ parameter: 0, from: Number.NaN }, 'from is NaN'],
  [{ parameter: 0, from: 0.7, to: 2 }, 'with the nudge, W1[0][0] goes from 0.3 to 1.3'],
  [{ parameter: 0, loss: 'hinge' as never }, 'loss is "hinge"'],
])('%j is refused', (options, message) => {
  const make = () => slopeInOneWeight(network, xor, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});

describe('a window that is given', () => {
  const at = (w: number, epsilon: number) => {
    const turned = exampleNetwork();
    turned.parameters[0] = w;
    const window = { from: -1.5, to: 2.5, handle: 'w' };
    return slopeInOneWeight(turned, xor, { parameter: 0, epsilon, ...window });
  };

  test('stays put, wherever the weight is and however long the nudge', () => {
    const ranges = [at(-1, 0.05), at(0.4, 0.5), at(1.9, 0.5)].map(({ layout }) => {
      const { xaxis, yaxis } = layout as Record<string, { range: number[] }>;
      return [xaxis.range, yaxis.range];
    });
    expect(ranges[1]).toEqual(ranges[0]);
    expect(ranges[2]).toEqual(ranges[0]);
    expect(ranges[0][0]).toEqual([-1.5, 2.5]);
  });

  test('has a point on the curve that sets the control when it is dragged', () => {
    expect(at(0.4, 0.1).handles).toEqual([
      { x: 0.4, y: lossAt(0.4), moves: { x: 'w' }, label: 'W1[0][0]' },
    ]);
    expect(figure.handles).toBeUndefined();
  });
});
