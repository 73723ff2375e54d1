/** The variables of cells: properties of the object that is global to them. */
export class Scope {
  readonly global: object;
  #handed: unknown;

  constructor(global: object) {
    this.global = global;
    // A script gives what it makes by setting this.
    Object.defineProperty(global, '$hand', {
      set: (value: unknown) => {
        this.#handed = value;
      },
    });
  }

  /** What the script that just ran has made. */
  take(): unknown {
    const handed = this.#handed;
    this.#handed = undefined;
    return handed;
  }

  readonly define = (name: string, value: unknown, writable = true): void => {
    Object.defineProperty(this.global, name, {
      value,
      writable,
      configurable: true,
      enumerable: true,
    });
  };

  /** Declares a variable that has no value until it is first set; a constant keeps that. */
  declare(name: string, isConstant: boolean): void {
    Object.defineProperty(this.global, name, {
      get() {
        throw new ReferenceError(`Cannot access '${name}' before initialization`);
      },
      set: (value: unknown) => this.define(name, value, !isConstant),
      configurable: true,
      enumerable: true,
    });
  }

  /** Takes back what was declared and never set. */
  forgetUnset(names: readonly string[]): void {
    for (const name of names) {
      const property = Object.getOwnPropertyDescriptor(this.global, name);
      if (property?.get) delete (this.global as Record<string, unknown>)[name];
    }
  }
}
