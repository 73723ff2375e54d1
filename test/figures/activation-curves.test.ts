import { expect, test } from 'vitest';
import { activationCurves } from '../../src/figures/activation-curves';
import { activations, InputError } from '../../src/index';
import { annotations, pointsOf } from './inside';

const lines = (name: 'tanh' | 'sigmoid' | 'relu') =>
  activationCurves([name]).data.filter(({ mode }) => mode === 'lines');

test('each function and its derivative are drawn as the module computes them', () => {
  for (const name of ['tanh', 'sigmoid'] as const) {
    const [value, slope] = lines(name);
    for (const { x, y } of pointsOf(value)) {
      expect(y).toBeCloseTo(activations[name].value(x), 3);
    }
    for (const { x, y } of pointsOf(slope)) {
      expect(y).toBeCloseTo(activations[name].derivative(x), 3);
    }
  }
});

test('where a derivative jumps the line is cut, and a full circle marks its value', () => {
  const { data } = activationCurves(['relu']);
  const [, slope, kink] = data;
  expect(slope.y).toContain(null);
  expect(pointsOf(kink)).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 1 },
  ]);
  expect(data).toHaveLength(3);
  expect(activationCurves(['tanh']).data).toHaveLength(2);
});

test('all four have a panel each, or those that are named', () => {
  const titles = (figure: ReturnType<typeof activationCurves>) =>
    annotations(figure).map(({ text }) => text);
  expect(titles(activationCurves())).toEqual(
    expect.arrayContaining([
      '<b>identity</b>',
      '<b>relu</b>',
      '<b>sigmoid</b>',
      '<b>tanh</b>',
    ]),
  );
  expect(titles(activationCurves(['tanh']))).not.toContain('<b>relu</b>');
});

test('the words tell range and steepest slope', () => {
  expect(activationCurves(['sigmoid']).alt).toBe(
    'Activation functions and their derivatives for z from −4 to 4: sigmoid goes from ' +
      '0.018 to 0.98, with slopes up to 0.25.',
  );
});

test('the words say so where a function leaves the picture', () => {
  expect(activationCurves(['relu']).alt).toContain(
    'relu goes from 0 to 4 (shown up to 2.3)',
  );
  expect(activationCurves(['identity']).alt).toContain(
    'identity goes from −4 to 4 (shown from −1.3 to 2.3)',
  );
});

test('the panels reach below 0 as far as a function does, all of them alike', () => {
  const lowest = (...names: Parameters<typeof activationCurves>) => {
    const { yaxis, yaxis2 } = activationCurves(...names).layout;
    return [yaxis, yaxis2].map((axis) => (axis as { range: number[] }).range[0]);
  };
  expect(lowest(['relu', 'sigmoid'])).toEqual([-0.3, -0.3]);
  expect(lowest(['relu', 'tanh'])).toEqual([-1.3, -1.3]);
});

test.each([
  [[], 'names is empty'],
  [['softmax'], 'names[0] is "softmax"'],
])('%j is refused', (names, message) => {
  expect(() => activationCurves(names as never)).toThrow(InputError);
  expect(() => activationCurves(names as never)).toThrow(message);
});

test('the derivatives can be left out', () => {
  const figure = activationCurves(['relu', 'sigmoid'], { slopes: false });
  expect(figure.data.map(({ y }) => Math.max(...(y as number[])))).toEqual([4, 0.982]);
  expect(annotations(figure).map(({ text }) => text)).not.toContain('slope f′(z)');
  expect(figure.alt).toBe(
    'Activation functions for z from −4 to 4: relu goes from 0 to 4 (shown up to 2.3); ' +
      'sigmoid goes from 0.018 to 0.98.',
  );
});
