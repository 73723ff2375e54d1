import { join } from 'node:path';
import { built } from './folders';
import type { Task } from './protocol';
import { compileC } from './setup/compile-c';
import { findPython } from './setup/find-python';
import { packageVersion, requirePackages } from './setup/packages';
import type { WorkloadId } from './workloads';

/** How to start a peer, and what it is. */
export interface Program {
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Its version, or that of its compiler. */
  version: string;
}

export interface Peer {
  name: string;
  kind: 'ours' | 'limit' | 'JavaScript' | 'Python';
  precision: 'float64' | 'float32';
  /** All four unless given. */
  workloads?: WorkloadId[];
  /** How to start it. @throws Missing, with the reason */
  locate(): Program;
  /** The task as one line; without it JSON. */
  encode?(task: Task): string;
  /** The nearest task it can do, and what is different in it. */
  adapt?(task: Task): { task: Task; difference: string } | undefined;
}

/** How far a peer's loss may be from ours, relatively, after the epochs of the check. */
export const tolerances = { float64: 1e-9, float32: 1e-4 };

/** The engines of the module; each of them gets a column. */
export const ours: Peer[] = [
  { name: 'ours', kind: 'ours', precision: 'float64', locate: () => node('ours') },
  {
    name: 'ours, plain loops',
    kind: 'ours',
    precision: 'float64',
    workloads: ['W3', 'W4'],
    locate: () => node('ours', ['plain']),
  },
];

export const others: Peer[] = [
  {
    name: 'C',
    kind: 'limit',
    precision: 'float64',
    locate: compileC,
    encode: inNumbers,
  },
  { name: 'numpy', kind: 'Python', precision: 'float64', locate: findPython },
  tensorflow('cpu'),
  tensorflow('wasm'),
  {
    name: 'brain.js',
    kind: 'JavaScript',
    precision: 'float32',
    workloads: ['W2', 'W3', 'W4'],
    locate: () => node('brain', [], 'brain.js'),
    adapt: (task) => ({
      task: {
        ...task,
        activations: task.activations.map(() => task.activations[0]),
        loss: 'halfSquaredError',
        stepAfter: 'every sample',
      },
      difference:
        'a step after every sample, half the squared error, ' +
        `${task.activations[0]} in the last layer too`,
    }),
  },
  {
    name: 'ml-matrix',
    kind: 'JavaScript',
    precision: 'float64',
    locate: () => node('ml-matrix', [], 'ml-matrix'),
  },
  {
    name: 'mathjs',
    kind: 'JavaScript',
    precision: 'float64',
    locate: () => node('mathjs', [], 'mathjs'),
  },
];

function tensorflow(backend: 'cpu' | 'wasm'): Peer {
  return {
    name: `TensorFlow.js ${backend}`,
    kind: 'JavaScript',
    precision: 'float32',
    locate: () =>
      node(
        'tfjs',
        [backend],
        '@tensorflow/tfjs-core',
        `@tensorflow/tfjs-backend-${backend}`,
      ),
    // Of a nudge of 1e-5, rounding to float32 leaves two digits.
    adapt: (task) =>
      task.method === 'nudge'
        ? { task: { ...task, epsilon: 1e-3 }, difference: 'nudges of 1e-3' }
        : undefined,
  };
}

function node(peer: string, args: string[] = [], ...packages: string[]): Program {
  requirePackages(packages);
  return {
    command: process.execPath,
    args: [join(built, 'peers', `${peer}.js`), ...args],
    version: packages.length ? packageVersion(packages[0]) : '',
  };
}

const ACTIVATION_NUMBERS = { identity: 0, relu: 1, sigmoid: 2, tanh: 3 };

function inNumbers(task: Task): string {
  const { sizes, activations, inputs, targets } = task;
  return [
    task.method === 'nudge' ? 1 : 0,
    inputs.length,
    activations.length,
    ...sizes,
    ...activations.map((name) => ACTIVATION_NUMBERS[name]),
    task.epsilon,
    task.learningRate,
    ...task.parameters,
    ...inputs.flat(),
    ...targets.flat(),
  ].join(' ');
}
