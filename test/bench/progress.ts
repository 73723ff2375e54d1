/** Says on the terminal what is going on; without one, only each new stage, in a line. */
export class Progress {
  readonly #terminal = Boolean(process.stderr.isTTY);
  #stage = '';

  show(stage: string, detail: string): void {
    if (this.#terminal) {
      process.stderr.write(`\r\x1b[K${stage}: ${detail}`);
    } else if (stage !== this.#stage) {
      process.stderr.write(`${stage}\n`);
    }
    this.#stage = stage;
  }

  clear(): void {
    if (this.#terminal) process.stderr.write('\r\x1b[K');
  }
}
