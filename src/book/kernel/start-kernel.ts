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
  /** Seconds until the kernel must have answered; 30 unless given. */
  startLimit?: number;
  signal?: AbortSignal;
}

const ASK_AGAIN_MS = 50;
const TRIES = 3;
const PORT_TAKEN = /EADDRINUSE|Address already in use/;

/**
 * Starts a kernel as Jupyter does and waits until it answers and is heard.
 *
 * @throws {KernelDied} when it ends before that, or says nothing in time
 * @throws the signal's reason when that is aborted
 */
export async function startKernel(start: KernelStart): Promise<Kernel> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryToStart(start);
    } catch (error) {
      start.signal?.throwIfAborted();
      // Another program may take a port between our choice and the kernel's start.
      if (tries === TRIES || !PORT_TAKEN.test((error as Error).message)) throw error;
    }
  }
}

async function tryToStart(start: KernelStart): Promise<Kernel> {
  const { folder, command = tslabCommand, startLimit = 30, signal } = start;
  signal?.throwIfAborted();
  const connection = await newConnection();
  const { folder: privateFolder, file } = await writeConnectionFile(connection);
  const kernelProcess = startKernelProcess(command(file), folder, privateFolder);
  const kernel = new Kernel(connection, kernelProcess);
  const deadline = Date.now() + startLimit * 1000;
  try {
    kernel.askForInfo();
    while (!kernel.ready) {
      await delay(ASK_AGAIN_MS, undefined, { signal });
      if (kernel.trouble) throw kernel.trouble;
      const said = kernelProcess.said();
      if (PORT_TAKEN.test(said)) throw new KernelDied('found a port taken', said);
      if (Date.now() > deadline) {
        throw new KernelDied(
          `gave no answer within ${startLimit} s of its start`,
          said,
        );
      }
      // A subscriber may join too late for the first broadcast.
      if (kernel.answered) kernel.askForInfo();
    }
    return kernel;
  } catch (error) {
    await kernel.kill();
    throw error;
  }
}
