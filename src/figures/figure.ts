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
 * it changes no other figure, nor what it was made from. Every figure leaves by here.
 */
export function makeFigure(parts: Figure): Figure {
  return copy(parts);
}

/** A deep copy of plain objects; unlike structuredClone, it shares nothing inside. */
function copy<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copy) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, copy(part)]),
  ) as Value;
}
