import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Entrant } from './peers';
import type { Task } from './tasks';

/**
 * What a peer is asked, line by line: to train from the start again, or, where it can, to
 * compute gradients alone. The first request pays for loading what the peer needs.
 */
export type Request = { epochs: number } | { gradients: number };

/** A peer's process, given its task. It ends with its input, and so with this process. */
export class RunningPeer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  #complaints = '';

  constructor({ program, encode = JSON.stringify }: Entrant, task: Task) {
    const { command, args, env } = program;
    this.#child = spawn(command, args, { env: { ...process.env, ...env } });
    const { stdin, stdout, stderr } = this.#child;
    stdin.on('error', () => {}); // its end says more
    stderr.on('data', (data) => {
      this.#complaints += data;
    });
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
    stdin.write(`${encode(task)}\n`);
  }

  /** @throws Error with what the peer complained of when it ends instead of answering */
  async ask(request: Request): Promise<{ milliseconds: number; loss: number }> {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#lines.next();
    if (!done) return JSON.parse(value);
    const said = this.#complaints.trim().split('\n').at(-1);
    throw new Error(said || 'it ended without an answer');
  }

  async close(): Promise<void> {
    const closed = once(this.#child, 'close');
    this.#child.stdin.end();
    await closed;
  }
}
