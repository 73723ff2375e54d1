import type { ExecuteStatus } from '../kernel/kernel';
import type { Message } from '../kernel/message';
import type { CodeCell, Output } from '../notebook/notebook';
import { CellOutputs } from '../outputs/cell-outputs';
import type { Displays } from '../outputs/displays';

/** One cell on its way through a kernel, and what the kernel has said about it so far. */
export class CellRun {
  /** Seconds from the request to the kernel's reply. */
  seconds = 0;
  /** The kernel's reply, once it is there. */
  status: ExecuteStatus | undefined;
  /** All that came on stderr, late messages included. */
  stderr = '';
  readonly #outputs: CellOutputs;

  /** @param count the cell's execution count: 1 for the first that runs */
  constructor(
    readonly cell: CodeCell,
    readonly count: number,
    displays: Displays,
  ) {
    this.#outputs = new CellOutputs(displays);
  }

  readonly receive = (message: Message): void => {
    const { header, content } = message;
    if (header.msg_type === 'stream' && content.name === 'stderr') {
      this.stderr += content.text;
    }
    this.#outputs.receive(message);
  };

  get outputs(): Output[] {
    return this.#outputs.list();
  }
}
