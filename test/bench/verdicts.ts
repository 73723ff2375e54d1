import type { Result } from './report';

/** One target and what came of it. Nothing fails for a missed one: machines differ. */
interface Verdict {
  what: string;
  wanted: string;
  found: string;
  met: boolean;
}

const EXPONENT_MARGIN = 0.15;
const IMPORT_MS = 40;

export function verdicts({ races, scaling, importTime }: Result): Verdict[] {
  const list: Verdict[] = [];
  const compare = (what: string, found: number, sign: '≤' | '≥', limit?: number) => {
    if (!limit || Number.isNaN(found)) return;
    const met = sign === '≤' ? found <= limit : found >= limit;
    list.push({ what, wanted: `${sign} ${limit}`, found: found.toPrecision(3), met });
  };
  for (const { id, targets, laps } of races) {
    const c = laps.find(({ peer }) => peer === 'C');
    const ours = laps.find(({ peer }) => peer === 'ours');
    if (!ours) continue;
    if (c) {
      compare(`${id} ours ÷ C`, ours.microseconds / c.microseconds, '≤', targets.limit);
    }
    if (c?.cold && ours.cold) {
      const ratio = ours.cold.milliseconds / c.cold.milliseconds;
      compare(`${id} ours ÷ C, cold`, ratio, '≤', targets.cold);
    }
    for (const { peer, microseconds } of laps) {
      if (peer === 'C' || peer.startsWith('ours')) continue;
      const least = peer === 'numpy' ? targets.numpy : targets.javascript;
      compare(`${id} ${peer} ÷ ours`, microseconds / ours.microseconds, '≥', least);
    }
  }
  for (const { engine, method, shape, exponent, theory } of scaling) {
    list.push({
      what: `W5 ${engine}, ${method}, ${shape}: exponent`,
      wanted: `${theory} ± ${EXPONENT_MARGIN}`,
      found: exponent.toFixed(2),
      met: Math.abs(exponent - theory) <= EXPONENT_MARGIN,
    });
  }
  if (importTime) {
    compare('import of the module, ms', importTime.milliseconds, '≤', IMPORT_MS);
  }
  return list;
}
