import type { Progress } from '../progress';
import type { Workload } from '../workloads';
import { median } from './median';
import { type Entrant, type Lap, taskFor } from './race';
import { RunningPeer } from './running-peer';

/** A whole training in a fresh process, the loading of the engine included. */
export interface ColdStart {
  peer: string;
  milliseconds: number;
  measured: number[];
  /** Not run: as many epochs as in the race would take this long. */
  scaled: boolean;
}

const PATIENCE_MS = 2000;
const LONG_MS = 500;
const ROUNDS_OF_THE_LONG = 3;

/** Trains in fresh processes, in turns; those that would take too long are scaled. */
export async function coldStarts(
  workload: Workload,
  entrants: Entrant[],
  laps: Lap[],
  rounds: number,
  progress: Progress,
): Promise<ColdStart[]> {
  const { coldEpochs: epochs } = workload;
  if (!epochs) return [];
  const starts = laps
    .filter(({ failure }) => !failure)
    .map((lap): ColdStart & { expected: number } => {
      const expected = (lap.microseconds * epochs) / 1000;
      const scaled = expected > PATIENCE_MS;
      return { peer: lap.peer, milliseconds: expected, measured: [], scaled, expected };
    });
  for (let round = 1; round <= rounds; round++) {
    for (const start of starts) {
      const tooLong = start.expected > LONG_MS && round > ROUNDS_OF_THE_LONG;
      if (start.scaled || tooLong) continue;
      progress.show(`${workload.id}, cold start ${round} of ${rounds}`, start.peer);
      const entrant = entrants.find(({ peer }) => peer.name === start.peer) as Entrant;
      const { task } = taskFor(entrant.peer, workload);
      const process = new RunningPeer(entrant.peer, entrant.program, task);
      const { milliseconds } = await process.ask({ epochs });
      start.measured.push(milliseconds);
      start.milliseconds = median(start.measured);
      await process.close();
    }
  }
  return starts.map(({ expected: _, ...start }) => start);
}
