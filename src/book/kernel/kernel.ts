import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Channels } from './channels';
import type { Connection } from './connection-file';
import { KernelDied } from './kernel-died';
import type { KernelProcess } from './kernel-process';
import { type Message, newRequest } from './message';

/** What a kernel's reply to an execute request says. */
export type ExecuteStatus = 'ok' | 'error' | 'abort';

interface Request {
  onOutput: (message: Message) => void;
  reply?: ExecuteStatus;
  idle: boolean;
  resolve(status: ExecuteStatus): void;
  reject(error: Error): void;
}

const SHUTDOWN_PATIENCE_MS = 1000;

/** A client of one running kernel. Make it with `startKernel`, end it with `stop`. */
export class Kernel {
  readonly #channels: Channels;
  readonly #process: KernelProcess;
  readonly #session = randomUUID();
  readonly #requests = new Map<string, Request>();
  #listensSince = Infinity;
  #answered = false;
  #heard = false;
  #trouble: Error | undefined;

  constructor(connection: Connection, process: KernelProcess) {
    this.#process = process;
    this.#channels = new Channels(connection, {
      onReply: (message) => this.#receiveReply(message),
      onBroadcast: (message) => this.#receiveBroadcast(message),
      onTrouble: (error) => this.#fail(error),
    });
    void process.ended.then((how) => this.#fail(new KernelDied(how, process.said())));
  }

  /** Seconds since a request first found somebody listening; -Infinity before that. */
  get secondsListening(): number {
    return (performance.now() - this.#listensSince) / 1000;
  }

  /** True once the kernel has answered a request. */
  get answered(): boolean {
    return this.#answered;
  }

  /** True once the kernel has answered and its broadcasts are heard. */
  get ready(): boolean {
    return this.#answered && this.#heard;
  }

  /** Why the kernel can no longer be used, if that is so. */
  get trouble(): Error | undefined {
    return this.#trouble;
  }

  /** Asks for a sign of life; see `ready`. */
  askForInfo(): void {
    const request = newRequest('kernel_info_request', {}, this.#session);
    void this.#channels.sendShell(request).then(() => {
      this.#listensSince = Math.min(this.#listensSince, performance.now());
    });
  }

  /**
   * Runs code; resolves when the kernel has replied and broadcast all that it had to say
   * by then. `onOutput` goes on hearing what the code causes later.
   *
   * @throws {KernelDied} when the kernel's process ends first
   */
  execute(code: string, onOutput: (message: Message) => void): Promise<ExecuteStatus> {
    if (this.#trouble) return Promise.reject(this.#trouble);
    const request = newRequest(
      'execute_request',
      {
        code,
        silent: false,
        store_history: true,
        user_expressions: {},
        allow_stdin: false,
        stop_on_error: true,
      },
      this.#session,
    );
    return new Promise((resolve, reject) => {
      const { msg_id } = request.header;
      this.#requests.set(msg_id, { onOutput, idle: false, resolve, reject });
      void this.#channels.sendShell(request);
    });
  }

  /** Asks the kernel to end and sees to it that it does. */
  async stop(): Promise<void> {
    if (!this.#trouble) {
      this.#channels.sendControl(
        newRequest('shutdown_request', { restart: false }, this.#session),
      );
      const patience = new AbortController();
      await Promise.race([
        this.#process.ended,
        delay(SHUTDOWN_PATIENCE_MS, undefined, { signal: patience.signal }).catch(
          () => {},
        ),
      ]);
      patience.abort();
    }
    await this.kill();
  }

  /** Ends the kernel at once. */
  async kill(): Promise<void> {
    this.#channels.close();
    await this.#process.kill();
  }

  #receiveReply(message: Message): void {
    this.#answered = true;
    const request = this.#requestOf(message);
    if (!request || message.header.msg_type !== 'execute_reply') return;
    request.reply = message.content.status as ExecuteStatus;
    this.#settle(request);
  }

  #receiveBroadcast(message: Message): void {
    this.#heard = true;
    const request = this.#requestOf(message);
    if (!request) return;
    if (message.header.msg_type !== 'status') {
      request.onOutput(message);
    } else if (message.content.execution_state === 'idle') {
      request.idle = true;
      this.#settle(request);
    }
  }

  #requestOf(message: Message): Request | undefined {
    return this.#requests.get(message.parent_header.msg_id ?? '');
  }

  #settle(request: Request): void {
    if (request.reply && request.idle) request.resolve(request.reply);
  }

  #fail(error: Error): void {
    this.#trouble ??= error;
    for (const request of this.#requests.values()) request.reject(this.#trouble);
  }
}
