/** Every public function with arguments that fit: what is tried is written once. */

type Course = typeof import('../src/index');

/** One argument of a function: what it is called, and one that fits. */
export interface Argument {
  name: string;
  fits: unknown;
  /** May be left out. */
  optional?: boolean;
  /** What else fits, though it is of another kind. */
  also?: unknown[];
  /** Whatever is given fits. */
  mayBeAnything?: boolean;
  /** It is what the function is there to change. */
  changes?: boolean;
  /** How a message may begin that is about it, other than with its name. */
  says?: RegExp;
  /** For options: those that may not be left out; each option is tried like an argument. */
  required?: string[];
}

/** A small network, made anew. */
export function smallNetwork({ createNetwork }: Course) {
  return createNetwork({ sizes: [2, 2, 1], activations: ['tanh', 'sigmoid'], seed: 7 });
}

function options(fits: object, ...required: string[]): Argument {
  return { name: 'options', fits, required, optional: required.length === 0 };
}

/** The arguments of every public function, by its name. */
export function publicCalls(course: Course): Record<string, Argument[]> {
  const { chainRuleGradient, createNetwork, lossCurve, train, xor } = course;
  const newNetwork = () => smallNetwork(course);
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

  const points: Argument[] = [
    options({ samples: 4, noise: 0.1, seed: 1 }, 'samples', 'seed'),
  ];

  return {
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
      { ...network, changes: true },
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
          ...{
            parameter: 0,
            epsilon: 0.5,
            difference: 'central',
            from: -9,
            to: 9,
            loss,
          },
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
      options(
        { solvedBelow: 0.2, picked: 1, picks: 'seed', height: 300 },
        'solvedBelow',
      ),
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
        fits: [
          { name: 'x', costs: [{ method: 'm', milliseconds: 1, measured: true }] },
        ],
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
    hiddenSpace: [
      network,
      data,
      options({ stage: 1, range, handles: { 'b1[0]': 'b' } }),
    ],
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
      { name: 'answer', fits: 1, optional: true, mayBeAnything: true },
    ],
    progress: [],
  };
}

/** A function that a public name leads to. */
export interface Part {
  call: (...given: never[]) => unknown;
  arguments: Argument[];
}

/** What public names that are no functions hold, and what functions give, in the same way. */
export function publicParts(course: Course): Record<string, Part> {
  const { activations, and, createNetwork, createRandom, createTrainer } = course;
  const { chainRuleGradient, derive, nudgeGradient, or, specimens, xor } = course;
  const { parameterNames, weightsOf } = course;
  const all = publicCalls(course);
  const [network, data] = all.nudgeGradient;
  const relus = createNetwork({
    ...{ sizes: [2, 2, 1], activations: ['relu', 'sigmoid'], seed: 7 },
  });
  const z: Argument = { name: 'z', fits: 0.5 };
  const room = { name: 'gradient', fits: new Float64Array(9), changes: true };
  const parts: Record<string, Part> = {};
  for (const [name, { value, derivative }] of Object.entries(activations)) {
    parts[`activations.${name}.value`] = { call: value, arguments: [z] };
    parts[`activations.${name}.derivative`] = { call: derivative, arguments: [z] };
  }
  for (const [s, { gradient }] of specimens.entries()) {
    const call = gradient;
    parts[`specimens[${s}].gradient`] = {
      call,
      arguments: [{ ...network, fits: relus, says: /^a specimen takes/ }, data],
    };
  }
  for (const name of ['nudgeGradient', 'chainRuleGradient'] as const) {
    const { prepare, with: withDefaults } = course[name];
    const prepared = prepare as (...given: unknown[]) => () => number;
    const [, , options] = all[name];
    parts[`${name}.prepare`] = {
      call: (...given) => prepared(...given)(),
      arguments: [room, network, data, options],
    };
    parts[`${name}.with`] = {
      call: (given) => withDefaults(given)(smallNetwork(course), xor),
      arguments: [options],
    };
  }
  parts['createTrainer()'] = {
    call: (...given) => createTrainer()(...(given as unknown as Trained)),
    arguments: [
      ...[network, data],
      options(
        {
          ...{ gradient: chainRuleGradient, learningRate: 0.1, epochs: 3, every: 2 },
          ...{ newData: and, loss: 'halfSquaredError' },
        },
        ...['gradient', 'learningRate', 'epochs'],
      ),
    ],
  };
  parts['createTrainer(), asked twice'] = {
    call: (network, dataset, options) => {
      const trained = createTrainer();
      trained(network, or, { ...(options as object), epochs: 5 } as never);
      return trained(network, dataset, options);
    },
    arguments: parts['createTrainer()'].arguments,
  };
  parts['derive().at'] = {
    call: (values) => derive('a', 'w * z', 'z').at(values),
    arguments: [{ name: 'values', fits: { w: 2, z: 0.5 } }],
  };
  parts['createRandom().normal'] = { call: createRandom(1).normal, arguments: [] };
  parts['createNetwork, of weights'] = {
    call: createNetwork as Part['call'],
    arguments: [
      { name: 'options', fits: weightsOf(smallNetwork(course)), says: /^sizes\b/ },
    ],
  };
  parts['parameterNames, of a gradient'] = {
    call: parameterNames as Part['call'],
    arguments: [
      {
        name: 'gradient',
        fits: chainRuleGradient(smallNetwork(course), xor),
        says: /^network\b/,
      },
    ],
  };
  parts['train, by nudges'] = {
    call: course.train as Part['call'],
    arguments: all.train.map((argument) =>
      argument.name === 'options'
        ? {
            ...argument,
            fits: { ...(argument.fits as object), gradient: nudgeGradient },
          }
        : argument,
    ),
  };
  return parts;
}

type Trained = Parameters<ReturnType<Course['createTrainer']>>;

/**
 * A copy of arguments, for a call that may change them: what shares memory or a part still
 * does. Functions, and what has a class of its own, stay themselves.
 */
export function fresh<Value>(
  value: Value,
  copies = new Map<unknown, unknown>(),
): Value {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known) return known as Value;
  const keep = <Copy>(copy: Copy) => {
    copies.set(value, copy);
    return copy;
  };
  if (value instanceof ArrayBuffer) return keep(value.slice(0)) as Value;
  if (value instanceof Float64Array) {
    const { buffer, byteOffset, length } = value;
    return keep(new Float64Array(fresh(buffer, copies), byteOffset, length)) as Value;
  }
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!isPlain && !Array.isArray(value)) return value;
  const copy = keep<Record<string, unknown>>(Array.isArray(value) ? ([] as never) : {});
  for (const [key, part] of Object.entries(value)) copy[key] = fresh(part, copies);
  return copy as Value;
}
