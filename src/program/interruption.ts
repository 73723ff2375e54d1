import { constants } from 'node:os';

/** That someone wants this process to end, and the exit status that says so. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly exitStatus: number;

  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
    this.exitStatus = 128 + constants.signals[signal];
  }
}

/**
 * A signal that is aborted, with an `Interruption`, by Ctrl-C or its like; the second
 * time the process ends at once. Call `release` when there is nothing to stop any more.
 */
export function watchForInterruption(): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const interrupt = (signal: NodeJS.Signals) => {
    const interruption = new Interruption(signal);
    if (controller.signal.aborted) process.exit(interruption.exitStatus);
    controller.abort(interruption);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, interrupt);
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) process.off(signal, interrupt);
    },
  };
}
