import type { Request, RunningPeer } from './running-peer';

/** One that takes its turns. */
export interface Runner {
  peer: RunningPeer;
  request(count: number): Request;
  /** How many epochs or gradients one measurement takes. */
  count: number;
  /** Microseconds of one of them, every time. */
  measured: number[];
}

interface Limits {
  /** A shorter measurement is made again with more. */
  shortestMs: number;
  /** Whoever has taken so much time sits out the rest. */
  enoughMs?: number;
}

/** Measures each in every round: what the machine does meanwhile hits all alike. */
export async function takeTurns(
  runners: Runner[],
  rounds: number,
  { shortestMs, enoughMs = Infinity }: Limits,
): Promise<void> {
  // The first request pays for loading.
  for (const { peer, request } of runners) await peer.ask(request(1));
  const spent = new Map<Runner, number>();
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) {
      let milliseconds = (spent.get(runner) ?? 0) > enoughMs ? Infinity : 0;
      while (milliseconds < shortestMs) {
        ({ milliseconds } = await runner.peer.ask(runner.request(runner.count)));
        spent.set(runner, (spent.get(runner) ?? 0) + milliseconds);
        if (milliseconds >= shortestMs) {
          runner.measured.push((1000 * milliseconds) / runner.count);
        } else {
          const growth = (1.3 * shortestMs) / milliseconds;
          runner.count = Math.ceil(runner.count * Math.min(Math.max(growth, 1.3), 20));
        }
      }
    }
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
