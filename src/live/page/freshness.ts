import type { CellNames } from '../kernel/code/cell-names';
import type { KernelClient } from './kernel-client';
import type { PageCell } from './page-cell';
import { type ReadCell, signaturesOf } from './signatures';

/** Knows of each cell what its outputs come from, and which belong to other code. */
export class Freshness {
  readonly #cells: readonly PageCell[];
  readonly #kernel: KernelClient;
  readonly #names = new Map<string, CellNames | undefined>();

  constructor(cells: readonly PageCell[], kernel: KernelClient) {
    this.#cells = cells;
    this.#kernel = kernel;
  }

  /** Before the kernel has read anything, a cell's own code has to do. */
  lookAtCode(): void {
    if (this.#names.size > 0) return;
    for (const cell of this.#cells) cell.compare(cell.code, cell.original);
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
    const stored = this.#signatures(originals.map((code) => this.#read(code)));
    const now = this.#signatures(this.#asTheyAre());
    for (const [k, cell] of this.#cells.entries()) cell.compare(now[k], stored[k]);
  }

  /** The number of the cell that defines a name, if one does. */
  cellThatDefines(name: string): number | undefined {
    const found = this.#asTheyAre().findIndex(({ names }) =>
      names?.defines.includes(name),
    );
    return this.#cells[found]?.number;
  }

  /** The cells whose outputs may come from what one of them does, that one included. */
  reachedBy(cell: PageCell): PageCell[] {
    const read = this.#asTheyAre();
    const now = this.#signatures(read);
    read[this.#cells.indexOf(cell)].text += ' ';
    const then = this.#signatures(read);
    return this.#cells.filter((_, k) => now[k] !== then[k]);
  }

  /** Of code that cannot be read, the names are those that the cell came with. */
  #asTheyAre(): ReadCell[] {
    return this.#cells.map(({ code, original }) => ({
      ...this.#read(code),
      names: this.#names.get(code) ?? this.#names.get(original),
    }));
  }

  #read(code: string): ReadCell {
    const names = this.#names.get(code);
    return { text: names?.text ?? code, names };
  }

  #signatures(cells: readonly ReadCell[]): string[] {
    const { changers } = liveSources.given as { changers: string[] };
    return signaturesOf(cells, changers);
  }
}
