import { Dealer, Subscriber } from 'zeromq';
import type { Connection } from './connection-file';
import { decodeMessage, encodeMessage, type Message } from './message';

/** What a client hears from its kernel. */
export interface ChannelListener {
  /** A reply to a request, on shell or control. */
  onReply(message: Message): void;
  /** A broadcast on iopub: status and output. */
  onBroadcast(message: Message): void;
  /** A message that is not the kernel's, or one that cannot be sent. */
  onTrouble(error: Error): void;
}

/** The sockets between a client and its kernel, and the signatures on what they carry. */
export class Channels {
  readonly #key: string;
  readonly #listener: ChannelListener;
  // A message is sent, and not merely put by, once there is somebody to take it.
  readonly #shell = new Dealer({ linger: 0, immediate: true });
  readonly #control = new Dealer({ linger: 0 });
  // Without a limit: a subscriber that is full loses messages in silence.
  readonly #iopub = new Subscriber({ linger: 0, receiveHighWaterMark: 0 });
  #lastSend: Promise<void> = Promise.resolve();

  constructor(connection: Connection, listener: ChannelListener) {
    this.#key = connection.key;
    this.#listener = listener;
    const address = (port: number) =>
      `${connection.transport}://${connection.ip}:${port}`;
    this.#shell.connect(address(connection.shell_port));
    this.#control.connect(address(connection.control_port));
    this.#iopub.connect(address(connection.iopub_port));
    this.#iopub.subscribe();
    void this.#listen(this.#shell, listener.onReply);
    void this.#listen(this.#control, listener.onReply);
    void this.#listen(this.#iopub, listener.onBroadcast);
  }

  /** Resolves when somebody has begun to listen and the message is on its way. */
  sendShell(message: Message): Promise<void> {
    return this.#send(this.#shell, message);
  }

  sendControl(message: Message): void {
    void this.#send(this.#control, message);
  }

  close(): void {
    for (const socket of [this.#shell, this.#control, this.#iopub]) socket.close();
  }

  // A socket refuses a message while it is still busy with another one.
  #send(socket: Dealer, message: Message): Promise<void> {
    this.#lastSend = this.#lastSend.then(async () => {
      if (socket.closed) return;
      try {
        await socket.send(encodeMessage(message, this.#key));
      } catch (error) {
        if (!socket.closed) this.#listener.onTrouble(error as Error);
      }
    });
    return this.#lastSend;
  }

  async #listen(
    socket: Dealer | Subscriber,
    deliver: (message: Message) => void,
  ): Promise<void> {
    while (!socket.closed) {
      try {
        deliver(decodeMessage(await socket.receive(), this.#key));
      } catch (error) {
        if (!socket.closed) this.#listener.onTrouble(error as Error);
      }
    }
  }
}
