import { forward } from '../../network/forward';
import type { Network } from '../../network/network';
import { rounded, spaced } from '../../text/numbers';
import { INK } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import { NO, YES } from '../plane/plane-traces';
import { levelLine } from '../surface/level-line';

const RESOLUTION = 41;

/** Where in the plane of its inputs a network says yes, and the line around it. */
export function yesTraces(network: Network, [first, second]: PlaneRange) {
  const x = rounded(spaced(...first, RESOLUTION), 4);
  const y = rounded(spaced(...second, RESOLUTION), 4);
  const { layers } = forward(
    network,
    y.flatMap((second) => x.map((first) => [first, second])),
  );
  const sums = layers[layers.length - 1].z;
  const z = y.map((_, r) => x.map((_, c) => sums[r * RESOLUTION + c][0]));
  return [
    {
      type: 'contour',
      x,
      y,
      z: z.map((row) => rounded(row, 3)),
      colorscale: [
        [0, NO],
        [1, YES],
      ],
      contours: { start: 0, end: 0, size: 1, showlines: false },
      line: { width: 0, smoothing: 0 },
      showscale: false,
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'lines',
      ...levelLine({ x, y, z }, 0),
      line: { color: INK, width: 3, simplify: false },
      hoverinfo: 'skip',
    },
  ];
}
