import type { CellNames } from '../kernel/code/cell-names';
import type { Move } from '../kernel/kernel';
import type { Moved, Reply, Shown } from '../kernel/show/output';
import { isMessage } from '../worker/is-message';
import type { Message, Request } from '../worker/messages';
import { workerScript } from './dom/scripts';

/** How the run of a cell ended. */
export type Outcome = (Reply & { ms: number }) | { status: 'stopped'; why: string };

interface Running {
  resolve(outcome: Outcome): void;
  hear(shown: Shown): void;
}

/** How answers to exercises were judged: what a kernel starts with, and tells. */
export interface Verdicts {
  known(): [name: string, verdict: string][];
  tell(name: string, verdict: string): void;
}

/** The page's side of the kernel: a worker that starts when it is needed. */
export class KernelClient {
  #worker: Worker | undefined;
  #starting: Promise<void> | undefined;
  #runs = 0;
  /** All that ran in this worker: what is late must be heard too. */
  readonly #running = new Map<number, Running>();
  /** Those who asked what is in cells; answers come in the order of the questions. */
  #reading: ((cells: (CellNames | undefined)[]) => void)[] = [];
  #limit: number | undefined;

  #moves = 0;
  readonly #moving = new Map<number, (moved: Moved | undefined) => void>();

  readonly #verdicts: Verdicts;

  constructor(verdicts: Verdicts) {
    this.#verdicts = verdicts;
  }

  get isOn(): boolean {
    return this.#worker !== undefined;
  }

  /** @throws Error where the page cannot start a worker */
  start(): Promise<void> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  /** Runs a cell; `hear` is told what it shows, also when it has ended. */
  async run(cell: string, code: string, hear: Running['hear']): Promise<Outcome> {
    await this.start();
    const run = ++this.#runs;
    return new Promise((resolve) => {
      this.#running.set(run, { resolve, hear });
      this.#ask({ type: 'run', run, cell, code });
    });
  }

  /** Draws again what a cell showed; undefined where the kernel is ended first. */
  move(move: Move): Promise<Moved | undefined> {
    const number = ++this.#moves;
    return new Promise((resolve) => {
      if (!this.isOn) resolve(undefined);
      this.#moving.set(number, resolve);
      this.#ask({ type: 'move', move: number, ...move });
    });
  }

  /** What cells have to do with names; undefined of those that cannot be read. */
  async read(codes: string[]): Promise<(CellNames | undefined)[]> {
    await this.start();
    return new Promise((resolve) => {
      this.#reading.push(resolve);
      this.#ask({ type: 'read', codes });
    });
  }

  /** Ends the worker, with all its variables; the next run starts another. */
  stop(why = ''): void {
    clearTimeout(this.#limit);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#starting = undefined;
    for (const { resolve } of this.#running.values())
      resolve({ status: 'stopped', why });
    this.#running.clear();
    for (const resolve of this.#moving.values()) resolve(undefined);
    this.#moving.clear();
    for (const resolve of this.#reading) resolve([]);
    this.#reading = [];
  }

  async #start(): Promise<void> {
    const [module, kernel] = await Promise.all(['module', 'kernel'].map(workerScript));
    const verdicts = this.#verdicts.known();
    const given = JSON.stringify({ ...(liveSources.given as object), verdicts });
    const code = `globalThis.given = { module: ${module}, ...${given} };\n(${kernel})();`;
    // A worker from an address would have no policy, and from a disk there is none.
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(address);
    this.#worker = worker;
    await new Promise<void>((resolve, reject) => {
      worker.onerror = ({ message }) =>
        reject(new Error(message || 'it may not start'));
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (!isMessage(data)) return;
        if (data.type === 'ready') resolve();
        else void this.#receive(data);
      };
    }).finally(() => URL.revokeObjectURL(address));
  }

  async #receive(message: Message): Promise<void> {
    switch (message.type) {
      case 'shown':
        this.#running.get(message.run)?.hear(message);
        break;
      case 'done':
        this.#running.get(message.run)?.resolve(message);
        break;
      case 'moved':
        this.#moving.get(message.move)?.(message);
        this.#moving.delete(message.move);
        break;
      case 'need': {
        const { name } = message;
        // A cell can write such messages too: no other script of this host may come.
        const { libraries } = liveSources.given as { libraries: object };
        if (!Object.hasOwn(libraries, name)) break;
        const text = await workerScript(name).catch(() => undefined);
        const code = text && `(${text}).call(this, module, exports, require)`;
        this.#ask({ type: 'library', name, code });
        break;
      }
      case 'names':
        this.#reading.shift()?.(message.cells);
        break;
      case 'verdict':
        this.#verdicts.tell(message.name, message.verdict);
        break;
      case 'limit':
        clearTimeout(this.#limit);
        if (message.ms > 0) {
          this.#limit = setTimeout(() => this.stop(TOO_LONG), message.ms);
        }
        break;
      default:
    }
  }

  #ask(request: Request): void {
    this.#worker?.postMessage(request);
  }
}

const TOO_LONG =
  'Your answer had not ended after a second, so it was stopped. Does a loop in it never end?';
