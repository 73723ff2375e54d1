import { expect, test } from 'vitest';
import { parameterErrors } from '../../src/figures/parameter-errors';
import {
  chainRuleGradient,
  compareGradients,
  InputError,
  nudgeGradient,
  xor,
} from '../../src/index';
import { exampleNetwork, sigmoidNetwork } from './examples';
import { pointsOf, texts } from './inside';

/** The network of the notebooks with two of its biases changed. */
function network(b1 = 0.1, b2 = 0.2) {
  const changed = exampleNetwork();
  changed.parameters[4] = b1;
  changed.parameters[8] = b2;
  return changed;
}

const parameters = ['b1[0]', 'b2[0]'];
const range: [number, number][] = [
  [-1.5, 1.5],
  [0, 40],
];
const figure = parameterErrors(network(), xor, { parameters, range });
const [kinks, dot, saturation, otherDot] = figure.data.map(pointsOf);

/** Where the curve is above a level. */
const above = (points: { x: number; y: number }[], level: number) =>
  points.filter(({ y }) => y > level).map(({ x }) => x);

test('along a hidden bias the error is a spike at each kink, and nowhere else', () => {
  const spikes = [-0.8, -0.3, 0, 0.5];
  const high = above(kinks, 1e-3);
  for (const spike of spikes) {
    expect(high.some((x) => Math.abs(x - spike) < 1e-8)).toBe(true);
  }
  for (const x of high) {
    expect(Math.min(...spikes.map((spike) => Math.abs(x - spike)))).toBeLessThan(1e-5);
  }
});

test('along the output bias it climbs until the output is saturated', () => {
  const at = (b2: number) => saturation.find(({ x }) => x === b2)?.y;
  for (const [b2, error] of [
    [15, 2.3e-5],
    [20, 3.1e-3],
    [25, 0.34],
  ]) {
    expect(at(b2)).toBeGreaterThan(0.9 * error);
    expect(at(b2)).toBeLessThan(1.1 * error);
  }
  expect(at(40)).toBe(1);
});

test('a longer nudge reaches a kink from farther away', () => {
  const long = parameterErrors(network(), xor, { parameters, range, epsilon: 0.1 });
  const high = above(pointsOf(long.data[0]), 1e-2);
  expect(high).toContain(0.075);
  expect(above(kinks, 1e-2)).not.toContain(0.075);
});

test('a dot on each curve is the network as it is, with its error in the picture', () => {
  const { relativeError } = compareGradients(
    nudgeGradient(network(), xor),
    chainRuleGradient(network(), xor),
  );
  expect([dot[0].x, otherDot[0].x]).toEqual([0.1, 0.2]);
  expect(dot[0].y).toBeCloseTo(relativeError, 12);
  expect(otherDot[0].y).toBe(dot[0].y);
  expect(texts(figure).join()).toContain('5 × 10⁻¹¹');
});

test('axes stay where they are, whatever the network and the nudge', () => {
  const other = parameterErrors(network(-0.8, 30), xor, {
    parameters,
    range,
    epsilon: 0.1,
  });
  for (const axis of ['xaxis', 'xaxis2', 'yaxis', 'yaxis2', 'height']) {
    expect(other.layout[axis]).toEqual(figure.layout[axis]);
  }
});

test('a handle stands on each dot and moves its slider', () => {
  const { handles } = parameterErrors(network(), xor, {
    parameters,
    range,
    handles: { 'b1[0]': 'b1', 'b2[0]': 'b2' },
  });
  expect(handles).toMatchObject([
    { x: 0.1, moves: { x: 'b1' }, label: 'b1[0]' },
    { x: 0.2, xaxis: 'x2', yaxis: 'y2', moves: { x: 'b2' }, label: 'b2[0]' },
  ]);
  expect(handles?.[0].y).toBeCloseTo(dot[0].y, 12);
  expect(figure.handles).toEqual([]);
});

test('the words say where it looks like a bug', () => {
  expect(figure.alt).toBe(
    'Relative error of the gradient check with ε = 10⁻⁵: 5 × 10⁻¹¹ at b1[0] = 0.1 and ' +
      'b2[0] = 0.2. Along b1[0], from −1.5 to 1.5, it is above 0.001 near −0.80, near ' +
      '−0.30, near 0 and near 0.50; along b2[0], from 0 to 40, it is above 0.001 from ' +
      '19 to 40.',
  );
  const smooth = parameterErrors(sigmoidNetwork(), xor, { parameters: [0] });
  expect(smooth.alt).toContain('it stays below 0.001.');
});

test.each([
  [{ parameters: [] }, 'parameters is an array of 0'],
  [{ parameters: ['b1[7]'] }, 'parameters[0] is "b1[7]"'],
  [{ parameters, range: [[0, 1]] }, 'range is an array of 1'],
  [
    {
      parameters: [0],
      range: [[1, 0]],
    },
    'range[0] is 1 to 0; it must go up',
  ],
  [{ parameters, handles: { 'b1[0]': 2 } }, "handles['b1[0]'] is 2"],
  [{ parameters, epsilon: 0 }, 'epsilon is 0'],
])('what does not fit is refused', (options, message) => {
  const make = () => parameterErrors(network(), xor, options as never);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
