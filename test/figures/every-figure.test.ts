import { describe, expect, test } from 'vitest';
import { decisionSurfaces } from '../../src/figures/decision-surfaces';
import { epsilonErrors } from '../../src/figures/epsilon-errors';
import { lossLandscape } from '../../src/figures/loss-landscape';
import {
  chainRuleGradient,
  createNetwork,
  lossCurve,
  moons,
  networkDiagram,
  xor,
} from '../../src/index';
import { exampleNetwork, examples } from './examples';
import { fontSizes, texts, traces } from './inside';

describe.each(Object.entries(examples))('%s', (_, make) => {
  const figure = make();

  test('has its words beside it, not as a title within', () => {
    for (const { layout } of [figure, figure.still ?? figure]) {
      expect(layout).not.toHaveProperty('title');
    }
  });

  test('is plain JSON, without a hole in its numbers', () => {
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  });

  test('says what it shows in one to three sentences', () => {
    expect(figure.alt).toMatch(/^[A-Z0-9].*\.$/);
    expect(figure.alt.split(/(?<=[.!?]) (?=[A-Z])/).length).toBeLessThanOrEqual(4);
    expect(figure.alt).not.toMatch(/undefined|NaN|Infinity|\[object|\d{6}|[<>]/);
  });

  test('draws with traces that need no WebGL', () => {
    for (const { type } of traces(figure)) {
      expect(['scatter', 'bar', 'heatmap', 'contour']).toContain(type);
    }
  });

  test('fits a laptop, and its letters a phone', () => {
    for (const { layout } of [figure, figure.still ?? figure]) {
      expect(layout.width).toBeLessThanOrEqual(640);
      expect(layout.height).toBeLessThanOrEqual(640);
    }
    expect(Math.min(...fontSizes(figure))).toBeGreaterThanOrEqual(14);
  });

  test('holds no number that a label should not show', () => {
    for (const text of texts(figure))
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('is the same each time it is made', () => {
    expect(make()).toEqual(figure);
  });
});

const network = createNetwork({
  sizes: [2, 16, 16, 1],
  activations: ['tanh', 'tanh', 'sigmoid'],
  seed: 7,
});
const small = createNetwork({
  sizes: [2, 8, 1],
  activations: ['tanh', 'sigmoid'],
  seed: 7,
});
const points = moons({ samples: 60, noise: 0.1, seed: 1 });
const long = { losses: Float64Array.from({ length: 10_001 }, (_, e) => 1 / (1 + e)) };

describe.each([
  [
    'ten loss curves of 10,000 epochs',
    () =>
      lossCurve(Object.fromEntries('abcdefghij'.split('').map((name) => [name, long]))),
  ],
  [
    'a large network with its gradient',
    () => networkDiagram(network, { gradient: chainRuleGradient(network, xor) }),
  ],
  [
    'nine decision surfaces',
    () =>
      decisionSurfaces(
        small,
        points,
        Array.from({ length: 9 }, (_, k) => ({
          epoch: k,
          parameters: small.parameters.map((w) => w * (k + 1)),
        })),
      ),
  ],
  ['a landscape', () => lossLandscape(network, xor, { parameters: [0, 40] })],
  ['the errors of 58 gradients', () => epsilonErrors(exampleNetwork(), xor)],
])('%s', (_, make) => {
  test('takes less than 70 kilobytes', () => {
    const { data, layout, alt, still } = make();
    expect(JSON.stringify({ data, layout, alt }).length).toBeLessThan(70_000);
    expect(JSON.stringify(still ?? {}).length).toBeLessThan(70_000);
  });

  test('takes less than 50 milliseconds', () => {
    // Of the processor, and the best of several: other processes may be at work.
    const times = Array.from({ length: 8 }, () => {
      const start = process.cpuUsage();
      make();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

test('no figure changes what it is made from', () => {
  const before = exampleNetwork();
  const data = JSON.stringify(xor);
  for (const make of Object.values(examples)) make();
  const used = exampleNetwork();
  epsilonErrors(used, xor);
  lossLandscape(used, xor, { parameters: [0, 1] });
  expect(used.parameters).toEqual(before.parameters);
  expect(JSON.stringify(xor)).toBe(data);
});
