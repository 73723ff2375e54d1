import { others, ours } from '../peers';
import type { Race, Result } from './result';

/** One target and what came of it. Nothing fails for a missed one: machines differ. */
export interface Verdict {
  what: string;
  wanted: string;
  found: string;
  met: boolean;
}

const EXPONENT_MARGIN = 0.15;
const IMPORT_MS = 60;

export function verdicts({ races, scaling, importTime }: Result): Verdict[] {
  const list = races.flatMap(raceVerdicts);
  for (const { engine, method, shape, exponent, theory } of scaling) {
    list.push({
      what: `W5 ${engine}, ${method === 'nudge' ? 'nudge' : 'chain rule'}, ${shape}: exponent`,
      wanted: `${theory} ± ${EXPONENT_MARGIN}`,
      found: exponent.toFixed(2),
      met: Math.abs(exponent - theory) <= EXPONENT_MARGIN,
    });
  }
  if (importTime) {
    list.push({
      what: 'import of the module, ms',
      wanted: `< ${IMPORT_MS}`,
      found: importTime.milliseconds.toFixed(0),
      met: importTime.milliseconds < IMPORT_MS,
    });
  }
  return list;
}

function raceVerdicts({ id, targets, laps, coldStarts }: Race): Verdict[] {
  const list: Verdict[] = [];
  const lapOf = (name: string) =>
    laps.find(({ peer, failure }) => peer === name && !failure)?.microseconds;
  const coldOf = (name: string) =>
    coldStarts.find(({ peer, scaled }) => peer === name && !scaled)?.milliseconds;

  const atMost = (what: string, most?: number, a?: number, b?: number) => {
    if (!most || !a || !b) return;
    const found = (a / b).toFixed(2);
    list.push({ what, wanted: `≤ ${most.toFixed(1)}`, found, met: a / b <= most });
  };
  const atLeast = (what: string, least?: number, a?: number, b?: number) => {
    if (!least || !a || !b) return;
    const wanted = least === 1 ? '> 1' : `≥ ${least}`;
    const found = (a / b).toPrecision(3);
    list.push({ what, wanted, found, met: least === 1 ? a > b : a / b >= least });
  };

  for (const { name } of ours) {
    const time = lapOf(name);
    atMost(`${id} ${name} ÷ C`, targets.limit, time, lapOf('C'));
    atMost(`${id} ${name} ÷ C, cold`, targets.cold, coldOf(name), coldOf('C'));
    for (const peer of others) {
      const least = peer.kind === 'JavaScript' ? targets.javascript : targets.numpy;
      if (peer.kind !== 'limit')
        atLeast(`${id} ${peer.name} ÷ ${name}`, least, lapOf(peer.name), time);
    }
  }
  return list;
}
