import { describe, expect, test } from 'vitest';
import { trainingView } from '../../src/figures/training-view';
import {
  createNetwork,
  forward,
  InputError,
  lossOf,
  moons,
  type TrainingViewOptions,
  xor,
} from '../../src/index';
import { exampleNetwork, shortTraining } from './examples';
import { annotations, pointsOf, texts } from './inside';

const { network, history } = shortTraining(30);
const options = { losses: history.losses, resolution: 5 };
const figure = trainingView(network, xor, options);

/** Unit 0 has z = x[0] − ½, unit 1 has z = ½ − x[0] − x[1], unit 2 is nowhere 0. */
const byHand = createNetwork({
  weights: [
    [
      [1, 0],
      [-1, -1],
      [0, 0],
    ],
    [[1, 1, 1]],
  ],
  biases: [[-0.5, 0.5, 1], [0]],
  activations: ['relu', 'sigmoid'],
});
const handmade = trainingView(byHand, xor, { losses: [lossOf(byHand, xor)] });

/** Traces by what they are for. */
function parts({ data }: ReturnType<typeof trainingView>) {
  const on = (axis: string) => data.filter(({ xaxis }) => xaxis === axis);
  const lines = data.filter(({ mode }) => mode === 'lines');
  const [names] = data.filter(({ mode }) => mode === 'markers+text');
  return { unitLines: lines[0], names, losses: on('x2'), table: on('x3') };
}

describe('the lines of the hidden units', () => {
  test('lie where z is 0', () => {
    const { x, y } = parts(handmade).unitLines as { x: number[]; y: number[] };
    expect(x.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(y.slice(0, 2)).toEqual([-0.3, 1.3]);
    const ends = pointsOf(parts(handmade).names);
    const z = forward(
      byHand,
      ends.map(({ x, y }) => [x, y]),
    ).layers[0].z;
    for (const [k] of ends.entries()) expect(z[k][k]).toBeCloseTo(0, 3);
  });

  test('have teeth on the side where the unit is active', () => {
    const { x, y } = parts(handmade).unitLines as { x: number[]; y: number[] };
    // A stroke is two points and a gap; each line of the two is followed by its teeth.
    const strokes = x.flatMap((_, k) =>
      k % 3 === 0
        ? [
            [x[k], y[k]],
            [x[k + 1], y[k + 1]],
          ]
        : [],
    );
    const [{ z }] = forward(byHand, strokes).layers;
    const tips = z.filter((_, k) => k % 2 === 1);
    const raised = tips.filter(([first, second]) => first > 1e-3 || second > 1e-3);
    expect(tips.length).toBeGreaterThan(30);
    expect(raised.length).toBeGreaterThanOrEqual(tips.length - 2);
  });

  test('bear their units’ numbers; a unit without a line in sight has none', () => {
    expect(parts(handmade).names.text).toEqual(['0', '1']);
  });

  test('of many units bear no names, and of very many there are none', () => {
    const of = (units: number) =>
      parts(
        trainingView(
          createNetwork({
            sizes: [2, units, 1],
            activations: ['tanh', 'sigmoid'],
            seed: 1,
          }),
          xor,
          { losses: [1], resolution: 3 },
        ),
      );
    expect(of(8).names.x).not.toEqual([]);
    expect(of(16).names.x).toEqual([]);
    expect(of(16).unitLines.x).not.toEqual([]);
    expect(of(64).unitLines.x).toEqual([]);
  });
});

describe('the table of units and samples', () => {
  test('has a square where a unit is active, and a ring where it is silent', () => {
    const [active, silent] = parts(handmade).table;
    const { z } = forward(byHand, xor.inputs).layers[0];
    expect(pointsOf(active).map(({ x, y }) => z[y][x] > 0)).not.toContain(false);
    expect(pointsOf(silent).map(({ x, y }) => z[y][x] > 0)).not.toContain(true);
    expect(pointsOf(active).length + pointsOf(silent).length).toBe(12);
    expect((active.marker as { symbol: string }).symbol).toBe('square');
    expect((silent.marker as { symbol: string }).symbol).toBe('circle-open');
  });

  test('has a ring where z is exactly 0: a ReLU is silent there', () => {
    const atZero = createNetwork({
      weights: [[[1, 1]], [[1]]],
      biases: [[0], [0]],
      activations: ['relu', 'sigmoid'],
    });
    const [, silent] = parts(trainingView(atZero, xor, { losses: [1] })).table;
    expect(pointsOf(silent)).toEqual([{ x: 0, y: 0 }]);
  });

  test('gives its place to the loss where samples are many', () => {
    const many = trainingView(network, moons({ samples: 40, seed: 1 }), options);
    expect(parts(many).table).toEqual([]);
    expect(many.layout).not.toHaveProperty('xaxis3');
    expect(many.layout.yaxis2).toMatchObject({ domain: [0, 1] });
    expect(texts(many).join()).not.toContain('■</span> active');
  });
});

describe('the loss', () => {
  test('is drawn so far, on new data as well, and kept inside its axis', () => {
    const [training, onNew] = parts(
      trainingView(network, xor, {
        ...options,
        losses: [50, 1, 1e-9],
        newLosses: [
          { epoch: 0, loss: 2 },
          { epoch: 2, loss: 0.5 },
        ],
      }),
    ).losses;
    expect(pointsOf(training)).toEqual([
      { x: 0, y: 10 },
      { x: 1, y: 1 },
      { x: 2, y: 0.001 },
    ]);
    expect(pointsOf(onNew)).toEqual([
      { x: 0, y: 2 },
      { x: 2, y: 0.5 },
    ]);
  });

  test('and all other axes are the same at every epoch', () => {
    const at = (epochs: number) => {
      const { network, history } = shortTraining(epochs);
      const { layout } = trainingView(network, xor, {
        ...{ losses: history.losses, epochs: 40, resolution: 3 },
      });
      const axes = Object.entries(layout).filter(([key]) => /axis|height/.test(key));
      return Object.fromEntries(axes);
    };
    expect(at(0)).toEqual(at(40));
    expect(at(0).xaxis2).toMatchObject({ range: [0, 40] });
  });
});

test('words count epochs, right answers, active samples and runs by either method', () => {
  expect(figure.alt).toMatch(
    /^XOR and a network 2-2-1: epoch 30, loss 0\.\d+, [0-4] of 4 right\. Active: hidden unit 0 for \d of 4 samples, unit 1 for \d\. Runs of the network so far: 62 by the chain rule, 589 by nudging\.$/,
  );
  const written = annotations(figure).map(({ text }) => String(text));
  expect(written.join()).toContain(
    '<b>62</b> by the chain rule, <b>589</b> by nudging',
  );
  const later = trainingView(network, xor, {
    ...options,
    newLosses: [{ epoch: 1, loss: 0.25 }],
  });
  expect(later.alt).toContain('0.25 on new data');
});

test('of units that are never silent, words say where z is above 0', () => {
  const tanh = createNetwork({
    sizes: [2, 2, 1],
    activations: ['tanh', 'sigmoid'],
    seed: 1,
  });
  const smooth = trainingView(tanh, xor, options);
  expect(texts(smooth).join()).toContain('teeth where z is above 0');
  expect(smooth.alt).toContain('With z above 0: hidden unit 0 for');
  expect(texts(figure).join()).toContain('teeth on its active side');
});

test('a network without a hidden layer has its border alone', () => {
  const single = createNetwork({ sizes: [2, 1], activations: ['sigmoid'], seed: 1 });
  const { data, alt } = trainingView(single, xor, options);
  expect(data.filter(({ mode }) => mode === 'lines')).toHaveLength(1);
  expect(alt).not.toContain('hidden');
});

test('the height can be chosen, and the plane stays a square', () => {
  for (const height of [360, 422, 460]) {
    const { layout } = trainingView(network, xor, { ...options, height });
    const { l, r, t, b } = layout.margin as Record<'l' | 'r' | 't' | 'b', number>;
    const { domain } = layout.xaxis as { domain: [number, number] };
    expect(layout.height).toBe(height);
    expect(domain[1] * (560 - l - r)).toBeCloseTo(height - t - b, 6);
  }
});

test('the network stays as it was', () => {
  const before = exampleNetwork();
  trainingView(before, xor, options);
  expect(before.parameters).toEqual(exampleNetwork().parameters);
});

test.each<[Partial<Record<keyof TrainingViewOptions, unknown>>, string]>([
  [{ losses: undefined }, 'losses is undefined'],
  [{ losses: [] }, 'losses is empty'],
  [{ losses: [1, Number.NaN] }, 'losses[1] is NaN'],
  [{ newLosses: [] }, 'newLosses is empty'],
  [{ newLosses: [1] }, 'newLosses[0] is 1'],
  [{ newLosses: [{ epoch: -1, loss: 1 }] }, 'newLosses[0].epoch is -1'],
  [{ epochs: 0.5 }, 'epochs is 0.5'],
  [{ lossRange: [0, 1] }, 'lossRange is [0, 1]; it must go from a loss above 0'],
  [{ lossRange: [1, 1] }, 'lossRange is [1, 1]'],
  [{ resolution: 61 }, 'resolution is 61'],
  [{ height: 100 }, 'height is 100'],
])('%j is refused', (wrong, message) => {
  const make = () => trainingView(network, xor, { ...options, ...wrong } as never);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
