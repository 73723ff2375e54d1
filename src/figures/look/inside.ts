import { WIDTH } from './theme';

/** A rectangle of a drawing, in pixels from its left and its top. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Drawn {
  data: readonly Record<string, unknown>[];
  layout: Record<string, unknown>;
}

/**
 * A figure with one pair of axes as a part of a drawing, whose own axes are the first:
 * its plot fills the rectangle, and what is written around it stays around it.
 */
export function insideDrawing(
  { data, layout }: Drawn,
  { left, right, top, bottom }: Frame,
  height: number,
) {
  const annotations = (layout.annotations ?? []) as Record<string, unknown>[];
  const { xaxis, yaxis } = layout as Record<string, object>;
  return {
    data: data.map((trace) => ({ ...trace, xaxis: 'x2', yaxis: 'y2' })),
    annotations: annotations.map((one) => ({
      ...one,
      xref: one.xref === 'paper' ? 'x2 domain' : 'x2',
      yref: one.yref === 'paper' ? 'y2 domain' : 'y2',
    })),
    axes: {
      xaxis2: { ...xaxis, domain: [left / WIDTH, right / WIDTH], anchor: 'y2' },
      yaxis2: {
        ...yaxis,
        domain: [1 - bottom / height, 1 - top / height],
        anchor: 'x2',
      },
    },
  };
}
