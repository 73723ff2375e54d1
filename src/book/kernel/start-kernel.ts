import { setTimeout as delay } from 'node:timers/promises';
import { newConnection, writeConnectionFile } from './connection-file';
import { Kernel } from './kernel';
import { KernelDied } from './kernel-died';
import { startKernelProcess } from './kernel-process';
import { tslabCommand } from './tslab-command';

/** How a kernel is started. */
export interface KernelStart {
  /** The kernel's working directory: the notebook's folder. */
  folder: string;
  /** The command for a connection file; tslab's unless given. */
  command?: (connectionFile: string) => string[];
  /** Seconds until a kernel must have answered, all tries together; 30 unless given. */
  startLimit?: number;
  /** Seconds in which one that listens must answer; 5 unless given. */
  startPatience?: number;
  /** Called before another try, with what the last one failed of. */
  onRetry?(failure: KernelDied): void;
  signal?: AbortSignal;
}

const TRIES = 5;
const LOOK_AGAIN_MS = 50;
const LOOKS_PER_REQUEST = 5;
/** What a kernel says when its start goes wrong, mostly over its ports; then it hangs. */
const PORT_TROUBLE =
  /EADDRINUSE|Address already in use|Socket is blocked|UnhandledPromiseRejection/;

/**
 * Starts a kernel as Jupyter does and waits until it answers and is heard. One that
 * fails is started again on other ports, four times at most, and not when it fails twice
 * in the same way: that is no accident.
 *
 * @throws {KernelDied} when it ends before that, or says nothing in time
 * @throws the signal's reason when that is aborted
 */
export async function startKernel(start: KernelStart): Promise<Kernel> {
  const { startLimit = 30, signal } = start;
  const deadline = performance.now() + startLimit * 1000;
  let lastMessage = '';
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted();
    try {
      return await tryToStart({ ...start, startLimit }, deadline);
    } catch (error) {
      signal?.throwIfAborted();
      const { message } = error as Error;
      const isAccident =
        error instanceof KernelDied &&
        (PORT_TROUBLE.test(message) || message !== lastMessage);
      if (!isAccident || tries === TRIES || performance.now() > deadline) throw error;
      lastMessage = message;
      start.onRetry?.(error);
    }
  }
}

async function tryToStart(start: KernelStart, deadline: number): Promise<Kernel> {
  const { folder, command = tslabCommand } = start;
  const connection = await newConnection();
  const { folder: privateFolder, file } = await writeConnectionFile(connection);
  const kernelProcess = startKernelProcess(command(file), folder, privateFolder);
  const kernel = new Kernel(connection, kernelProcess);
  try {
    await untilReady(kernel, kernelProcess.said, start, deadline);
    return kernel;
  } catch (error) {
    await kernel.kill();
    throw error;
  }
}

async function untilReady(
  kernel: Kernel,
  said: () => string,
  { startLimit, startPatience = 5, signal }: KernelStart,
  deadline: number,
): Promise<void> {
  for (let looks = 0; !kernel.ready; looks++) {
    // A request may get lost, and a subscriber may join too late for the first broadcast.
    if (kernel.answered || looks % LOOKS_PER_REQUEST === 0) kernel.askForInfo();
    await delay(LOOK_AGAIN_MS, undefined, { signal });
    if (kernel.trouble) throw asDeath(kernel.trouble, said());
    if (PORT_TROUBLE.test(said())) throw new KernelDied('failed to start', said());
    // One that doesn't listen yet is loading, which takes long on a busy machine.
    const isStuck = kernel.secondsListening > startPatience;
    if (isStuck || performance.now() > deadline) {
      const time = isStuck
        ? `${startPatience} s of listening`
        : `${startLimit} s of its start`;
      const silence = kernel.answered
        ? 'answered, and broadcast nothing'
        : 'gave no answer';
      throw new KernelDied(`${silence} within ${time}`, said());
    }
  }
}

// Any other trouble is somebody else on the kernel's ports.
function asDeath(trouble: Error, said: string): KernelDied {
  if (trouble instanceof KernelDied) return trouble;
  return new KernelDied(`cannot be talked to (${trouble.message})`, said);
}
