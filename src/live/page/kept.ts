/** What a page keeps in the reader's browser: of this release of the course. */
export class Kept {
  readonly #prefix: string;
  readonly #onTrouble: (words: string) => void;
  #isTold = false;

  /** @param onTrouble told once that nothing can be kept here */
  constructor(release: string, onTrouble: (words: string) => void) {
    this.#prefix = `backprop-twice ${release} `;
    this.#onTrouble = onTrouble;
  }

  get(key: string): string | undefined {
    try {
      return localStorage.getItem(this.#prefix + key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text; undefined forgets the one there is. */
  set(key: string, text: string | undefined): void {
    try {
      if (text === undefined) localStorage.removeItem(this.#prefix + key);
      else localStorage.setItem(this.#prefix + key, text);
    } catch (error) {
      if (this.#isTold) return;
      this.#isTold = true;
      this.#onTrouble(
        (error as Error).name === 'QuotaExceededError'
          ? 'This browser keeps no more for this site, so what you change now is gone when you leave. Download keeps it.'
          : 'This browser keeps nothing for this site, so what you change is gone when you leave. Download keeps it.',
      );
    }
  }

  /** All that is kept under keys that begin so, by the rest of the key. */
  all(start: string): Map<string, string> {
    const found = new Map<string, string>();
    try {
      for (const [key, text] of Object.entries(localStorage)) {
        const begin = this.#prefix + start;
        if (key.startsWith(begin)) found.set(key.slice(begin.length), text);
      }
    } catch {
      // What may not be read is as good as empty.
    }
    return found;
  }
}
