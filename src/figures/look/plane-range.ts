import { InputError, requireRow, requireWhole, shown } from '../../checks';

/** What of a plane is shown: from and to of its first axis, then of its second. */
export type PlaneRange = readonly [
  readonly [number, number],
  readonly [number, number],
];

/** Beyond, a plane's middle and its squares are no numbers any more. */
const FARTHEST = 1e100;

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
    requireNear(from, to, `range[${k}] goes`);
  }
}

/** Throws an InputError where this much of an axis can't be drawn. */
export function requireNear(from: number, to: number, goes: string): void {
  if (from >= -FARTHEST && to <= FARTHEST) return;
  throw new InputError(
    `${goes} from ${from} to ${to}; a plane lies within ±${FARTHEST}`,
  );
}

/** Throws an InputError unless a grid may have so many points in each direction. */
export function requireResolution(resolution: unknown): asserts resolution is number {
  requireWhole(resolution, 'resolution', 2, 60);
}
