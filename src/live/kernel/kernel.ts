import { type TransformedCell, transformCell } from './code/transform-cell';
import { createConsole } from './console/console';
import { failureOf } from './failure';
import { type ModuleBody, Modules } from './modules';
import { createProcess } from './process';
import { Scope } from './scope';
import { createDisplays } from './show/displays';
import { Interactions } from './show/interactions';
import { Outlet } from './show/outlet';
import type { Moved, Reply, Shown } from './show/output';
import { createTimers } from './timers';

/** What a kernel needs of the place where it runs. */
export interface Surroundings {
  /** The object that is global to scripts. */
  global: object;
  /** Runs a script at once; errors in it tell its name. */
  runScript(code: string, name: string): void;
  /** Takes what cells show. */
  show(shown: Shown): void;
  /** Gives the code of a library, as a CommonJS module; undefined where it cannot. */
  fetchLibrary(name: string): Promise<string | undefined>;
  /** For each library the words of a cell by which it is known to need it. */
  libraries: Readonly<Record<string, readonly string[]>>;
}

/** A cell that is to run. */
export interface Run {
  run: number;
  cell: string;
  code: string;
}

/** Controls that a cell has shown, and where they stand now. */
export interface Move {
  interaction: string;
  places: Record<string, unknown>;
}

/**
 * Runs cells of TypeScript as tslab does: what one declares is there for the next ones,
 * `await` works everywhere, and the value of a last expression is printed.
 */
export class Kernel {
  readonly modules = new Modules();
  readonly displays: ReturnType<typeof createDisplays>;
  readonly #around: Surroundings;
  readonly #outlet: Outlet;
  readonly #interactions: Interactions;
  readonly #scope: Scope;
  readonly #console: ReturnType<typeof createConsole>;
  readonly #cells = new Map<string, TransformedCell>();
  #count = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings) {
    this.#around = around;
    this.#outlet = new Outlet(around.show);
    this.#scope = new Scope(around.global);
    this.displays = createDisplays(this.#outlet);
    this.#interactions = new Interactions(this.#outlet);
    const { begin: interact } = this.#interactions;
    this.modules.add('tslab', { ...this.displays, interact, versions: {} });
    const print = this.#outlet.print.bind(this.#outlet);
    this.#console = createConsole(print);
    const globals = {
      console: this.#console,
      process: createProcess(print),
      require: this.modules.require,
      ...createTimers(this.#outlet),
    };
    for (const [name, value] of Object.entries(globals))
      this.#scope.define(name, value);
  }

  /** Runs a cell, once those before it have run. */
  execute(run: Run): Promise<Reply> {
    const reply = this.#queue.then(() => this.#execute(run));
    this.#queue = reply;
    return reply;
  }

  /** Draws again what a cell showed, once all that was asked before is done. */
  move({ interaction, places }: Move): Promise<Moved> {
    const moved = this.#queue.then((): Moved => {
      try {
        return { status: 'ok', outputs: this.#interactions.move(interaction, places) };
      } catch (thrown) {
        return { status: 'error', failure: failureOf(thrown, '', this.#cells) };
      }
    });
    this.#queue = moved;
    return moved;
  }

  /** Shows a mistake that came to light when its cell had ended. */
  failLate(thrown: unknown): void {
    const { name, message } = failureOf(thrown, '', this.#cells);
    this.#outlet.fail(name, message);
  }

  async #execute({ run, cell, code }: Run): Promise<Reply> {
    this.#outlet.run = run;
    this.#count++;
    let declared: string[] = [];
    try {
      const transformed = transformCell(code);
      this.#cells.set(cell, transformed);
      await this.#fetchLibraries(code);
      const { constants, variables, functions } = transformed;
      for (const name of constants) this.#scope.declare(name, true);
      for (const name of variables) this.#scope.declare(name, false);
      declared = [...constants, ...variables];
      await this.#runBody(transformed, cell);
      await settled();
      this.#outlet.flush();
      return { status: 'ok', count: this.#count, names: [...declared, ...functions] };
    } catch (thrown) {
      this.#outlet.flush();
      const failure = failureOf(thrown, cell, this.#cells);
      return { status: 'error', count: this.#count, failure };
    } finally {
      this.#scope.forgetUnset(declared);
    }
  }

  /** Runs the code and prints the value of its last expression, as tslab: not null. */
  async #runBody({ code, isAsync }: TransformedCell, cell: string): Promise<void> {
    const head = `${isAsync ? 'async ' : ''}function ($import, $define, $last)`;
    this.#around.runScript(`$hand = ${head} { 'use strict'; ${code}\n};`, `${cell}.ts`);
    const body = this.#scope.take() as (...given: unknown[]) => unknown;
    let last: unknown;
    const keep = (value: unknown) => {
      last = value;
    };
    const result = body(this.modules.import, this.#scope.define, keep);
    if (isAsync) await result;
    if (last !== undefined && last !== null) this.#console.log(last);
  }

  async #fetchLibraries(code: string): Promise<void> {
    for (const [name, words] of Object.entries(this.#around.libraries)) {
      if (this.modules.has(name)) continue;
      if (!new RegExp(`\\b(?:${words.join('|')})\\b`).test(code)) continue;
      const library = await this.#around.fetchLibrary(name);
      if (library !== undefined) this.load(name, library);
    }
  }

  /** Runs the code of a CommonJS module, which cells can import then. */
  load(name: string, code: string): void {
    const head = '$hand = function (module, exports, require)';
    this.#around.runScript(`${head} {${code}\n};`, `${name}.js`);
    this.modules.load(name, this.#scope.take() as ModuleBody);
  }
}

/** Until all has been done that a cell left for at once. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
