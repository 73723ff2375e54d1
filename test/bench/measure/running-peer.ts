import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Peer, Program } from '../peers';
import type { Answer, Request, Task } from '../protocol';
import { start } from './processes';

/** A peer's process, given its task and waiting to be asked. */
export class RunningPeer {
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  readonly #end: Promise<never>;
  #complaints = '';

  constructor(
    readonly peer: Peer,
    { command, args, env }: Program,
    task: Task,
  ) {
    this.#child = start(command, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const { stdin, stdout, stderr } = this.#child;
    if (!stdin || !stdout || !stderr) throw new Error('no pipes');
    stdin.on('error', () => {}); // its exit says more
    stderr.on('data', (data) => {
      this.#complaints += data;
    });
    this.#lines = createInterface({ input: stdout });
    this.#end = once(this.#child, 'close').then(() => {
      throw new Error(this.#complaints.trim() || 'it ended without an answer');
    });
    this.#end.catch(() => {}); // heard by whoever asks
    stdin.write(`${peer.encode?.(task) ?? JSON.stringify(task)}\n`);
  }

  /** @throws Error with what the peer complained of when it ends instead of answering */
  async ask(request: Request): Promise<Answer> {
    const answer = once(this.#lines, 'line');
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    const [line] = (await Promise.race([answer, this.#end])) as [string];
    return JSON.parse(line);
  }

  async close(): Promise<void> {
    this.#child.stdin?.end();
    await this.#end.catch(() => {});
  }
}
