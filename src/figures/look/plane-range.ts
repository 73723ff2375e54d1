import { InputError, requireRow, requireWhole, shown } from '../../checks';

/** What of a plane is shown: from and to of its first axis, then of its second. */
export type PlaneRange = readonly [
  readonly [number, number],
  readonly [number, number],
];

/** Throws an InputError unless this is a range, each side of which goes upwards. */
export function requireRange(range: unknown): asserts range is PlaneRange {
  if (!Array.isArray(range) || range.length !== 2) {
    throw new InputError(
      `range is ${shown(range)}; it must be two sides, such as [[-1, 2], [-1, 2]]`,
    );
  }
  for (const [k, side] of range.entries()) {
    requireRow(side, `range[${k}]`, 2, 'a side takes');
    const [from, to] = side;
    if (from >= to) throw new InputError(`range[${k}] goes from ${from} to ${to}`);
  }
}

/** Throws an InputError unless a grid may have so many points in each direction. */
export function requireResolution(resolution: unknown): asserts resolution is number {
  requireWhole(resolution, 'resolution', 2, 60);
}
