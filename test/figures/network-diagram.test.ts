import { describe, expect, test } from 'vitest';
import { INK } from '../../src/figures/look/palette';
import { networkDiagram } from '../../src/figures/network-diagram';
import { chainRuleGradient, createNetwork, InputError, xor } from '../../src/index';
import { exampleNetwork, sigmoidNetwork } from './examples';
import { annotations } from './inside';

const network = exampleNetwork();
const gradient = chainRuleGradient(network, xor);
type Line = { color: string; dash: string; width: number };

function linesOf(figure: ReturnType<typeof networkDiagram>) {
  return figure.data
    .filter(({ mode }) => mode === 'lines')
    .map(({ line, text }) => ({ ...(line as Line), text: text as string }));
}

function words(figure: ReturnType<typeof networkDiagram>): string[] {
  return annotations(figure).map(({ text }) => text as string);
}

test('each weight is a line: the larger, the thicker; dashed below zero', () => {
  const lines = linesOf(networkDiagram(network));
  expect(lines.map(({ text }) => text)).toEqual([
    'W1[0][0]: 0.8',
    'W1[0][1]: -0.5',
    'W1[1][0]: -0.4',
    'W1[1][1]: 0.9',
    'W2[0][0]: 0.7',
    'W2[0][1]: -0.3',
  ]);
  const negative = [false, true, true, false, false, true];
  expect(lines.map(({ dash }) => dash === 'dash')).toEqual(negative);
  const byWidth = [...lines].sort((a, b) => a.width - b.width).map(({ text }) => text);
  expect(byWidth[0]).toBe('W2[0][1]: -0.3');
  expect(byWidth[5]).toBe('W1[1][1]: 0.9');
});

test('with a gradient, the key says what the colours of the slopes mean', () => {
  const said = (figure: ReturnType<typeof networkDiagram>) => words(figure).join('; ');
  expect(said(networkDiagram(network, { gradient }))).toContain(
    'blue: slope above zero',
  );
  expect(said(networkDiagram(network))).not.toContain('slope');
});

test('weights and biases stand beside it, with their signs', () => {
  expect(words(networkDiagram(network))).toEqual(
    expect.arrayContaining([
      '+0.8',
      '−0.5',
      '−0.4',
      '+0.9',
      '+0.7',
      '−0.3',
      'b +0.1',
      'b −0.2',
    ]),
  );
});

test('without a sample the circles hold names, with one its values', () => {
  const circles = (figure: ReturnType<typeof networkDiagram>) =>
    figure.data.at(-1)?.text;
  expect(circles(networkDiagram(network))).toEqual([
    'x[0]',
    'x[1]',
    'a1[0]',
    'a1[1]',
    'a2[0]',
  ]);
  expect(circles(networkDiagram(network, { sample: [1, 0] }))).toEqual([
    '1',
    '0',
    '0.90',
    '0',
    '0.70',
  ]);
  expect(words(networkDiagram(network, { sample: [1, 0] }))).toContain('z −0.60');
});

test('a gradient lies over the weights, with its own signs and sizes', () => {
  const lines = linesOf(networkDiagram(network, { gradient }));
  expect(lines).toHaveLength(12);
  const steepest = lines.slice(6).reduce((a, b) => (b.width > a.width ? b : a));
  expect(steepest.text).toBe('W1[0][1]: 0.1043');
  expect(lines[8].dash).toBe('dash');
  // The weight's own sign is not the colour's business here.
  expect(words(networkDiagram(network, { gradient }))).toContain(
    `<span style="color:${INK}">+0.8</span><br><b>∂ +0.051</b>`,
  );
});

describe('the words', () => {
  test('name the network and its largest parameter', () => {
    expect(networkDiagram(network).alt).toBe(
      'Diagram of a 2-2-1 network (relu, then sigmoid) with 9 parameters. The largest ' +
        'parameter is W1[1][1] = +0.9.',
    );
    expect(networkDiagram(sigmoidNetwork()).alt).toBe(
      'Diagram of a 2-3-1 network (sigmoid, then sigmoid) with 13 parameters. The ' +
        'largest parameter is W2[0][0] = −1.62.',
    );
  });

  test('say what comes out for the sample, and where the slope is steepest', () => {
    expect(networkDiagram(network, { sample: [1, 1] }).alt).toContain(
      'For the sample (1, 1) it gives 0.596 by way of (0.400, 0.300).',
    );
    expect(networkDiagram(network, { gradient }).alt).toContain(
      'The steepest slope of the loss is +0.150, in b1[0].',
    );
  });
});

test('a large layer shows some of its units, and says how many are left out', () => {
  const large = createNetwork({
    sizes: [2, 64, 1],
    activations: ['relu', 'sigmoid'],
    seed: 1,
  });
  const figure = networkDiagram(large);
  expect(words(figure)).toContain('⋮ 57 more');
  expect(linesOf(figure)).toHaveLength(2 * 7 + 7);
  expect(linesOf(figure).map(({ text }) => text)).toContainEqual(
    expect.stringContaining('W1[63][1]'),
  );
});

test.each([
  [{ sample: [1] }, 'sample has 1 value; the network takes 2'],
  [{ sample: [1, Number.NaN] }, 'sample[1] is NaN'],
  [
    { gradient: chainRuleGradient(sigmoidNetwork(), xor) },
    'the gradient belongs to another network: 13 parameters up to b2[0]; this one has 9',
  ],
  [
    { gradient: { ...gradient, values: gradient.values.map(() => Number.NaN) } },
    'gradient.values[0] is NaN',
  ],
])('what does not fit is refused', (options, message) => {
  const make = () => networkDiagram(network, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
