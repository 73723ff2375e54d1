/** How a run of a cell came to no good end. */
export type Breakage = 'failed' | 'was stopped';

/**
 * Where what a cell shows came from. A signature stands for the code of a cell and of
 * those that it builds on; until signatures are known, the cell's own code stands in.
 */
export class Provenance {
  #now: string;
  #stored: string;
  /** Of what is shown; undefined where that is stored. */
  #shown: string | undefined;
  /** Of what the kernel has run, in its present life. */
  #ran: string | undefined;
  #broken: { how: Breakage; signature: string } | undefined;

  constructor(code: string) {
    this.#now = code;
    this.#stored = code;
  }

  /** Of the cell as it is. */
  get now(): string {
    return this.#now;
  }

  /** Whether the kernel has run the cell as it is. */
  get hasRun(): boolean {
    return this.#ran === this.#now;
  }

  /** How the cell, as it is, broke off when it ran; undefined where it did not. */
  get broken(): Breakage | undefined {
    return this.#broken?.signature === this.#now ? this.#broken.how : undefined;
  }

  /** Whether what is shown came from the cell, and those that it builds on, as they are. */
  get isFresh(): boolean {
    return (this.#shown ?? this.#stored) === this.#now;
  }

  /** Takes the signatures of the cell as it is, and of what its stored outputs are of. */
  compare(now: string, stored: string): void {
    this.#now = now;
    this.#stored = stored;
  }

  /** What is shown is of a run now. */
  show(signature: string): void {
    this.#shown = signature;
  }

  endRun(signature: string, how?: Breakage): void {
    this.#ran = how ? undefined : signature;
    this.#broken = how && { how, signature };
  }

  /** The kernel is gone, and with it all that ran. */
  forgetRun(): void {
    this.#ran = undefined;
  }

  /** The stored outputs stand again, and nothing is known of runs. */
  putBack(): void {
    this.#shown = undefined;
    this.#ran = undefined;
    this.#broken = undefined;
  }
}
