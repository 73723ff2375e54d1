import { type Entrant, tolerances } from './peers';
import { RunningPeer } from './running-peer';
import type { Task, Workload } from './tasks';
import { median, type Runner, takeTurns } from './turns';

/** How one peer did in one workload. */
export interface Lap {
  peer: string;
  /** Median over the rounds, of an epoch: one gradient, one step. */
  microseconds: number;
  measured: number[];
  /** How many epochs one measurement took. */
  epochs: number;
  /** How far its loss was from ours after the epochs of the check, relatively. */
  lossError: number;
  /** What is different in its task, where it cannot do the same. */
  difference?: string;
  /** What the peer said when it failed. */
  failure?: string;
  /** A whole training in a fresh process, the loading of the engine included. */
  cold?: { milliseconds: number; measured: number[]; scaled: boolean };
}

const CHECKED_EPOCHS = 50;
const PATIENCE_MS = 2000;
const LONG_MS = 500;
const ROUNDS_OF_THE_LONG = 3;

/** Measures the entrants in turns, several rounds, after checking what each computes. */
export async function race(
  { id, task, coldEpochs }: Workload,
  entrants: Entrant[],
  rounds: number,
): Promise<Lap[]> {
  console.error(`${id}: checks, warm-up and ${rounds} rounds`);
  const laps: Lap[] = [];
  const runners = new Map<Lap, Runner>();
  const taking = entrants.filter(({ workloads }) => workloads?.includes(id) ?? true);
  const tasks = taking.map((entrant) => entrant.adapt?.(task) ?? { task });
  for (const [k, entrant] of taking.entries()) {
    const { task, difference } = tasks[k];
    const lap: Lap = {
      ...{ peer: entrant.name, difference, measured: [], epochs: 0 },
      ...{ microseconds: Number.NaN, lossError: Number.NaN },
    };
    laps.push(lap);
    const peer = new RunningPeer(entrant, task);
    try {
      const { loss } = await peer.ask({ epochs: CHECKED_EPOCHS });
      lap.lossError = Math.abs(loss / (await ourLoss(entrants[0], task)) - 1);
    } catch (error) {
      lap.failure = (error as Error).message;
      continue;
    }
    // No time of a peer that computes something else means anything.
    if (!(lap.lossError <= tolerances[entrant.precision])) {
      throw new Error(
        `WRONG: ${id}, ${entrant.name}: after ${CHECKED_EPOCHS} epochs the loss is off by ` +
          `${lap.lossError.toExponential(1)}; ${tolerances[entrant.precision]} is allowed`,
      );
    }
    const request = (epochs: number) => ({ epochs });
    runners.set(lap, { peer, request, count: 1, measured: [] });
  }

  await takeTurns([...runners.values()], rounds, { shortestMs: 100 });
  for (const [lap, { peer, count, measured }] of runners) {
    Object.assign(lap, { epochs: count, measured, microseconds: median(measured) });
    await peer.close();
  }
  if (coldEpochs) await coldStarts(coldEpochs);
  return laps;

  /** Trains in fresh processes, in turns; those that would take too long are scaled. */
  async function coldStarts(epochs: number): Promise<void> {
    console.error(`${id}: cold starts`);
    for (let round = 1; round <= rounds; round++) {
      for (const [k, lap] of laps.entries()) {
        const expected = (lap.microseconds * epochs) / 1000;
        if (lap.failure || (expected > LONG_MS && round > ROUNDS_OF_THE_LONG)) continue;
        lap.cold ??= {
          ...{ milliseconds: expected, measured: [], scaled: expected > PATIENCE_MS },
        };
        if (lap.cold.scaled) continue;
        const peer = new RunningPeer(taking[k], tasks[k].task);
        lap.cold.measured.push((await peer.ask({ epochs })).milliseconds);
        lap.cold.milliseconds = median(lap.cold.measured);
        await peer.close();
      }
    }
  }
}

/** The loss that a task must end with, by the module. */
async function ourLoss(ours: Entrant, task: Task): Promise<number> {
  const peer = new RunningPeer(ours, task);
  const { loss } = await peer.ask({ epochs: CHECKED_EPOCHS });
  await peer.close();
  return loss;
}
