import { describe, expect, test } from 'vitest';
import { decisionSurface } from '../../src/figures/decision-surface';
import { decisionSurfaces } from '../../src/figures/decision-surfaces';
import { createNetwork, InputError, predict, xor } from '../../src/index';
import { exampleNetwork, shortTraining, sigmoidNetwork } from './examples';
import { pointsOf } from './inside';

const trained = shortTraining(300);

/** One output that is at least one half where x[0] is. */
const byFirstInput = createNetwork({
  weights: [[[20, 0]]],
  biases: [[-10]],
  activations: ['sigmoid'],
});

/** Low where x[0] and x[1] are alike, high on both sides. */
const band = createNetwork({
  weights: [
    [
      [8, -8],
      [-8, 8],
    ],
    [[1, 1]],
  ],
  biases: [[0, 0], [-4]],
  activations: ['relu', 'sigmoid'],
});

describe('one surface', () => {
  test('every point of the grid is a prediction', () => {
    const [surface] = decisionSurface(sigmoidNetwork(), xor, { resolution: 5 }).data;
    const { x, y, z } = surface as { x: number[]; y: number[]; z: number[][] };
    for (const [r, second] of y.entries()) {
      for (const [c, first] of x.entries()) {
        const [[output]] = predict(sigmoidNetwork(), [[first, second]]);
        expect(z[r][c]).toBeCloseTo(output, 2);
      }
    }
  });

  test('on the line the output is one half', () => {
    const [, line] = decisionSurface(byFirstInput, xor).data;
    const points = pointsOf(line);
    expect(points.length).toBeGreaterThan(10);
    for (const { x } of points) expect(x).toBeCloseTo(0.5, 2);
  });

  test('samples are circles where the target is 0 and squares where it is 1', () => {
    const [, , circles, squares] = decisionSurface(byFirstInput, xor).data;
    expect(pointsOf(circles)).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ]);
    expect(pointsOf(squares)).toEqual([
      { x: 0, y: 1 },
      { x: 1, y: 0 },
    ]);
    expect((circles.marker as { symbol: string }).symbol).toBe('circle');
    expect((squares.marker as { symbol: string }).symbol).toBe('square');
  });

  test('the words count the lines of one half, and the samples on their correct side', () => {
    expect(decisionSurface(byFirstInput, xor).alt).toContain(
      'It is one half along 1 line; 2 of 4 samples are on their correct side.',
    );
    expect(decisionSurface(band, xor).alt).toContain(
      'It is one half along 2 lines; 4 of 4 samples are on their correct side.',
    );
  });

  test('the words tell the smallest and the largest output, of samples as of the grid', () => {
    // Of so coarse a grid no point lies in the middle of the band, as two samples do.
    const { alt } = decisionSurface(band, xor, {
      resolution: 2,
      range: [
        [-0.3, 1.3],
        [-0.5, 1.6],
      ],
    });
    expect(alt).toContain('from 0.018 to 1.00,');
  });

  test('the words say so where one half is nowhere', () => {
    const flat = createNetwork({
      weights: [[[0, 0]]],
      biases: [[1]],
      activations: ['sigmoid'],
    });
    expect(decisionSurface(flat, xor).alt).toContain('The output is one half nowhere');
  });

  test('the words say so where one half is everywhere', () => {
    const zero = createNetwork({
      weights: [[[0, 0]]],
      biases: [[0]],
      activations: ['sigmoid'],
    });
    expect(decisionSurface(zero, xor).alt).toContain('It is one half everywhere.');
  });

  test('the range can be chosen', () => {
    const { layout } = decisionSurface(byFirstInput, xor, {
      range: [
        [-3, 3],
        [-1, 1],
      ],
    });
    expect(layout.xaxis).toMatchObject({ range: [-3, 3] });
    expect(layout.yaxis).toMatchObject({ range: [-1, 1] });
  });
});

const snapshots = [0, 50, 300].map((epoch) => ({
  epoch,
  parameters: trained.path[epoch],
}));

describe('surfaces over the epochs', () => {
  const figure = decisionSurfaces(exampleNetwork(), xor, snapshots, { resolution: 9 });

  test('the slider shows one surface at a time, and the samples always', () => {
    const [slider] = figure.layout.sliders as {
      steps: { label: string; args: [{ visible: boolean[] }] }[];
      active: number;
    }[];
    expect(slider.steps.map(({ label }) => label)).toEqual(['0', '50', '300']);
    for (const [step, { args }] of slider.steps.entries()) {
      const [{ visible }] = args;
      expect(visible).toHaveLength(figure.data.length);
      const contours = visible.filter((_, k) => figure.data[k].type === 'contour');
      expect(contours).toEqual([0, 1, 2].map((k) => k === step));
      expect(visible.slice(-2)).toEqual([true, true]);
    }
    const shown = figure.data.map(({ visible }) => visible ?? true);
    expect(shown).toEqual(slider.steps[slider.active].args[0].visible);
  });

  test('the still picture shows them side by side, without a slider', () => {
    expect(figure.still?.layout.sliders).toBeUndefined();
    const contours = figure.still?.data.filter(({ type }) => type === 'contour');
    expect(contours).toHaveLength(3);
    expect(new Set(contours?.map(({ xaxis }) => xaxis)).size).toBe(3);
  });

  test('the words count, by epoch, the samples on their correct side', () => {
    expect(figure.alt).toContain('by epoch: 0: 1 of 4; 50: 4 of 4; 300: 4 of 4.');
  });

  test('the network stays as it was', () => {
    const network = exampleNetwork();
    decisionSurfaces(network, xor, snapshots, { resolution: 3 });
    expect(network.parameters).toEqual(exampleNetwork().parameters);
  });
});

const line = createNetwork({ sizes: [1, 1], activations: ['sigmoid'], seed: 1 });
const oneInput = { name: 'one', inputs: [[1]], targets: [[1]] };
const network = exampleNetwork();

test.each([
  [() => decisionSurface(line, oneInput), 'the network has 1 inputs and 1 outputs'],
  [() => decisionSurface(network, oneInput), 'inputs[0] has 1 value'],
  [() => decisionSurface(network, { ...xor, targets: [[1]] }), 'targets has 1 rows'],
  [() => decisionSurface(network, xor, { resolution: 1 }), 'resolution is 1'],
  [() => decisionSurface(network, xor, { resolution: 61 }), 'resolution is 61'],
  [
    () =>
      decisionSurface(network, xor, {
        range: [
          [1, 0],
          [0, 1],
        ],
      }),
    'range[0] goes from 1 to 0',
  ],
  [() => decisionSurfaces(network, xor, snapshots.slice(0, 1)), 'snapshots has 1'],
  [
    () => decisionSurfaces(network, xor, [...snapshots, { epoch: 1, parameters: [1] }]),
    'snapshots[3].parameters has 1 value; the network has 9',
  ],
])('what does not fit is refused', (make, message) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
