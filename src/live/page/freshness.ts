import type { CellNames } from '../kernel/code/cell-names';
import type { KernelClient } from './kernel-client';
import type { PageCell } from './page-cell';
import { signaturesOf } from './signatures';

/** Knows of each cell what its outputs come from, and which belong to other code. */
export class Freshness {
  readonly #cells: readonly PageCell[];
  readonly #kernel: KernelClient;
  readonly #names = new Map<string, CellNames | undefined>();

  constructor(cells: readonly PageCell[], kernel: KernelClient) {
    this.#cells = cells;
    this.#kernel = kernel;
  }

  /** Reads the cells as they are. */
  async look(): Promise<void> {
    const codes = this.#cells.map(({ code }) => code);
    const originals = this.#cells.map(({ original }) => original);
    const unknown = [...new Set([...codes, ...originals])].filter(
      (code) => !this.#names.has(code),
    );
    if (unknown.length > 0) {
      const read = await this.#kernel.read(unknown);
      if (read.length === 0) return;
      for (const [k, code] of unknown.entries()) this.#names.set(code, read[k]);
    }
    const stored = this.#signatures(originals);
    const now = this.#signatures(codes);
    for (const [k, cell] of this.#cells.entries()) cell.compare(now[k], stored[k]);
  }

  /** The number of the cell that defines a name, if one does. */
  cellThatDefines(name: string): number | undefined {
    return this.#cells.find(({ code }) => this.#names.get(code)?.defines.includes(name))
      ?.number;
  }

  #signatures(codes: readonly string[]): string[] {
    const { changers } = liveSources.given as { changers: string[] };
    const cells = codes.map((code) => ({ code, names: this.#names.get(code) }));
    return signaturesOf(cells, changers);
  }
}
