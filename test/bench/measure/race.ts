import { type Peer, type Program, tolerances } from '../peers';
import type { Progress } from '../progress';
import type { Task } from '../protocol';
import { referenceLoss } from '../reference';
import type { Workload } from '../workloads';
import { median } from './median';
import { RunningPeer } from './running-peer';

/** A peer that is here, and how to start it. */
export interface Entrant {
  peer: Peer;
  program: Program;
}

/** How one peer did in one workload. */
export interface Lap {
  peer: string;
  /** Median over the rounds, of an epoch: one gradient, one step. */
  microseconds: number;
  /** Of every round. */
  measured: number[];
  /** How many epochs one measurement took. */
  epochs: number;
  /** How far its loss was from ours after the epochs of the check, relatively. */
  lossError: number;
  /** What is different in its task, where it cannot do the same. */
  difference?: string;
  /** What the peer said when it failed. */
  failure?: string;
}

const CHECKED_EPOCHS = 50;
const SHORTEST_MS = 100;

/** Measures the entrants in turns, several rounds, after checking what each computes. */
export async function race(
  workload: Workload,
  entrants: Entrant[],
  rounds: number,
  progress: Progress,
): Promise<Lap[]> {
  const laps: Lap[] = [];
  const running: { peer: RunningPeer; lap: Lap }[] = [];
  const taking = entrants.filter(
    ({ peer }) => peer.workloads?.includes(workload.id) ?? true,
  );
  for (const { peer, program } of taking) {
    progress.show(`${workload.id}, checks and warm-up`, peer.name);
    const { task, difference } = taskFor(peer, workload);
    const process = new RunningPeer(peer, program, task);
    const lap = { peer: peer.name, difference, microseconds: Number.NaN, measured: [] };
    try {
      const { loss } = await process.ask({ epochs: CHECKED_EPOCHS });
      const lossError = checkedError(workload, peer, task, loss);
      const { epochs } = await measure(process, 1);
      laps.push({ ...lap, lossError, epochs });
      running.push({ peer: process, lap: laps[laps.length - 1] });
    } catch (error) {
      if (error instanceof WrongLoss) throw error;
      const failure = (error as Error).message.split('\n').at(-1);
      laps.push({ ...lap, lossError: Number.NaN, epochs: 0, failure });
    }
  }
  for (let round = 1; round <= rounds; round++) {
    for (const { peer, lap } of running) {
      progress.show(`${workload.id}, round ${round} of ${rounds}`, lap.peer);
      const { epochs, milliseconds } = await measure(peer, lap.epochs);
      lap.measured.push((milliseconds / epochs) * 1000);
      lap.epochs = epochs;
    }
  }
  for (const { peer, lap } of running) {
    lap.microseconds = median(lap.measured);
    await peer.close();
  }
  return laps;
}

/** The workload's task, or the nearest one that the peer can do. */
export function taskFor(
  peer: Peer,
  { task }: Workload,
): { task: Task; difference?: string } {
  return peer.adapt?.(task) ?? { task };
}

/** A peer computed something else than we do: no time of it means anything. */
export class WrongLoss extends Error {}

function checkedError({ id }: Workload, peer: Peer, task: Task, loss: number): number {
  const expected = referenceLoss(task, CHECKED_EPOCHS);
  const error = Math.abs(loss - expected) / Math.abs(expected);
  if (error <= tolerances[peer.precision]) return error;
  throw new WrongLoss(
    `${id}: after ${CHECKED_EPOCHS} epochs the loss of ${peer.name} is ${loss}; ` +
      `it should be ${expected} (relative error ${error.toExponential(1)}, ` +
      `${tolerances[peer.precision]} allowed for ${peer.precision})`,
  );
}

/**
 * Measures that many epochs, or more where those are over too soon. The first time it
 * starts with one, and finding out how many are enough is the warm-up.
 */
async function measure(
  peer: RunningPeer,
  epochs: number,
): Promise<{ epochs: number; milliseconds: number }> {
  for (;;) {
    const { milliseconds } = await peer.ask({ epochs });
    if (milliseconds >= SHORTEST_MS) return { epochs, milliseconds };
    const wanted = (1.3 * SHORTEST_MS) / milliseconds;
    epochs = Math.ceil(epochs * Math.min(Math.max(wanted, 1.3), 20));
  }
}
