/** In letters: longer than any cell that somebody wrote, and more than an editor likes. */
const LONGEST = 100_000;

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
      const text = localStorage.getItem(this.#prefix + key);
      return text === null || text.length > LONGEST ? undefined : text;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text of up to 100,000 letters; undefined forgets the one there is. */
  set(key: string, text: string | undefined): void {
    if (text !== undefined && text.length > LONGEST) {
      this.#tell(
        'This is too long to be kept, so it is gone when you leave. Download keeps it.',
      );
      return;
    }
    try {
      if (text === undefined) localStorage.removeItem(this.#prefix + key);
      else localStorage.setItem(this.#prefix + key, text);
    } catch (error) {
      this.#tell(
        (error as Error).name === 'QuotaExceededError'
          ? 'This browser keeps no more for this site, so what you change now is gone when you leave. Download keeps it.'
          : 'This browser keeps nothing for this site, so what you change is gone when you leave. Download keeps it.',
      );
    }
  }

  #tell(words: string): void {
    if (this.#isTold) return;
    this.#isTold = true;
    this.#onTrouble(words);
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
