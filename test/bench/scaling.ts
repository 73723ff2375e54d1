import { fitPowerLaw } from '../../dist/figures/curve/power-law';
import type { Entrant } from './peers';
import { RunningPeer } from './running-peer';
import { onMoons } from './tasks';
import { median, takeTurns } from './turns';

/** How the cost of a gradient grows with the network, for one method and one shape. */
export interface Scaling {
  engine: string;
  method: 'nudge' | 'chain rule';
  shape: '2-h-1' | '2-h-h-1';
  costs: { hidden: number; parameters: number; seconds: number }[];
  /** Of the power law through the largest sizes; theory says nudge 2, chain rule 1. */
  exponent: number;
  theory: number;
}

const HIDDEN = [2, 4, 8, 16, 32, 64, 128];
const FITTED = 4;

/** Measures both methods on both shapes and all sizes, in turns. */
export async function scaling(engine: Entrant, rounds: number): Promise<Scaling[]> {
  const results: Scaling[] = [];
  for (const shape of ['2-h-1', '2-h-h-1'] as const) {
    console.error(`W5: ${engine.name}, ${shape}`);
    const runners = (['nudge', 'chain rule'] as const).flatMap((method) =>
      HIDDEN.map((hidden) => {
        const sizes = shape === '2-h-1' ? [2, hidden, 1] : [2, hidden, hidden, 1];
        const task = onMoons(method === 'nudge' ? 'nudge' : 'chainRule', 32, sizes, 5);
        return {
          ...{ method, hidden, parameters: task.parameters.length },
          peer: new RunningPeer(engine, task),
          request: (gradients: number) => ({ gradients }),
          count: 1,
          measured: [] as number[],
        };
      }),
    );
    // The largest takes seconds.
    await takeTurns(runners, rounds, { shortestMs: 60, enoughMs: 3000 });
    for (const { peer } of runners) await peer.close();
    for (const method of ['nudge', 'chain rule'] as const) {
      const costs = runners
        .filter((runner) => runner.method === method)
        .map(({ hidden, parameters, measured }) => {
          return { hidden, parameters, seconds: median(measured) / 1e6 };
        });
      const points = costs.map(({ parameters: x, seconds: y }) => ({ x, y }));
      const { exponent } = fitPowerLaw(points.slice(-FITTED));
      const theory = method === 'nudge' ? 2 : 1;
      results.push({ engine: engine.name, method, shape, costs, exponent, theory });
    }
  }
  return results;
}
