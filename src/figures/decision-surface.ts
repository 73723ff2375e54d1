import { optionsOf } from '../checks';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import { counted, shortNumber } from '../text/numbers';
import { cleanText, plainText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import { QUIET } from './look/palette';
import { axis, baseLayout, paperLabel, SMALL, WIDTH } from './look/theme';
import {
  boundaryTrace,
  markSize,
  sampleTraces,
  surfaceKey,
  surfaceTrace,
} from './surface/surface-drawing';
import {
  requirePlane,
  type Surface,
  type SurfaceOptions,
  surfaceOf,
  surfaceRange,
} from './surface/surface-values';

const MARGIN = { l: 62, r: 84, t: 66, b: 58 };
/** With its controls the picture is to fit a laptop's screen, and a slide. */
const HEIGHT = 430;

/**
 * The network's output over the plane of its two inputs, from sand (0) to blue (1), the
 * lines where it is one half, and the samples of the data set: circles where the target
 * is 0, squares where it is 1.
 *
 * @throws InputError unless the network has two inputs and one output, as the data set
 */
export function decisionSurface(
  network: Network,
  dataset: Dataset,
  options?: SurfaceOptions,
): Figure {
  requirePlane(network, dataset);
  const { range, resolution = 41 } = optionsOf(options);
  const shown = surfaceRange(dataset, range);
  const surface = surfaceOf(network, dataset, shown, resolution);
  const [width, height] = shown.map(([from, to]) => to - from);
  const room = { x: WIDTH - MARGIN.l - MARGIN.r, y: HEIGHT - MARGIN.t - MARGIN.b };
  const plotHeight = Math.max(200, Math.min(room.y, (room.x * height) / width));
  const plotWidth = Math.min(room.x, Math.max(room.y, (plotHeight * width) / height));
  return makeFigure({
    data: [
      surfaceTrace(surface, { showscale: true, colorbar: colorbar(plotHeight) }),
      boundaryTrace(surface, 3),
      ...sampleTraces(dataset, markSize(dataset, 16)),
    ],
    layout: baseLayout({
      height: Math.round(plotHeight + MARGIN.t + MARGIN.b),
      margin: { ...MARGIN, r: Math.round(WIDTH - MARGIN.l - plotWidth) },
      xaxis: axis('x[0]', { range: shown[0], nticks: 6, showgrid: false }),
      yaxis: axis('x[1]', { range: shown[1], nticks: 6, showgrid: false }),
      annotations: [
        paperLabel(0, 1, `<b>${plainText(dataset.name, 48)}</b>`, {
          yanchor: 'middle',
          yshift: 46,
        }),
        surfaceKey(18),
        paperLabel(1, 1, 'output', {
          yanchor: 'middle',
          xshift: 10,
          yshift: 18,
          font: { ...SMALL, color: QUIET },
        }),
      ],
    }),
    alt: describe(dataset, surface),
  });
}

function colorbar(height: number) {
  return {
    tickvals: [0, 0.5, 1],
    ticktext: ['0', '½', '1'],
    tickfont: SMALL,
    thickness: 16,
    thicknessmode: 'pixels',
    len: Math.round(height),
    lenmode: 'pixels',
    outlinewidth: 0,
    x: 1.02,
    xpad: 4,
    ypad: 0,
  };
}

function describe(dataset: Dataset, surface: Surface): string {
  const count = dataset.inputs.length;
  const [lowest, highest] = surface.extremes;
  return (
    `Output of the network over its two inputs, from ${shortNumber(lowest)} to ${shortNumber(highest)}, ` +
    `with the ${counted(count, 'sample')} of ${cleanText(dataset.name)}. ${sides(surface, count)}`
  );
}

/** Where the output is one half, and how many samples lie where they should. */
function sides({ boundary, correct, extremes }: Surface, count: number): string {
  if (extremes.every((output) => output === 0.5)) return 'It is one half everywhere.';
  if (boundary.x.length === 0) {
    return `The output is one half nowhere: all samples are on one side, the correct one for ${correct} of ${count}.`;
  }
  const lines = 1 + boundary.x.filter((value) => value === null).length;
  return `It is one half along ${counted(lines, 'line')}; ${correct} of ${count} samples are on their correct side.`;
}
