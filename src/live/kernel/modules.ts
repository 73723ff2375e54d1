/** A module as CommonJS writes it. */
export type ModuleBody = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
) => void;

/** What cells can import. */
export class Modules {
  readonly #loaded = new Map<string, unknown>();

  has(name: string): boolean {
    return this.#loaded.has(name);
  }

  add(name: string, exports: unknown): void {
    this.#loaded.set(name, exports);
  }

  /** Runs a module's code, for which the others are there. */
  load(name: string, body: ModuleBody): void {
    const module = { exports: {} };
    body.call(module.exports, module, module.exports, this.require);
    this.add(name, module.exports);
  }

  /** @throws Error where there is none of this name */
  readonly require = (name: string): unknown => {
    if (this.#loaded.has(name)) return this.#loaded.get(name);
    throw Object.assign(
      new Error(
        `Cannot find module '${name}'. A cell of this page can import '../src', 'mathjs' and 'tslab'.`,
      ),
      { code: 'MODULE_NOT_FOUND' },
    );
  };

  /**
   * One thing that a module exports.
   *
   * @param what its name, 'default', or '*' for all of them
   * @throws Error where there is no such module, or nothing of that name in it
   */
  readonly import = (name: string, what: string): unknown => {
    const exports = this.require(name) as Record<string, unknown>;
    if (what === '*') return exports;
    if (what === 'default') return exports.default ?? exports;
    // What begins with a capital and is not there will be a type.
    if (what in exports || /^[A-Z]/.test(what)) return exports[what];
    throw new SyntaxError(`Module '${name}' has no exported member '${what}'`);
  };
}
