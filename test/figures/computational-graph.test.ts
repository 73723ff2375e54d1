import { expect, test } from 'vitest';
import {
  type ComputationalGraphOptions,
  computationalGraph,
} from '../../src/figures/computational-graph';
import { graphValues } from '../../src/figures/graph/graph-values';
import {
  chainRuleGradient,
  createNetwork,
  type Figure,
  InputError,
  lossOf,
  parameterNames,
  xor,
} from '../../src/index';
import { losses } from '../../src/network/losses';
import { signedNumbers } from '../../src/text/numbers';
import { exampleNetwork, oneSample, sigmoidNetwork } from './examples';
import { texts, traces } from './inside';

/** All that a graph says, without the weight of its letters. */
function said(figure: Figure): string[] {
  return texts(figure).map((text) => text.replaceAll(/<\/?b>/g, ''));
}

/** What the box of a node says, from top to bottom. */
function box(figure: Figure, name: string): string[] {
  const [words] = traces(figure).filter(({ mode }) => mode === 'text');
  const { x, y, text } = words as { x: number[]; y: number[]; text: string[] };
  const title = text.indexOf(name);
  return text
    .filter((_, k) => x[k] === x[title] && y[k] > y[title] && y[k] < y[title] + 40)
    .map((one) => one.replaceAll(/<\/?b>/g, ''));
}

/** The nodes whose boxes one of the traces frames, by the width of its line. */
function framed(figure: Figure, width: number): string[] {
  const centres = traces(figure).find(({ mode }) => mode === 'markers') as {
    x: number[];
    y: number[];
    customdata: string[];
  };
  const frames = traces(figure).filter(
    ({ fill, line }) => fill && (line as { width: number }).width === width,
  ) as { x: (number | null)[]; y: (number | null)[] }[];
  return centres.customdata.filter((_, k) =>
    frames.some(({ x, y }) =>
      x.some(
        (corner, c) =>
          corner !== null &&
          c % 6 === 0 &&
          Math.abs((corner + Number(x[c + 1])) / 2 - centres.x[k]) < 1 &&
          Math.abs((Number(y[c]) + Number(y[c + 2])) / 2 - centres.y[k]) < 1,
      ),
    ),
  );
}

/** The sample whose nine slopes all differ. */
const telling = { name: 'one sample', inputs: [[2, 3]], targets: [[0]] };

const graph = (options?: ComputationalGraphOptions) =>
  computationalGraph(exampleNetwork(), telling, options);

test('every value stands with the slope of the loss in it', () => {
  const figure = computationalGraph(exampleNetwork(), oneSample);
  expect(box(figure, 'x[0]')).toEqual(['1']);
  expect(box(figure, 'z1[0]')).toEqual(['0.4', '∂ +0.417']);
  expect(box(figure, 'a1[1]')).toEqual(['0.3', '∂ −0.179']);
  expect(box(figure, 'z2[0]')).toEqual(['0.39', '∂ +0.596']);
  expect(box(figure, 'a2[0]')).toEqual(['0.596', '∂ +2.477']);
  expect(box(figure, 'L')).toEqual(['0.907', '∂ +1']);
  expect(box(figure, 'W1[0][0]')).toEqual(['0.8', '∂ +0.417']);
  expect(box(figure, 'b1[1]')).toEqual(['−0.2', '∂ −0.179']);
  expect(said(figure)).toEqual(
    expect.arrayContaining([
      'relu′ = 1',
      'sigmoid′ = 0.241',
      'loss′ = 2.477',
      'target 0',
    ]),
  );
});

test('it reads from left to right: what goes in, and what comes of it', () => {
  const [words] = traces(graph()).filter(({ mode }) => mode === 'text');
  const { x, text } = words as { x: number[]; text: string[] };
  const order = ['x[0]', 'W1[0][0]', 'z1[0]', 'a1[0]', 'z2[0]', 'a2[0]', 'L'];
  const places = order.map((name) => x[text.indexOf(name)]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.each([
  ['2-2-1', [2, 2, 1]],
  ['2-3-1', [2, 3, 1]],
  ['3-2-2', [3, 2, 2]],
  ['1-3-2', [1, 3, 2]],
  ['2-1-1', [2, 1, 1]],
  ['3-1', [3, 1]],
])('no two boxes of a %s network overlap, and all lie inside', (_, sizes) => {
  const names = sizes.slice(1).map(() => 'tanh' as const);
  const network = createNetwork({ sizes, activations: names, seed: 3 });
  const data = {
    name: 'one',
    inputs: [sizes.slice(0, 1).flatMap((n) => Array(n).fill(1))],
    targets: [Array(sizes.at(-1)).fill(0)],
  };
  const figure = computationalGraph(network, data, { shown: 0 });
  const { width, height } = figure.layout as { width: number; height: number };
  const boxes = traces(figure)
    .filter(({ fill }) => fill)
    .flatMap(({ x, y }) => {
      const [xs, ys] = [x, y] as number[][];
      const corners = xs.map((_, k) => k).filter((k) => k % 6 === 0);
      return corners.map((k) => [xs[k], xs[k + 1], ys[k], ys[k + 2]]);
    });
  const count = network.parameters.length + sizes[0] + 1;
  const units = sizes.slice(1).reduce((sum, size) => sum + size);
  expect(boxes).toHaveLength(count + 2 * units);
  for (const [k, [left, right, upper, lower]] of boxes.entries()) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(lower).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(k + 1)) {
      const apart =
        right < other[0] || other[1] < left || lower < other[2] || other[3] < upper;
      expect(apart).toBe(true);
    }
  }
});

test('a nudge is computed through: it changes what is behind it, and nothing else', () => {
  const figure = graph({ nudge: { node: 'W1[0][0]', by: 0.01 } });
  expect(box(figure, 'W1[0][0]')).toEqual(['0.8', '+0.01']);
  expect(box(figure, 'z1[0]')).toEqual(['0.2', '+0.02']);
  expect(box(figure, 'a1[0]')).toEqual(['0.2', '+0.02']);
  expect(box(figure, 'z2[0]')).toEqual(['−0.17', '+0.014']);
  expect(box(figure, 'L')).toEqual(['0.612', '+0.0064']);
  for (const name of ['x[0]', 'W1[0][1]', 'z1[1]', 'a1[1]', 'W2[0][0]', 'b2[0]']) {
    expect(box(figure, name)).toHaveLength(1);
  }
  expect(framed(figure, 4.5)).toEqual(['W1[0][0]']);
  expect(framed(figure, 2)).toEqual(['W1[0][0]', 'z1[0]', 'a1[0]', 'z2[0]', 'a2[0]']);
});

test('the loss that a nudge leaves is that of a network with the parameter turned', () => {
  for (const [p, node] of parameterNames(exampleNetwork()).entries()) {
    const turned = exampleNetwork();
    const before = lossOf(turned, telling);
    turned.parameters[p] += 0.3;
    const change = lossOf(turned, telling) - before;
    const figure = graph({ nudge: { node, by: 0.3 } });
    const found = said(figure).find((text) => text.startsWith('recomputed:'));
    expect(found).toContain(`ΔL = ${signedNumbers([change], 5)[0]}`);
  }
});

test('what the slope predicts stands beside what came, and how far they are apart', () => {
  const figure = graph({ nudge: { node: 'z2[0]', by: -0.01 } });
  expect(said(figure)).toContain(
    'predicted:   slope × nudge = +0.458 × −0.01 = −0.00458',
  );
  expect(said(figure)).toContain('recomputed:   ΔL = −0.00456   (0.27 % apart)');
});

test('a nudge across the kink of a ReLU goes only part of its way', () => {
  const figure = graph({ nudge: { node: 'z1[0]', by: -0.3 } });
  expect(box(figure, 'z1[0]')).toEqual(['0.2', '−0.3']);
  expect(box(figure, 'a1[0]')).toEqual(['0.2', '−0.2']);
});

test('the factors of a slope stand along its way, each with its name', () => {
  const figure = graph({ nudge: { node: 'W1[0][0]', by: 0.01 } });
  const words = said(figure);
  const from = words.indexOf('∂L/∂W1[0][0] =');
  expect(words.slice(from, from + 16).join(' ')).toBe(
    '∂L/∂W1[0][0] = 2 x[0] × 1 relu′ × 0.7 W2[0][0] × 0.2482 sigmoid′ × 1.8437 loss′ = +0.641',
  );
  expect(framed(figure, 2.5)).toEqual(['x[0]', 'W2[0][0]']);
});

test('an input that goes two ways has the sum of both', () => {
  const figure = graph({ nudge: { node: 'x[0]', by: 0.01 } });
  expect(said(figure).join(' ')).toContain(
    '0.8 W1[0][0] × 0.3203 ∂z1[0] + −0.4 W1[1][0] × −0.1373 ∂z1[1] = +0.311',
  );
});

test('values come step by step, and only then slopes', () => {
  const start = graph({ shown: 0 });
  expect(box(start, 'W2[0][1]')).toEqual(['−0.3']);
  expect(box(start, 'z1[0]')).toEqual([]);
  const forward = graph({ shown: 3 });
  expect(box(forward, 'L')).toEqual(['0.612']);
  expect(said(forward)).toContain('L = −ln(1 − 0.458) = 0.612');
  expect(said(forward).join()).not.toContain('∂ +');
  const back = graph({ shown: 5 });
  expect(box(back, 'z2[0]')).toEqual(['−0.17', '∂ +0.458']);
  expect(box(back, 'W2[0][0]')).toEqual(['0.7']);
  expect(said(back)).toContain('∂z2[0] = sigmoid′ × ∂a2[0] = 0.248 × 1.844 = +0.458');
});

test('a step back shows what it multiplies by, and no further', () => {
  const figure = graph({ shown: 9 });
  expect(framed(figure, 2)).toEqual(['W1[0][0]', 'W1[0][1]', 'b1[0]']);
  expect(framed(figure, 2.5)).toEqual(['x[0]', 'x[1]']);
});

test('the steps end with every slope, none of them twice', () => {
  const found = Array.from({ length: 11 }, (_, shown) => said(graph({ shown })))
    .flat()
    .filter((text) => /^∂[Wbza]/.test(text))
    .map((text) => text.slice(1, text.indexOf(' ')));
  expect(found).toHaveLength(15);
  expect(new Set(found).size).toBe(15);
  const last = graph({ shown: 10 });
  for (const name of ['W1[1][0]', 'b1[1]', 'W2[0][0]', 'z1[1]']) {
    expect(box(last, name)).toEqual(box(graph(), name));
  }
});

test('nothing jumps: all steps and all nudges are as large as one another', () => {
  const figures = [
    ...[0, 4, 10].map((shown) => graph({ shown })),
    graph({ nudge: { node: 'x[1]', by: 0.2 } }),
  ];
  for (const { layout } of figures) {
    expect(layout.height).toBe(figures[0].layout.height);
    expect(layout.xaxis).toEqual(figures[0].layout.xaxis);
  }
  expect(figures[0].layout.height).toBeLessThanOrEqual(430);
});

test('a click on a box picks its node, except on the loss', () => {
  const figure = graph({ nudge: { node: 'z2[0]', by: 0.01 }, picks: 'node' });
  const [picking] = traces(figure).filter(({ meta }) => meta);
  expect(picking.meta).toEqual({ picks: 'node' });
  const names = picking.customdata as string[];
  expect(names).toHaveLength(17);
  expect(names).not.toContain('L');
  for (const node of names) {
    expect(() => graph({ nudge: { node, by: 0.01 } })).not.toThrow();
  }
  expect(traces(graph()).some(({ meta }) => meta)).toBe(false);
});

test('the words of a nudge follow it to the loss', () => {
  expect(graph({ nudge: { node: 'a1[0]', by: 0.01 } }).alt).toBe(
    'Computational graph of the sample (2, 3) with target 0, with a1[0] nudged by +0.01. ' +
      'It changes z2[0] by +0.007, a2[0] by +0.0017 and the loss by +0.00321; the slope ' +
      'of the loss, +0.320, predicts +0.00320.',
  );
});

test('the words of a step say what it brought', () => {
  expect(graph({ shown: 5 }).alt).toBe(
    'Computational graph of the sample (2, 3) with target 0, after step 5 of 10. Back ' +
      'through sigmoid: times its slope. ∂z2[0] = sigmoid′ × ∂a2[0] = 0.248 × 1.844 = +0.458.',
  );
});

test.each([
  [
    { nudge: { node: 'L', by: 1 } },
    'nudge.node is "L"; it must be x[0], x[1], W1[0][0]',
  ],
  [{ nudge: { node: 'z1[0]', by: NaN } }, 'nudge.by is NaN'],
  [{ shown: 11 }, 'shown is 11; it must be 10 or less'],
])('a node or a step that there is not is named', (options, message) => {
  expect(() => graph(options)).toThrow(InputError);
  expect(() => graph(options)).toThrow(message);
});

test('no number outgrows its box, however large or small', () => {
  const network = exampleNetwork();
  network.layers[1].biases[0] = 12;
  network.layers[0].weights[0] = 1e-5;
  network.layers[0].biases[1] = -1234.5;
  const figure = computationalGraph(network, telling);
  expect(box(figure, 'a2[0]')).toEqual(['1', '∂ +2e5']);
  expect(box(figure, 'W1[0][0]')[0]).toBe('1e−5');
  expect(box(figure, 'b1[1]')[0]).toBe('−1,234');
  network.layers[1].biases[0] = 5;
  expect(box(computationalGraph(network, telling), 'a2[0]')[1]).toBe('∂ +149.4');
  const [words] = traces(figure).filter(({ mode }) => mode === 'text');
  const inBoxes = (words.text as string[]).filter((text) => /^<b>∂ [+−]/.test(text));
  expect(Math.max(...inBoxes.map((text) => text.length - 7))).toBeLessThanOrEqual(8);
});

/** The loss of one output against one target. */
function loss(a: number, y: number): number {
  return losses.binaryCrossEntropy.value(Float64Array.of(a), Float64Array.of(y), 1);
}

test('slopes in activations are what a nudge of the activation measures', () => {
  const network = sigmoidNetwork();
  const { layers } = graphValues(network, oneSample, {});
  const [hidden, output] = layers;
  const nudge = 1e-6;
  const lossWith = (unit: number, by: number) => {
    const a1 = hidden.a.map((a, u) => (u === unit ? a + by : a));
    const z2 = a1.reduce(
      (sum, a, u) => sum + a * output.weights[0][u],
      output.biases[0],
    );
    return loss(1 / (1 + Math.exp(-z2)), 0);
  };
  for (const unit of [0, 1, 2]) {
    const measured = (lossWith(unit, nudge) - lossWith(unit, -nudge)) / (2 * nudge);
    expect(hidden.slopes[unit]).toBeCloseTo(measured, 8);
  }
  const last =
    (loss(output.a[0] + nudge, 0) - loss(output.a[0] - nudge, 0)) / (2 * nudge);
  expect(output.slopes[0]).toBeCloseTo(last, 6);
});

test('a link times the slope behind it gives the slope before it', () => {
  const network = createNetwork({
    sizes: [2, 3, 1],
    activations: ['tanh', 'sigmoid'],
    seed: 4,
  });
  for (const layer of graphValues(network, oneSample, {}).layers) {
    for (const [u, link] of layer.links.entries()) {
      expect(layer.slopes[u] * link).toBeCloseTo(layer.deltas[u], 12);
    }
  }
});

test('slopes in weights and biases are those of the gradient', () => {
  const gradient = chainRuleGradient(sigmoidNetwork(), oneSample);
  const { layers } = graphValues(sigmoidNetwork(), oneSample, {});
  expect(layers.map(({ weightSlopes }) => weightSlopes)).toEqual(
    gradient.layers.map(({ weights }) => weights),
  );
});

test('the words follow the values forward and the slopes backward', () => {
  const { alt } = computationalGraph(exampleNetwork(), oneSample);
  expect(alt).toBe(
    'Computational graph of the sample (1, 1) with target 0. Forward: z1 = (0.400, ' +
      '0.300) and a1 = (0.400, 0.300); z2 = 0.390 and a2 = 0.596; loss 0.907. ' +
      'Backward, the slope of the loss: +0.596 in z2; (+0.417, −0.179) in z1.',
  );
  const other = { name: 'other', inputs: [[0, 1]], targets: [[1]] };
  expect(computationalGraph(exampleNetwork(), other).alt).toContain(
    'sample (0, 1) with target 1',
  );
});

const wide = createNetwork({
  sizes: [2, 4, 1],
  activations: ['relu', 'sigmoid'],
  seed: 1,
});
const deep = createNetwork({
  sizes: [1, 1, 1, 1],
  activations: ['tanh', 'tanh', 'tanh'],
  seed: 1,
});
const many = createNetwork({
  sizes: [1, 3, 3],
  activations: ['tanh', 'tanh'],
  seed: 1,
});

test.each([
  [exampleNetwork(), xor, 'dataset has 4 samples; the graph takes 1'],
  [exampleNetwork(), { ...oneSample, inputs: [] }, 'inputs is empty'],
  [exampleNetwork(), { ...oneSample, inputs: [[1]] }, 'inputs[0] has 1 value'],
  [wide, oneSample, 'layer 1 has 4 units; the graph has room for 3'],
  [deep, oneSample, 'the network has 3 layers; the graph has room for 2'],
  [many, oneSample, 'layer 2 has 9 weights; the graph has room for 6'],
])('what does not fit is refused', (network, dataset, message) => {
  const make = () => computationalGraph(network, dataset);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
