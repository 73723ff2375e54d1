import { grouped } from '../../text/numbers';
import { axis } from './theme';

/** From the power of ten below the smallest to the one above the largest, with air. */
export function logRange(values: Iterable<number>, air = 0.15): [number, number] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    if (!(value > 0) || value === Infinity) continue;
    lowest = Math.min(lowest, Math.log10(value));
    highest = Math.max(highest, Math.log10(value));
  }
  if (lowest > highest) return [-1, 0];
  const margin = Math.max(air, (highest - lowest) * 0.06);
  return [lowest - margin, highest + margin];
}

/**
 * A logarithmic axis. Plotly's own ticks there are either few or crowded: these stand
 * at the powers of ten, thinned out where they are many, with 2 and 5 between where
 * they are few; at most about as many as are asked for.
 */
export function logAxis(
  name: string,
  range: [number, number],
  more: Record<string, unknown> = {},
  most = 8,
) {
  const ticks = logTicks(range, most);
  return { ...axis(name, { type: 'log', range, ...more }), ...ticks };
}

function logTicks([from, to]: [number, number], most: number) {
  const inside = (at: number) => at >= from - 1e-9 && at <= to + 1e-9;
  const powers: number[] = [];
  for (let k = Math.floor(from); k <= Math.ceil(to); k++) powers.push(k);
  const count = powers.filter(inside).length;
  const step = Math.max(1, Math.ceil(count / most));
  const factors = count > 2 || most < 6 ? [1] : count > 1 ? [1, 3] : [1, 2, 5];
  const ticks = powers
    .filter((k) => k % step === 0)
    .flatMap((k) => factors.map((factor) => ({ factor, k })))
    .filter(({ factor, k }) => inside(Math.log10(factor) + k));
  const plain = ticks.every(({ k }) => k >= -3 && k <= 5);
  return {
    tickvals: ticks.map(({ factor, k }) => Number(`${factor}e${k}`)),
    ticktext: ticks.map(({ factor, k }) => tickText(factor, k, plain)),
  };
}

function tickText(factor: number, k: number, plain: boolean): string {
  if (plain) return k < 0 ? (factor * 10 ** k).toFixed(-k) : grouped(factor * 10 ** k);
  return factor === 1 ? powerOfTen(k) : `${factor}·${powerOfTen(k)}`;
}

/** 10ᵏ as Plotly's texts write it. */
export function powerOfTen(k: number): string {
  return `10<sup>${String(k).replace('-', '−')}</sup>`;
}
