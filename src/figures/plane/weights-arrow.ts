import { INK } from '../look/palette';
import { drawingAxis, label } from '../look/theme';
import type { ParameterHandles } from './line-handle';
import type { LinearUnit } from './linear-unit';

/**
 * A unit's weights as an arrow from the middle of the plot, which is perpendicular to
 * the unit's line and points to where z grows. It has axes of its own, which nobody
 * sees: there its tip is at (w[0], w[1]), and a handle on it is both weights.
 */
export function weightsArrow(
  { w: [w0, w1] }: LinearUnit,
  {
    handles,
    plot,
  }: { handles?: ParameterHandles; plot: { width: number; height: number } },
) {
  const ratio = plot.width / plot.height;
  // Weights as they are set by hand keep their scale; larger ones must fit as well.
  const reach = Math.max(4, 1.25 * Math.abs(w0 / ratio), 1.25 * Math.abs(w1));
  const moves = {
    ...(handles?.['W1[0][0]'] === undefined ? {} : { x: handles['W1[0][0]'] }),
    ...(handles?.['W1[0][1]'] === undefined ? {} : { y: handles['W1[0][1]'] }),
  };
  const axes = { xaxis: 'x2', yaxis: 'y2' } as const;
  const place = { xref: 'x2', yref: 'y2', x: w0, y: w1 };
  const handle = { x: w0, y: w1, ...axes, moves, label: 'the weights' };
  // A handle stands on the tip: the arrow's head is before it, where there is room.
  const length = (Math.hypot(w0, w1) * plot.height) / (2 * reach);
  const standoff = handles ? Math.max(0, Math.min(14, Math.floor(length) - 20)) : 0;
  return {
    trace: {
      type: 'scatter',
      mode: 'markers',
      x: [0],
      y: [0],
      ...axes,
      marker: { size: 7, color: INK },
      hoverinfo: 'skip',
    },
    labels:
      w0 === 0 && w1 === 0
        ? []
        : [
            label(w0, w1, '', {
              ...place,
              axref: 'x2',
              ayref: 'y2',
              ax: 0,
              ay: 0,
              showarrow: true,
              arrowhead: 2,
              standoff,
              arrowwidth: 3.5,
              arrowcolor: INK,
            }),
          ],
    axes: {
      xaxis2: { ...drawingAxis([-reach * ratio, reach * ratio]), overlaying: 'x' },
      yaxis2: { ...drawingAxis([-reach, reach]), overlaying: 'y' },
    },
    handles: Object.keys(moves).length > 0 ? [handle] : [],
  };
}
