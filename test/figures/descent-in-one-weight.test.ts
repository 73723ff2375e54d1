import { describe, expect, test } from 'vitest';
import { descentInOneWeight } from '../../src/figures/descent-in-one-weight';
import { chainRuleGradient, InputError, lossOf, train, xor } from '../../src/index';
import { exampleNetwork } from './examples';
import { pointsOf, texts } from './inside';

const network = exampleNetwork();
const { snapshots } = train(exampleNetwork(), xor, {
  gradient: chainRuleGradient,
  learningRate: 4,
  epochs: 3,
  snapshotEvery: 1,
});
const options = { parameter: 'b2[0]', path: snapshots };
const figure = descentInOneWeight(network, xor, options);
const [curve, path, here] = figure.data;

/** The loss with the output's bias at another value. */
function lossAt(b: number): number {
  const turned = exampleNetwork();
  turned.parameters[8] = b;
  return lossOf(turned, xor);
}

test('the curve is the loss with that one parameter turned', () => {
  for (const { x, y } of pointsOf(curve)) expect(y).toBeCloseTo(lossAt(x), 4);
});

test('each step is a point on the curve, the last one larger', () => {
  const biases = snapshots.map(({ parameters }) => parameters[8]);
  expect(pointsOf(path).map(({ x }) => x)).toEqual(
    biases.map((b) => expect.closeTo(b, 4)),
  );
  for (const { x, y } of pointsOf(path)) expect(y).toBeCloseTo(lossAt(x), 4);
  expect(pointsOf(here)).toEqual(pointsOf(path).slice(-1));
});

test('says where the descent is, with the slope there', () => {
  const turned = exampleNetwork();
  turned.parameters[8] = -0.5;
  const slope = chainRuleGradient(turned, xor).values[8].toFixed(3).replace('-', '−');
  const { alt, ...drawn } = descentInOneWeight(network, xor, {
    parameter: 'b2[0]',
    path: [network.parameters, turned.parameters],
  });
  expect(alt).toContain(`After 1 step: b2[0] = −0.500, slope ${slope}`);
  expect(texts({ alt, ...drawn }).join()).toContain(`slope ${slope}`);
});

test('the axes stay, wherever the path goes', () => {
  const far = exampleNetwork();
  far.parameters[8] = 50;
  const { layout } = descentInOneWeight(network, xor, {
    ...options,
    path: [far.parameters],
  });
  expect(layout.xaxis).toEqual(figure.layout.xaxis);
  expect(layout.yaxis).toEqual(figure.layout.yaxis);
});

describe('refuses', () => {
  test.each([
    [{ path: [] }, 'path'],
    [{ path: [[1, 2]] }, 'path[0] has 2 values; the network has 9 parameters'],
    [{ from: 2, to: 1 }, 'from is 2 and to is 1; from must be below to'],
    [{ parameter: 'W9' }, 'parameter is "W9"'],
  ])('%j', (wrong, says) => {
    const make = () => descentInOneWeight(network, xor, { ...options, ...wrong });
    expect(make).toThrow(InputError);
    expect(make).toThrow(says);
  });
});
