import { expect, test } from 'vitest';
import {
  chainRuleGradient,
  createNetwork,
  decisionSurface,
  decisionSurfaces,
  type Figure,
  lossLandscape,
  moons,
  networkDiagram,
  train,
  trainingView,
  xor,
} from '../../src/index';
import { exampleNetwork } from './examples';

/** Given weights and biases of a network with one wide layer: 150,001 parameters. */
const UNITS = 37_500;
const wide = createNetwork({
  weights: [
    Array.from({ length: UNITS }, (_, u) => [Math.sin(u), Math.cos(u)]),
    [Array.from({ length: UNITS }, (_, u) => Math.sin(3 * u) / UNITS)],
  ],
  biases: [Array.from({ length: UNITS }, () => 0.1), [0]],
  activations: ['relu', 'sigmoid'],
});
train(wide, xor, { gradient: chainRuleGradient, learningRate: 0.1, epochs: 1 });
const gradient = chainRuleGradient(wide, xor);
const points = moons({ samples: 150_000, seed: 1 });
const { parameters } = exampleNetwork();

const large: Record<string, () => Figure> = {
  'the diagram of 150,001 parameters': () => networkDiagram(wide, { gradient }),
  'a landscape with a path of 150,000 steps': () =>
    lossLandscape(exampleNetwork(), xor, {
      parameters: [0, 1],
      path: Array.from({ length: 150_000 }, () => parameters),
    }),
  'a surface with 150,000 samples': () =>
    decisionSurface(exampleNetwork(), points, { resolution: 5 }),
  'a training of 150,001 parameters and 150,000 epochs': () =>
    trainingView(wide, xor, { losses: new Float64Array(150_000).fill(1) }),
  'a training with 150,000 samples': () =>
    trainingView(exampleNetwork(), points, { losses: [1], resolution: 5 }),
  'surfaces with 150,000 samples': () =>
    decisionSurfaces(
      exampleNetwork(),
      points,
      [0, 1].map((epoch) => ({ epoch, parameters })),
      { resolution: 5 },
    ),
};

test('of very many samples a surface draws no more than can be seen', () => {
  const { data } = decisionSurface(exampleNetwork(), points, { resolution: 5 });
  const marks = data.filter(({ mode }) => mode === 'markers');
  const count = marks.reduce((sum, { x }) => sum + (x as number[]).length, 0);
  expect(count).toBeGreaterThan(1_000);
  expect(count).toBeLessThanOrEqual(2_000);
});

test.each(Object.keys(large))('%s can be drawn', (name) => {
  const { data, alt } = large[name]();
  expect(data.length).toBeGreaterThan(0);
  expect(alt).not.toMatch(/NaN|Infinity|undefined/);
});
