import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exercises } from '../src/exercises/check/all-exercises';
import * as course from '../src/index';

vi.mock('../src/exercises/check/load-exercises', () => ({
  loadExercises: () => exercises,
}));

const {
  chainRuleGradient,
  createNetwork,
  InputError,
  lossCurve,
  nudgeGradient,
  train,
  weightsOf,
  xor,
} = course;

/** What may be given by mistake. */
const strange = [undefined, null, 1, NaN, 'x', {}, [], [null], () => undefined];

/** One argument of a function: what it is called, and one that fits. */
interface Argument {
  name: string;
  fits: unknown;
  /** May be left out. */
  optional?: boolean;
  /** What else fits, though it is of another kind. */
  also?: unknown[];
  /** How a message may begin that is about it, other than with its name. */
  says?: RegExp;
  /** For options: those that may not be left out; each option is tried like an argument. */
  required?: string[];
}

const newNetwork = () =>
  createNetwork({ sizes: [2, 2, 1], activations: ['tanh', 'sigmoid'], seed: 7 });
const { losses } = train(newNetwork(), xor, {
  gradient: chainRuleGradient,
  learningRate: 1,
  epochs: 2,
});
const gradient = chainRuleGradient(newNetwork(), xor);

const network: Argument = { name: 'network', fits: newNetwork() };
const data: Argument = { name: 'dataset', fits: xor, says: /^(inputs|targets)\b/ };
const inputs: Argument = { name: 'inputs', fits: xor.inputs };
const loss = 'halfSquaredError';
const nudge = { epsilon: 1e-3, difference: 'forward', loss };
const range = [
  [-1, 2],
  [-1, 2],
];

const number = { data: 1, grad: 0, parents: [], slopes: [] };

function options(fits: object, ...required: string[]): Argument {
  return { name: 'options', fits, required, optional: required.length === 0 };
}

const points: Argument[] = [
  options({ samples: 4, noise: 0.1, seed: 1 }, 'samples', 'seed'),
];

const all: Record<string, Argument[]> = {
  moons: points,
  circles: points,
  spirals: points,
  createRandom: [{ name: 'seed', fits: 1 }],
  createNetwork: [
    options(
      { sizes: [2, 1], activations: ['tanh'], seed: 1, scale: 0.1 },
      ...['sizes', 'activations', 'seed'],
    ),
  ],
  describeNetwork: [network],
  weightsOf: [network],
  parameterNames: [{ ...network, says: /^gradient\b/ }],
  forward: [network, inputs],
  predict: [network, inputs],
  lossOf: [network, data, options({ loss })],
  nudgeGradient: [network, data, options(nudge)],
  incrementalNudgeGradient: [network, data, options(nudge)],
  chainRuleGradient: [network, data, options({ loss })],
  compareGradients: [
    { name: 'a', fits: gradient },
    { name: 'b', fits: gradient },
  ],
  train: [
    network,
    data,
    options(
      {
        gradient: chainRuleGradient,
        learningRate: 0.1,
        epochs: 2,
        loss,
        onEpoch: () => {},
        snapshotEvery: 1,
      },
      ...['gradient', 'learningRate', 'epochs'],
    ),
  ],
  createTrainer: [],
  derive: ['name', 'formula', 'variable'].map((name) => ({
    name,
    fits: 'z',
    says: /^cannot derive/,
  })),
  activationCurves: [
    { name: 'names', fits: ['relu'], optional: true },
    options({ slopes: false }),
  ],
  crossEntropyCurve: [network, data],
  networkDiagram: [network, options({ sample: [0, 1], gradient })],
  computationalGraph: [
    network,
    { ...data, fits: { name: 'one', inputs: [[0, 1]], targets: [[1]] } },
    options({ loss, nudge: { node: 'x[0]', by: 0.1 }, shown: 1, picks: 'node' }),
  ],
  descentInOneWeight: [
    network,
    data,
    options(
      { parameter: 0, path: [newNetwork().parameters], from: -9, to: 9, loss },
      ...['parameter', 'path'],
    ),
  ],
  slopeInOneWeight: [
    network,
    data,
    options(
      {
        ...{ parameter: 0, epsilon: 0.5, difference: 'central', from: -9, to: 9, loss },
        handle: 'w',
      },
      'parameter',
    ),
  ],
  gradientProduct: [
    network,
    data,
    options(
      { entry: 'W1[0][0]', samples: 'rows', formula: 'Δ X', loss, picks: 'entry' },
      'entry',
    ),
  ],
  nudgeDigits: [network, data, options({ parameter: 0, ...nudge }, 'parameter')],
  knobs: [
    network,
    data,
    options({
      ...{ gradient, before: newNetwork().parameters, range: [-1, 1], loss },
      handles: { 'b1[0]': 'b' },
    }),
  ],
  epsilonErrors: [
    network,
    data,
    options({ epsilons: [0.1], mark: { epsilon: 0.1, difference: 'central' }, loss }),
  ],
  gradientsCompared: [
    { name: 'a', fits: gradient },
    { name: 'b', fits: gradient },
    options({ labels: ['one', 'other'], blocks: true, slopeRange: [-1, 1] }),
  ],
  lossCurve: [{ name: 'histories', fits: { losses } }, options({ logLoss: true })],
  lossLandscape: [
    network,
    data,
    options(
      { parameters: [0, 1], path: [Array(9).fill(0)], range, resolution: 3, loss },
      'parameters',
    ),
  ],
  decisionSurface: [network, data, options({ range, resolution: 3 })],
  decisionSurfaces: [
    network,
    data,
    {
      name: 'snapshots',
      fits: [0, 1].map((epoch) => ({ epoch, parameters: newNetwork().parameters })),
    },
    options({ range, resolution: 3 }),
  ],
  parameterErrors: [
    network,
    data,
    options(
      { parameters: [0, 1], range, handles: { 'W1[0][0]': 'a' }, ...nudge },
      'parameters',
    ),
  ],
  valueGraph: [
    { name: 'result', fits: number },
    options({ computed: 1, visiting: number, judge: true }),
  ],
  readFormula: [
    { name: 'formula', fits: '1' },
    {
      name: 'options',
      fits: { number: Number, rules: { '+': (a: number) => a } },
      required: ['number', 'rules'],
    },
  ],
  mysteryGradient: [network, data, options({ loss })],
  surfacesBeside: [
    data,
    {
      name: 'panels',
      fits: ['before', 'after'].map((name) => ({ name, network: newNetwork() })),
    },
    options({ range, resolution: 3 }),
  ],
  seedOutcomes: [
    { name: 'outcomes', fits: [{ seed: 1, loss: 0.1 }] },
    options({ solvedBelow: 0.2, picked: 1, picks: 'seed', height: 300 }, 'solvedBelow'),
  ],
  trainingView: [
    network,
    data,
    options(
      {
        ...{ losses, newLosses: [{ epoch: 0, loss: 1 }], epochs: 2 },
        ...{ lossRange: [0.1, 1], range, resolution: 3, height: 400 },
      },
      'losses',
    ),
  ],
  costBars: [
    {
      name: 'groups',
      fits: [{ name: 'x', costs: [{ method: 'm', milliseconds: 1, measured: true }] }],
    },
  ],
  costCurve: [
    {
      name: 'series',
      fits: [{ name: 'one', points: [{ parameters: 9, milliseconds: 1 }] }],
    },
  ],
  slider: [
    { name: 'from', fits: 0 },
    { name: 'to', fits: 2, also: [1] },
    options({ value: 1, step: 0.1, scale: 'linear', label: 'w', unit: 'm' }),
  ],
  number: [
    { name: 'from', fits: 0 },
    { name: 'to', fits: 2, also: [1] },
    options({ value: 1, step: 0.1, label: 'w', unit: 'm' }),
  ],
  play: [options({ from: 0, to: 3, step: 1, every: 9, value: 1, label: 'w' }, 'to')],
  choice: [{ name: 'values', fits: ['a', 'b'] }, options({ value: 'b', label: 'w' })],
  toggle: [options({ value: true, label: 'w' })],
  text: [options({ value: 'a', label: 'w' })],
  interact: [
    { name: 'controls', fits: { w: course.slider(0, 1) } },
    { name: 'draw', fits: () => {} },
  ],
  unitLine: [
    {
      ...network,
      fits: createNetwork({ sizes: [2, 1], activations: ['tanh'], seed: 1 }),
    },
    data,
    options({ diagonals: true, handles: { 'b1[0]': 'b' } }),
  ],
  hiddenSpace: [network, data, options({ stage: 1, range, handles: { 'b1[0]': 'b' } })],
  show: [{ name: 'figure', fits: lossCurve({ losses }) }],
  showMath: [{ name: 'tex', fits: 'a^2' }],
  showMatrices: [
    { name: 'matrices', fits: { W: [[1, 2]] } },
    { name: 'digits', fits: 3, optional: true },
  ],
  showTable: [
    { name: 'headers', fits: ['x'] },
    { name: 'rows', fits: [[1]], also: [[]] },
    options({ caption: 'numbers', digits: 3 }),
  ],
  showProgress: [{ name: 'epochs', fits: 3 }],
  check: [
    { name: 'name', fits: '02-which-way', says: /^no exercise\b/ },
    { name: 'answer', fits: 1, optional: true, also: strange },
  ],
  progress: [],
};

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

test('every public function is tried here', () => {
  const functions = Object.entries(course)
    .filter(([name, value]) => typeof value === 'function' && name !== 'InputError')
    .map(([name]) => name);
  expect(Object.keys(all).sort()).toEqual(functions.sort());
});

/** What is called, with a network of its own: it may be changed. */
function call(name: string, given: unknown[]): unknown {
  const take = (course as unknown as Record<string, (...all: unknown[]) => unknown>)[
    name
  ];
  return take(...given.map((one) => (one === network.fits ? newNetwork() : one)));
}

/** What is wrong with the answer to an argument that may not fit, if anything. */
function complaint(
  run: () => unknown,
  strange: unknown,
  { name, fits, optional, also = [], says, required = [] }: Argument,
): string | undefined {
  try {
    run();
  } catch (error) {
    if (!(error instanceof InputError)) return String(error);
    const known = [name, ...required].some((word) =>
      new RegExp(`^${word}\\b`).test(error.message),
    );
    return known || says?.test(error.message) ? undefined : error.message;
  }
  const sameKind = typeof strange === typeof fits && Object(strange) !== strange;
  const isFine =
    sameKind ||
    (typeof strange === 'function' && typeof fits === 'function') ||
    (optional && strange === undefined) ||
    (optional && name === 'options' && JSON.stringify(strange) === '{}') ||
    also.some((other) => JSON.stringify(other) === JSON.stringify(strange));
  return isFine ? undefined : 'it was taken';
}

describe.each(Object.entries(all))('%s', (name, arguments_) => {
  const fitting = arguments_.map(({ fits }) => fits);

  test('takes what fits', () => {
    expect(() => call(name, fitting)).not.toThrow();
  });

  test.each(arguments_.map((argument, k) => [argument.name, argument, k] as const))(
    'names %s where it is missing or something else',
    (_, argument, k) => {
      const found = strange.map((value) => [
        value,
        complaint(() => call(name, fitting.with(k, value)), value, argument),
      ]);
      const until = complaint(
        () => call(name, fitting.slice(0, k)),
        undefined,
        argument,
      );
      found.push(['without it and what follows', until]);
      expect(found.filter(([, wrong]) => wrong !== undefined)).toEqual([]);
    },
  );

  test('takes nothing amiss, or says so, where one argument is forgotten', () => {
    for (const k of arguments_.keys()) {
      try {
        call(name, fitting.toSpliced(k, 1));
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }
  });

  for (const [k, argument] of arguments_.entries()) {
    if (argument.name !== 'options') continue;
    const { required = [] } = argument;
    const fits = argument.fits as Record<string, unknown>;
    test.each(Object.keys(fits))('names the option %s where it is none', (option) => {
      const optional = !required.includes(option);
      const found = strange.map((value) => {
        const given = fitting.with(k, { ...fits, [option]: value });
        const one = { name: option, fits: fits[option], optional };
        return [value, complaint(() => call(name, given), value, one)];
      });
      expect(found.filter(([, wrong]) => wrong !== undefined)).toEqual([]);
    });
  }
});

test.each([nudgeGradient, chainRuleGradient])(
  'the parts of a gradient method name what does not fit as well',
  (method) => {
    for (const other of [null, 1, 'x', []]) {
      expect(() => method.with(other as never)).toThrow(InputError);
      const prepare = () => method.prepare(other as never, newNetwork(), xor);
      expect(prepare).toThrow(InputError);
    }
  },
);

test('createNetwork names the part of given weights that is none', () => {
  const fits = { ...weightsOf(newNetwork()) };
  for (const part of ['weights', 'biases', 'activations']) {
    const found = strange.map((value) => {
      const given = { ...fits, [part]: value };
      const make = () => createNetwork(given as never);
      const says = /^biases has 2 layers/;
      return [value, complaint(make, value, { name: part, fits: [], says })];
    });
    expect([part, found.filter(([, wrong]) => wrong !== undefined)]).toEqual([
      part,
      [],
    ]);
  }
});
