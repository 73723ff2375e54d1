import { powerOfTen } from '../look/log-axis';

/** Differences of slopes on a logarithmic axis, on which a difference of 0 has a place. */
interface DifferenceScale {
  /** Where a difference of 0 is. */
  zero: number;
  /** The smallest that is told from it. */
  least: number;
  axis: Record<string, unknown>;
}

/** One that has room for them all, from a rounding error to a slope of 10. */
export const FIXED_SCALE: DifferenceScale = {
  zero: 1e-19,
  least: 1e-17,
  axis: {
    type: 'log',
    range: [-19.8, 1.4],
    fixedrange: true,
    tickvals: [1e-19, 1e-10, 1],
    ticktext: ['0', powerOfTen(-10), '1'],
  },
};

/**
 * A logarithmic axis with a few ticks, one of them at the power of ten next to the
 * largest difference. A difference of 0 has no place on it, so there is one on its
 * left, marked 0.
 */
export function differenceScale(differences: readonly number[]): DifferenceScale {
  const powers = differences.filter((d) => d > 0).map(Math.log10);
  const low = powers.length > 0 ? Math.floor(Math.min(...powers) - 0.2) : -16;
  const high = Math.max(low + 2, Math.ceil(Math.max(low, ...powers) + 0.2));
  const zeros = powers.length < differences.length;
  const top = Math.max(low + 1, Math.round(Math.max(low, ...powers)));
  const step = Math.ceil((top - low) / 2);
  const marks = [top - 2 * step, top - step, top].filter((k) => k >= low);
  const start = zeros ? low - step : low;
  const ticks = [
    ...(zeros ? [{ value: 10 ** start, text: '0' }] : []),
    ...marks.map((k) => ({ value: Number(`1e${k}`), text: powerOfTen(k) })),
  ];
  return {
    zero: 10 ** start,
    least: 0,
    axis: {
      type: 'log',
      range: [start - 0.1 * step, high],
      tickvals: ticks.map(({ value }) => value),
      ticktext: ticks.map(({ text }) => text),
    },
  };
}
