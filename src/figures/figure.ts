import { OverflowError } from '../checks';

/** A point of a figure that can be dragged where controls stand beside it. */
export interface Handle {
  /** Where it is, in the units of the axes. */
  x: number;
  y: number;
  /** The axes; the figure's first unless given. */
  xaxis?: `x${number}`;
  yaxis?: `y${number}`;
  /** The names of the sliders that take its x, its y, or each one. */
  moves: { x?: string; y?: string };
  /** What it is, in a few words. */
  label: string;
}

/** A plain Plotly figure, and what it shows in words. */
export interface Figure {
  /** Plotly traces. */
  data: Record<string, unknown>[];
  /** Plotly layout; width and height are in pixels. */
  layout: Record<string, unknown>;
  /** What the picture shows, computed from the data. */
  alt: string;
  handles?: Handle[];
  /** Another picture for where nothing can move: small multiples in place of a slider. */
  still?: { data: Record<string, unknown>[]; layout: Record<string, unknown> };
}

/**
 * A figure out of its parts, with objects of its own all the way down: whoever changes
 * it changes no other figure, nor what it was made from. Every figure leaves by here, and
 * none with a NaN: where a number would be none, null leaves a gap.
 *
 * @throws OverflowError where a number is not finite, since those that the figure is made
 *   from are too large, too small or too close together
 */
export function makeFigure(parts: Figure): Figure {
  return copy(parts, 'figure');
}

/** A deep copy of plain objects; unlike structuredClone, it shares nothing inside. */
function copy<Value>(value: Value, where: string): Value {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new OverflowError(
      `${where} is ${value}, which can't be drawn`,
      'the numbers given are too large, too small or too close together',
    );
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return value.map((part, k) => copy(part, `${where}[${k}]`)) as Value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, copy(part, `${where}.${key}`)]),
  ) as Value;
}
