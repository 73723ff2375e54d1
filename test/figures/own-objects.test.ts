import { describe, expect, test } from 'vitest';
import {
  chainRuleGradient,
  computationalGraph,
  decisionSurface,
  decisionSurfaces,
  descentInOneWeight,
  epsilonErrors,
  type Figure,
  gradientProduct,
  gradientsCompared,
  lossCurve,
  lossLandscape,
  networkDiagram,
  parameterErrors,
  seedOutcomes,
  slopeInOneWeight,
  surfacesBeside,
  trainingView,
  xor,
} from '../../src/index';
import { exampleNetwork, examples, shortTraining } from './examples';

/** Turns every value inside into another one, and puts something beside it. */
function spoil(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  const object = value as Record<string, unknown>;
  for (const [key, child] of Object.entries(object)) {
    spoil(child);
    if (typeof child === 'number') object[key] = child + 1;
    else if (child === null || typeof child !== 'object') object[key] = 'spoiled';
  }
  if (Array.isArray(value)) value.push('spoiled');
  else if (!ArrayBuffer.isView(value)) object.spoiled = true;
}

/** All objects and arrays inside, each as often as it is met. */
function objectsIn(value: unknown): object[] {
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe.each(Object.entries(examples))('%s', (_, make) => {
  test('stays as it is when one made before is changed in any way', () => {
    const untouched = structuredClone(make());
    spoil(make());
    expect(make()).toEqual(untouched);
  });

  test('holds no object at two places', () => {
    const objects = objectsIn(make());
    expect(new Set(objects).size).toBe(objects.length);
  });
});

test('no figure of one kind is changed through one of another', () => {
  const before = Object.values(examples).map((make) => structuredClone(make()));
  for (const make of Object.values(examples)) spoil(make());
  expect(Object.values(examples).map((make) => make())).toEqual(before);
});

/** What a figure may be made from, made anew at each call. */
function inputs() {
  const { network, path, history } = shortTraining(4);
  const dataset = structuredClone(xor);
  const sample = { ...dataset, inputs: [[1, 0]], targets: [[1]] };
  return {
    network,
    path,
    history,
    dataset,
    sample,
    gradients: [network, exampleNetwork()].map((of) => chainRuleGradient(of, dataset)),
    range: [
      [-1, 2],
      [-1, 2],
    ] as [[number, number], [number, number]],
    epsilons: [0.1, 0.01, 0.001],
    outcomes: [0.6, 0.1].map((loss, seed) => ({ seed, loss })),
    labels: ['one', 'other'] as [string, string],
  };
}

const figures: [string, (given: ReturnType<typeof inputs>) => Figure][] = [
  ['computationalGraph', (of) => computationalGraph(of.network, of.sample)],
  ['decisionSurface', (of) => decisionSurface(of.network, of.dataset, of)],
  [
    'decisionSurfaces',
    (of) => {
      const snapshots = of.path.map((parameters, epoch) => ({ epoch, parameters }));
      return decisionSurfaces(of.network, of.dataset, snapshots, { range: of.range });
    },
  ],
  [
    'surfacesBeside',
    (of) =>
      surfacesBeside(
        of.dataset,
        ['before', 'after'].map((name) => ({ name, network: of.network })),
        { range: of.range },
      ),
  ],
  ['epsilonErrors', (of) => epsilonErrors(of.network, of.dataset, of)],
  [
    'gradientProduct',
    (of) => gradientProduct(of.network, of.dataset, { entry: 'W1[0][0]' }),
  ],
  [
    'gradientsCompared',
    (of) => gradientsCompared(of.gradients[0], of.gradients[1], of),
  ],
  ['lossCurve', (of) => lossCurve({ one: of.history, other: of.history })],
  [
    'lossLandscape',
    (of) => lossLandscape(of.network, of.dataset, { ...of, parameters: [0, 1] }),
  ],
  [
    'networkDiagram',
    (of) =>
      networkDiagram(of.network, {
        sample: of.dataset.inputs[1],
        gradient: of.gradients[0],
      }),
  ],
  ['seedOutcomes', (of) => seedOutcomes(of.outcomes, { solvedBelow: 0.3 })],
  [
    'parameterErrors',
    (of) => parameterErrors(of.network, of.dataset, { ...of, parameters: [0, 1] }),
  ],
  [
    'descentInOneWeight',
    (of) => descentInOneWeight(of.network, of.dataset, { ...of, parameter: 0 }),
  ],
  [
    'slopeInOneWeight',
    (of) => slopeInOneWeight(of.network, of.dataset, { parameter: 0 }),
  ],
  [
    'trainingView',
    (of) =>
      trainingView(of.network, of.dataset, {
        ...{ losses: of.history.losses, range: of.range },
        newLosses: of.outcomes.map(({ seed, loss }) => ({ epoch: seed, loss })),
      }),
  ],
];

describe.each(figures)('%s', (_, make) => {
  test('does not change when what it was made from changes', () => {
    const given = inputs();
    const figure = make(given);
    const before = structuredClone(figure);
    spoil(given);
    expect(figure).toEqual(before);
  });

  test('leaves what it is made from alone, then and later', () => {
    const given = inputs();
    spoil(make(given));
    expect(given).toEqual(inputs());
  });
});
