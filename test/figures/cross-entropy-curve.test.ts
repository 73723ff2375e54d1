import { describe, expect, test } from 'vitest';
import { crossEntropyCurve } from '../../src/figures/cross-entropy-curve';
import { and, createNetwork, InputError, lossOf, xor } from '../../src/index';
import { exampleNetwork, oneUnit, sigmoidNetwork } from './examples';
import { annotations, pointsOf } from './inside';

const marksOf = (figure: ReturnType<typeof crossEntropyCurve>) =>
  figure.data.filter(({ mode }) => mode === 'markers').flatMap(pointsOf);

test('every sample is on the curve, at the probability of its target', () => {
  const marks = marksOf(crossEntropyCurve(exampleNetwork(), xor));
  expect(marks.map(({ x }) => x).sort()).toEqual([0.4037, 0.4329, 0.4975, 0.6964]);
  for (const { x, y } of marks) expect(y).toBeCloseTo(-Math.log(x), 3);
});

test('the dashed line is the loss', () => {
  const network = exampleNetwork();
  const figure = crossEntropyCurve(network, xor);
  const dashed = figure.data.find(
    ({ line }) => (line as { dash: string })?.dash === 'dash',
  );
  expect(dashed?.y).toEqual([0.70108, 0.70108]);
  expect(lossOf(network, xor)).toBeCloseTo(0.70108, 5);
  expect(annotations(figure).map(({ text }) => text)).toContain(
    '<b>mean</b><br>0.7011',
  );
});

test('a loss that is too high for the picture stands at its top, and the words tell it', () => {
  const figure = crossEntropyCurve(oneUnit(0, 0, 50), and);
  expect(Math.max(...marksOf(figure).map(({ y }) => y))).toBe(4);
  expect(figure.alt).toContain('(0, 0) at p 0 costs 34.5');
});

test('names of samples keep their distance', () => {
  const names = annotations(crossEntropyCurve(oneUnit(0, 0, 0), xor))
    .filter(({ text }) => /^\(/.test(String(text)))
    .map(({ x }) => Number(x));
  const sorted = [...names].sort((a, b) => a - b);
  for (const [k, x] of sorted.slice(1).entries()) {
    expect(x - sorted[k]).toBeGreaterThan(0.1);
  }
});

describe('what is refused', () => {
  test('a target that is neither 0 nor 1', () => {
    const dataset = { name: 'half', inputs: [[0, 0]], targets: [[0.5]] };
    const draw = () => crossEntropyCurve(exampleNetwork(), dataset);
    expect(draw).toThrow(InputError);
    expect(draw).toThrow('targets[0] is [0.5]; it must be 0 or 1');
  });

  test('two outputs', () => {
    const network = createNetwork({ sizes: [2, 2], activations: ['sigmoid'], seed: 1 });
    const dataset = { name: 'two', inputs: [[0, 0]], targets: [[0, 1]] };
    expect(() => crossEntropyCurve(network, dataset)).toThrow('for a single output');
    expect(() => crossEntropyCurve(sigmoidNetwork(), dataset)).toThrow(InputError);
  });
});
