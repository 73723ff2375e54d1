import { coldStarts } from './measure/cold-start';
import { course } from './measure/course';
import { importTime } from './measure/import-time';
import { type Entrant, race } from './measure/race';
import { scaling } from './measure/scaling';
import { others, ours } from './peers';
import type { Progress } from './progress';
import { machine } from './report/machine';
import type { Result } from './report/result';
import { Missing } from './setup/missing';
import { installPackages } from './setup/packages';
import { workloads } from './workloads';

export const parts = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'import'] as const;
export type Part = (typeof parts)[number];

/** Measures the chosen parts, one after another. */
export async function measureAll(
  chosen: readonly Part[],
  rounds: number,
  progress: Progress,
): Promise<Result> {
  const from = performance.now();
  const races = workloads.filter(({ id }) => chosen.includes(id));
  if (races.length) await installPackages();
  const { entrants, missing } = assemble(races.length > 0);
  const result: Result = {
    machine: machine(),
    rounds,
    seconds: 0,
    peers: entrants.map(({ peer, program }) => ({
      name: peer.name,
      version: program.version,
      precision: peer.precision,
    })),
    missing,
    races: [],
    scaling: [],
  };
  for (const workload of races) {
    const laps = await race(workload, entrants, rounds, progress);
    const starts = await coldStarts(workload, entrants, laps, rounds, progress);
    const { id, title, targets, coldEpochs } = workload;
    result.races.push({ id, title, targets, coldEpochs, laps, coldStarts: starts });
  }
  if (chosen.includes('W5')) {
    for (const engine of entrants.filter(({ peer }) => peer.kind === 'ours')) {
      result.scaling.push(...(await scaling(engine, rounds, progress)));
    }
  }
  if (chosen.includes('W6')) result.course = await course(progress);
  if (chosen.includes('import')) result.importTime = await importTime(progress);
  result.seconds = (performance.now() - from) / 1000;
  return result;
}

/** All peers that are here, ours first; and why the others are not. */
function assemble(
  withOthers: boolean,
): Pick<Result, 'missing'> & { entrants: Entrant[] } {
  const entrants: Entrant[] = [];
  const missing: Result['missing'] = [];
  for (const peer of withOthers ? [...ours, ...others] : ours) {
    try {
      entrants.push({ peer, program: peer.locate() });
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      missing.push({ name: peer.name, reason: error.message });
    }
  }
  return { entrants, missing };
}
