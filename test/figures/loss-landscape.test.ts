import { expect, test } from 'vitest';
import { lossLandscape } from '../../src/figures/loss-landscape';
import { InputError, lossOf, xor } from '../../src/index';
import { exampleNetwork, shortTraining } from './examples';
import { pointsOf } from './inside';

const { network, path } = shortTraining(20);
const parameters = ['W1[0][0]', 'b2[0]'] as const;

test('every point of the map is the loss with two parameters turned', () => {
  const [map] = lossLandscape(network, xor, { parameters, resolution: 5 }).data;
  const { x, y, z } = map as { x: number[]; y: number[]; z: number[][] };
  const turned = exampleNetwork();
  turned.parameters.set(network.parameters);
  for (const [r, second] of y.entries()) {
    for (const [c, first] of x.entries()) {
      turned.parameters[0] = first;
      turned.parameters[8] = second;
      expect(Math.abs(z[r][c] - lossOf(turned, xor))).toBeLessThan(0.01);
    }
  }
});

test('the path goes where the descent went, and lies on the map', () => {
  const figure = lossLandscape(network, xor, { parameters, path, resolution: 5 });
  const [x, y] = [figure.layout.xaxis, figure.layout.yaxis] as { range: number[] }[];
  const points = pointsOf(figure.data[2]);
  expect(points).toHaveLength(21);
  for (const [k, point] of points.entries()) {
    expect(point.x).toBeCloseTo(path[k][0], 3);
    expect(point.y).toBeCloseTo(path[k][8], 3);
    expect(point.x).toBeGreaterThan(x.range[0]);
    expect(point.y).toBeLessThan(y.range[1]);
  }
});

test('the lowest place that the words name is in the valley of the map', () => {
  const { alt } = lossLandscape(exampleNetwork(), xor, { parameters });
  const [x, y] = (alt.match(/near \(([^,]+), ([^)]+)\)/) ?? [])
    .slice(1)
    .map((text) => Number(text.replace('−', '-')));
  const turned = exampleNetwork();
  const lossAt = (first: number, second: number) => {
    turned.parameters[0] = first;
    turned.parameters[8] = second;
    return lossOf(turned, xor);
  };
  for (const [dx, dy] of [
    [0.3, 0],
    [-0.3, 0],
    [0, 0.3],
    [0, -0.3],
  ]) {
    expect(lossAt(x + dx, y + dy)).toBeGreaterThan(lossAt(x, y));
  }
});

test('a cross marks the lowest point of the grid', () => {
  const { data } = lossLandscape(exampleNetwork(), xor, { parameters, resolution: 9 });
  const { x, y, z } = data[0] as { x: number[]; y: number[]; z: number[][] };
  const [cross] = pointsOf(data[2]);
  const [row, column] = [y.indexOf(cross.y), x.indexOf(cross.x)];
  expect(z[row][column]).toBe(Math.min(...z.flat()));
});

test('where the loss falls on beyond the map, no point is marked as the lowest', () => {
  const range = [
    [0.8, 1.2],
    [0.5, 1],
  ] as const;
  const { data } = lossLandscape(exampleNetwork(), xor, { parameters, range });
  expect(data).toHaveLength(2);
});

test('without a path it shows where the network is', () => {
  const figure = lossLandscape(exampleNetwork(), xor, { parameters, resolution: 5 });
  expect(pointsOf(figure.data[1])).toEqual([{ x: 0.8, y: 0.2 }]);
  expect(figure.alt).toContain('The network stands at (0.8, 0.2).');
});

test('the words say where it is lowest and where the descent went', () => {
  const { alt } = lossLandscape(network, xor, { parameters, path });
  expect(alt).toMatch(
    /^Map of the loss over W1\[0\]\[0\] and b2\[0\], lowest \(0\.\d+\) near/,
  );
  expect(alt).toContain('The descent of 20 steps goes from (0.80, 0.20) to (');
});

test.each([
  [{ parameters: ['W1[0][0]'] as never }, 'parameters is an array of 1'],
  [{ parameters: [0, 'W1[0][0]'] as const }, 'parameters are both W1[0][0]'],
  [{ parameters: [0, 99] as const }, 'parameter is 99'],
  [{ parameters, path: [] }, 'path is empty'],
  [
    { parameters, path: [[1, 2]] },
    'path[0] has 2 values; the network has 9 parameters',
  ],
  [{ parameters, resolution: 1.5 }, 'resolution is 1.5'],
  [
    {
      parameters,
      range: [
        [0, 0],
        [0, 1],
      ] as const,
    },
    'range[0] goes from 0 to 0',
  ],
])('%j is refused', (options, message) => {
  const make = () => lossLandscape(network, xor, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
