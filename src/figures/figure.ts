/** A plain Plotly figure, and what it shows in words. */
export interface Figure {
  /** Plotly traces. */
  data: Record<string, unknown>[];
  /** Plotly layout; width and height are in pixels. */
  layout: Record<string, unknown>;
  /** What the picture shows, computed from the data. */
  alt: string;
  /** Another picture for where nothing can move: small multiples in place of a slider. */
  still?: { data: Record<string, unknown>[]; layout: Record<string, unknown> };
}
