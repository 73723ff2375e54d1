import { round } from '../../text/numbers';
import type { Point } from './linear-unit';

/** Where an output unit says yes, and where it says no: as pale as they can be told. */
export const YES = '#b4cfe2';
export const NO = '#fff6e4';

/** Lines through points, each list one of them, as a single trace. */
export function lineTrace(
  lists: readonly (readonly Point[])[],
  line: Record<string, unknown>,
  more: Record<string, unknown> = {},
) {
  return {
    type: 'scatter',
    mode: 'lines',
    ...joinedPoints(lists),
    line: { ...line, simplify: false },
    hoverinfo: 'skip',
    ...more,
  };
}

/** Areas, each between its corners, in the colour of yes. */
export function areaTrace(
  areas: readonly (readonly Point[])[],
  more: Record<string, unknown> = {},
) {
  return lineTrace(areas, { width: 0 }, { fill: 'toself', fillcolor: YES, ...more });
}

/** Points as the x and y of a trace; a gap stands between one list and the next. */
function joinedPoints(lists: readonly (readonly Point[])[]) {
  const x: (number | null)[] = [];
  const y: (number | null)[] = [];
  for (const points of lists) {
    if (points.length === 0) continue;
    if (x.length > 0) {
      x.push(null);
      y.push(null);
    }
    for (const point of points) {
      x.push(round(point[0], 4));
      y.push(round(point[1], 4));
    }
  }
  return { x, y };
}
