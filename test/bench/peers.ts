import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Task } from './tasks';

/** Where the compiled benchmark runs, beside all that it makes: dist/bench. */
export const built = __dirname;
export const project = join(built, '../..');
export const sources = join(project, 'test/bench');

/** How to start a peer. */
export interface Program {
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Its version, or that of its compiler. */
  version: string;
}

interface Peer {
  name: string;
  kind: 'ours' | 'limit' | 'JavaScript' | 'Python';
  precision: 'float64' | 'float32';
  /** All four unless given. */
  workloads?: string[];
  /** @throws Error with the reason why it can't be started here */
  locate(): Program;
  /** The task as one line; without it JSON. */
  encode?(task: Task): string;
  /** The nearest task it can do, and what is different in it. */
  adapt?(task: Task): { task: Task; difference?: string };
}

/** A peer that is here. */
export interface Entrant extends Peer {
  program: Program;
}

/** How far a peer's loss may be from ours, relatively, after the epochs of the check. */
export const tolerances = { float64: 1e-9, float32: 1e-4 };

const [ours, JavaScript, float64] = ['ours', 'JavaScript', 'float64'] as const;

const peers: Peer[] = [
  { name: 'ours', kind: ours, precision: float64, locate: () => node('ours') },
  {
    name: 'ours, plain loops',
    kind: ours,
    precision: float64,
    workloads: ['W3', 'W4'],
    locate: () => node('ours', ['plain']),
  },
  { name: 'C', kind: 'limit', precision: float64, locate: compileC, encode: inNumbers },
  { name: 'numpy', kind: 'Python', precision: float64, locate: findPython },
  ...['cpu', 'wasm'].map(
    (backend): Peer => ({
      name: `TensorFlow.js ${backend}`,
      kind: JavaScript,
      precision: 'float32',
      locate: () => node('tfjs', [backend], `@tensorflow/tfjs-backend-${backend}`),
      // Of a nudge of 1e-5, rounding to float32 leaves two digits.
      adapt: (task) =>
        task.method === 'nudge'
          ? { task: { ...task, epsilon: 1e-3 }, difference: 'nudges of 1e-3' }
          : { task },
    }),
  ),
  {
    name: 'brain.js',
    kind: JavaScript,
    precision: 'float32',
    workloads: ['W2', 'W3', 'W4'],
    locate: () => node('brain', [], 'brain.js'),
    adapt: ({ activations: [activation], ...task }) => ({
      task: {
        ...task,
        activations: task.sizes.slice(1).map(() => activation),
        loss: 'halfSquaredError',
        stepAfter: 'every sample',
      },
      difference: `a step after every sample, half the squared error, ${activation} in the last layer too`,
    }),
  },
  ...['ml-matrix', 'mathjs'].map(
    (name): Peer => ({
      name,
      kind: JavaScript,
      precision: float64,
      locate: () => node(name, [], name),
    }),
  ),
];

/** All peers that are here, ours first; and why the others are not. */
export function entrants(withOthers: boolean) {
  const here: Entrant[] = [];
  const missing: { name: string; reason: string }[] = [];
  for (const peer of peers.filter(({ kind }) => withOthers || kind === ours)) {
    try {
      here.push({ ...peer, program: peer.locate() });
    } catch (error) {
      missing.push({ name: peer.name, reason: (error as Error).message });
    }
  }
  return { here, missing };
}

function node(peer: string, args: string[] = [], library?: string): Program {
  return {
    command: process.execPath,
    args: [join(sources, 'peers', `${peer}.js`), ...args],
    env: { NODE_PATH: join(built, 'node_modules') },
    version: library ? versionOf(library) : 'this module',
  };
}

function versionOf(library: string): string {
  const file = [built, project]
    .map((folder) => join(folder, 'node_modules', library, 'package.json'))
    .find(existsSync);
  if (!file) throw new Error(`${library} is not installed`);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function compileC(): Program {
  const command = join(built, 'limit');
  const flags = ['-O3', '-march=native'];
  const source = join(sources, 'peers', 'limit.c');
  execFileSync('cc', [...flags, source, '-o', command, '-lm'], { stdio: 'pipe' });
  const version = execFileSync('cc', ['--version'], { encoding: 'utf8' });
  const [short] = version.replace(/ \(.*\)/, '').split('\n');
  return { command, args: [], version: [short, ...flags].join(' ') };
}

function findPython(): Program {
  const code = 'import numpy; print(numpy.__version__)';
  for (const command of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(command, ['-c', code], { encoding: 'utf8' });
    if (status !== 0) continue;
    const env = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
    const args = [join(sources, 'peers', 'with-numpy.py')];
    return { command, args, env, version: stdout.trim() };
  }
  throw new Error('no python3 with numpy');
}

function inNumbers(task: Task): string {
  const { sizes, activations, inputs, targets, parameters } = task;
  return [
    task.method === 'nudge' ? 1 : 0,
    ...[inputs.length, activations.length, ...sizes],
    ...activations.map((name) => ['relu', 'sigmoid', 'tanh'].indexOf(name)),
    ...[task.epsilon, task.learningRate, ...parameters],
    ...[...inputs.flat(), ...targets.flat()],
  ].join(' ');
}
