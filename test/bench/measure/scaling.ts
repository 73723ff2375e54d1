import { fitPowerLaw } from '../../../dist/figures/curve/power-law';
import { moons } from '../../../src/index';
import type { Progress } from '../progress';
import type { Task } from '../protocol';
import { taskOf } from '../workloads';
import { median } from './median';
import type { Entrant } from './race';
import { RunningPeer } from './running-peer';

export interface CostOfGradient {
  hidden: number;
  parameters: number;
  /** Median seconds of one gradient. */
  seconds: number;
}

/** How the cost of a gradient grows with the network, for one method and one shape. */
export interface Scaling {
  engine: string;
  method: Task['method'];
  shape: '2-h-1' | '2-h-h-1';
  costs: CostOfGradient[];
  /** Of the power law through the largest sizes; theory says nudge 2, chain rule 1. */
  exponent: number;
  theory: number;
}

const HIDDEN = [2, 4, 8, 16, 32, 64, 128];
const FITTED = 4;
const SHORTEST_MS = 60;
/** One size is not measured again after so much time; the largest takes seconds. */
const ENOUGH_MS = 3000;

/** One method on one size, under measurement. */
interface Candidate {
  method: Task['method'];
  hidden: number;
  parameters: number;
  peer: RunningPeer;
  gradients: number;
  /** Seconds of one gradient, each time. */
  measured: number[];
  spentMs: number;
}

/** Measures both methods on both shapes and all sizes, in turns. */
export async function scaling(
  { peer, program }: Entrant,
  rounds: number,
  progress: Progress,
): Promise<Scaling[]> {
  const results: Scaling[] = [];
  for (const shape of ['2-h-1', '2-h-h-1'] as const) {
    const candidates = (['nudge', 'chainRule'] as const).flatMap((method) =>
      HIDDEN.map((hidden): Candidate => {
        const task = taskWith(method, shape, hidden);
        const running = new RunningPeer(peer, program, task);
        const parameters = task.parameters.length;
        const start = { gradients: 1, measured: [], spentMs: 0 };
        return { method, hidden, parameters, peer: running, ...start };
      }),
    );
    for (let round = 1; round <= rounds; round++) {
      for (const candidate of candidates) {
        const { method, hidden, spentMs } = candidate;
        if (spentMs > ENOUGH_MS) continue;
        progress.show(
          `W5, ${shape}, round ${round} of ${rounds}`,
          `${method}, h = ${hidden}`,
        );
        await measure(candidate);
      }
    }
    for (const candidate of candidates) await candidate.peer.close();
    for (const method of ['nudge', 'chainRule'] as const) {
      const costs = candidates
        .filter((candidate) => candidate.method === method)
        .map(({ hidden, parameters, measured }) => {
          return { hidden, parameters, seconds: median(measured) };
        });
      const theory = method === 'nudge' ? 2 : 1;
      const exponent = exponentOf(costs.slice(-FITTED));
      results.push({ engine: peer.name, method, shape, costs, exponent, theory });
    }
  }
  return results;
}

/** One measurement, with as many gradients as make it long enough. */
async function measure(candidate: Candidate): Promise<void> {
  for (;;) {
    const { gradients, peer } = candidate;
    const { milliseconds } = await peer.ask({ gradients });
    candidate.spentMs += milliseconds;
    if (milliseconds >= SHORTEST_MS) {
      candidate.measured.push(milliseconds / 1000 / gradients);
      return;
    }
    const wanted = (1.3 * SHORTEST_MS) / milliseconds;
    candidate.gradients = Math.ceil(gradients * Math.min(Math.max(wanted, 1.3), 20));
  }
}

function exponentOf(costs: CostOfGradient[]): number {
  const points = costs.map(({ parameters, seconds }) => ({
    x: parameters,
    y: seconds,
  }));
  return fitPowerLaw(points).exponent;
}

function taskWith(
  method: Task['method'],
  shape: Scaling['shape'],
  hidden: number,
): Task {
  const layers = shape === '2-h-1' ? [hidden] : [hidden, hidden];
  return taskOf(method, moons({ samples: 32, noise: 0.1, seed: 5 }), {
    sizes: [2, ...layers, 1],
    activations: [...layers.map(() => 'tanh' as const), 'sigmoid'],
    seed: 5,
  });
}
