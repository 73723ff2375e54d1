import { createInterface } from 'node:readline';
import type { Answer, Request, Task } from '../protocol';

/** What a peer does with its task; both return the loss at the end. */
export interface Trainer {
  /** Trains that many epochs, from the task's parameters each time. */
  train(epochs: number): number;
  /** Computes that many gradients at the task's parameters. */
  gradients?(count: number): number;
}

/**
 * The peer's side of the protocol, on standard input and output.
 *
 * @param load loads what the peer needs; it is called within the first measurement, so
 *   that a cold start is measured as a whole
 */
export async function serve(
  load: (task: Task) => Trainer | Promise<Trainer>,
): Promise<void> {
  let task: Task | undefined;
  let trainer: Trainer | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    if (!task) {
      task = JSON.parse(line) as Task;
      continue;
    }
    const request = JSON.parse(line) as Request;
    const start = performance.now();
    trainer ??= await load(task);
    const loss = fulfil(trainer, request);
    const answer: Answer = { milliseconds: performance.now() - start, loss };
    console.log(JSON.stringify(answer));
  }
}

function fulfil(trainer: Trainer, request: Request): number {
  if ('epochs' in request) return trainer.train(request.epochs);
  if (!trainer.gradients) throw new Error('this peer only trains');
  return trainer.gradients(request.gradients);
}
