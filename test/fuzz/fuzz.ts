import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import type { Ending, Kind } from './contract';

/** What a worker is made with. */
export interface WorkerData {
  /** The file of the module whose names are tried. */
  module: string;
  seed: number;
  /** One more with every call. */
  clock: Int32Array;
}

/** What a worker is to do: these calls of one function, from one of them on. */
export interface Task {
  name: string;
  from: number;
  count: number;
}

/** What it tells: before a call, after it, at the end. */
export type FromWorker =
  | { name: string; k: number; words: string }
  | { name: string; k: number; how: Ending['how']; kind?: Kind; says?: string }
  | { done: string };

/** A call that broke the contract. */
export interface Finding {
  name: string;
  /** Which of its calls. */
  k: number;
  kind: Kind;
  /** What was given: [1].inputs is null. */
  given: string;
  says: string;
}

export interface Found {
  findings: Finding[];
  /** How many calls ended how. */
  endings: Record<Ending['how'], number>;
}

export interface FuzzOptions {
  module: string;
  seed: number;
  /** Calls of each function. */
  calls: number;
  /** A call that takes longer has no end. */
  milliseconds: number;
}

/**
 * Calls functions with mistakes in their arguments, in two threads beside this one; a
 * thread is ended, and another goes on, where a call has no end or takes all memory.
 */
export async function fuzz(
  names: readonly string[],
  options: FuzzOptions,
): Promise<Found> {
  const bundle = await rolldown({
    input: join(__dirname, 'worker.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'cjs' });
  await bundle.close();
  const found: Found = {
    findings: [],
    endings: { returned: 0, InputError: 0, OverflowError: 0, 'own error': 0, wrong: 0 },
  };
  const tasks = names.map((name): Task => ({ name, from: 0, count: options.calls }));
  const one = async () => {
    while (tasks.length > 0) await work(output[0].code, tasks, options, found);
  };
  await Promise.all([one(), one()]);
  return found;
}

/** One thread at work, until there is nothing left to do or it had to be ended. */
function work(
  code: string,
  tasks: Task[],
  { module, seed, milliseconds }: FuzzOptions,
  { findings, endings }: Found,
): Promise<void> {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WorkerData = { module, seed, clock };
  const worker = new Worker(code, {
    eval: true,
    workerData,
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: 600 },
  });
  let task: Task | undefined;
  let last: { k: number; words: string } | undefined;
  let at = { call: 0, since: Date.now() };
  const watch = setInterval(() => {
    const call = Atomics.load(clock, 0);
    if (call !== at.call || !last) at = { call, since: Date.now() };
    else if (Date.now() - at.since > milliseconds) {
      clearInterval(watch);
      void worker.terminate();
    }
  }, 100);
  const next = () => {
    task = tasks.shift();
    if (task) worker.postMessage(task);
    else void worker.terminate();
  };
  const record = (k: number, given: string, kind: Kind, says = '') =>
    findings.push({ name: task?.name ?? '', k, kind, given, says });
  worker.on('message', (message: FromWorker) => {
    if ('done' in message) next();
    else if ('words' in message) last = message;
    else {
      endings[message.how]++;
      const { k, kind, says } = message;
      if (kind) record(k, last?.words ?? '', kind, says);
      last = undefined;
    }
  });
  let failure: Error | undefined;
  worker.on('error', (error) => {
    failure = error as Error;
  });
  next();
  return new Promise((resolve, reject) => {
    worker.on('exit', () => {
      clearInterval(watch);
      if (task && last) {
        endings.wrong++;
        record(last.k, last.words, 'no end', failure?.message);
        tasks.unshift({ ...task, from: last.k + 1 });
      } else if (task && failure) return reject(failure);
      resolve();
    });
  });
}
