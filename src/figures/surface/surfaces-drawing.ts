import type { Dataset } from '../../network/datasets';
import { grouped } from '../../text/numbers';
import { PAPER, QUIET } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import { axis, baseLayout, paperLabel, SMALL, WIDTH } from '../look/theme';
import {
  boundaryTrace,
  COLOURS,
  markSize,
  sampleTraces,
  surfaceKey,
  surfaceTrace,
} from './surface-drawing';
import type { Surface } from './surface-values';

/** The surface after one number of epochs. */
export interface Frame {
  epoch: number;
  surface: Surface;
}

/** A surface with what is written above it. */
export interface Panel {
  name: string;
  surface: Surface;
}

/** All surfaces in one place, one of them seen: the slider says which. */
export function withSlider(
  frames: readonly Frame[],
  dataset: Dataset,
  range: PlaneRange,
) {
  const last = frames.length - 1;
  const samples = sampleTraces(dataset, markSize(dataset, 16));
  const margin = { l: 62, r: 62, t: 44, b: 150 };
  const steps = frames.map(({ epoch }, step) => ({
    label: grouped(epoch),
    method: 'restyle',
    args: [
      {
        visible: [
          ...frames.flatMap((_, k) => [k === step, k === step]),
          ...samples.map(() => true),
        ],
      },
    ],
  }));
  return {
    data: [
      ...frames.flatMap(({ surface }, k) => [
        surfaceTrace(surface, { visible: k === last }),
        boundaryTrace(surface, 3, { visible: k === last }),
      ]),
      ...samples,
    ],
    layout: baseLayout({
      height: plotHeight(range, WIDTH - margin.l - margin.r) + margin.t + margin.b,
      margin,
      xaxis: axis('x[0]', { range: range[0], nticks: 6, showgrid: false }),
      yaxis: axis('x[1]', { range: range[1], nticks: 6, showgrid: false }),
      annotations: [surfaceKey(22, COLOURS)],
      sliders: [
        {
          active: last,
          steps,
          currentvalue: { prefix: 'after epoch ', font: SMALL },
          font: { ...SMALL, color: QUIET },
          pad: { t: 58 },
          bgcolor: PAPER,
        },
      ],
    }),
  };
}

/** Small pictures with fewer and straighter edges: the file is a good deal shorter. */
const COARSE = {
  contours: { start: 0.1, end: 0.9, size: 0.2, showlines: false },
  line: { width: 0, smoothing: 0 },
};

/** The surfaces side by side, in reading order. */
export function smallMultiples(
  shown: readonly Panel[],
  dataset: Dataset,
  range: PlaneRange,
) {
  const columns = shown.length === 2 || shown.length === 4 ? 2 : 3;
  const rows = Math.ceil(shown.length / columns);
  const margin = { l: 12, r: 12, t: 44, b: 12 };
  const gap = 12;
  const name = 26;
  const width = (WIDTH - margin.l - margin.r - gap * (columns - 1)) / columns;
  const height = plotHeight(range, width);
  const total = rows * (height + name) + (rows - 1) * gap;
  const panels = shown.map(({ name: title, surface }, k) => {
    const left = (k % columns) * (width + gap);
    const top = Math.floor(k / columns) * (height + name + gap);
    const suffix = k === 0 ? '' : String(k + 1);
    const axes = { xaxis: `x${suffix}`, yaxis: `y${suffix}` };
    const inside = { showticklabels: false, ticks: '', showgrid: false, mirror: true };
    const all = WIDTH - margin.l - margin.r;
    return {
      data: [
        surfaceTrace(surface, { ...axes, ...COARSE }),
        boundaryTrace(surface, 2.5, axes),
        ...sampleTraces(dataset, markSize(dataset, 12), axes),
      ],
      name: paperLabel(left / all, 1 - top / total, title, {
        yanchor: 'top',
      }),
      axes: {
        [`xaxis${suffix}`]: axis('', {
          ...inside,
          range: range[0],
          domain: [left / all, Math.min(1, (left + width) / all)],
          anchor: axes.yaxis,
        }),
        [`yaxis${suffix}`]: axis('', {
          ...inside,
          range: range[1],
          domain: [
            Math.max(0, 1 - (top + name + height) / total),
            1 - (top + name) / total,
          ],
          anchor: axes.xaxis,
        }),
      },
    };
  });
  return {
    data: panels.flatMap(({ data }) => data),
    layout: baseLayout({
      height: Math.round(total + margin.t + margin.b),
      margin,
      annotations: [surfaceKey(24, COLOURS), ...panels.map(({ name }) => name)],
      ...Object.assign({}, ...panels.map(({ axes }) => axes)),
    }),
  };
}

/** As high as the range asks for, if that is neither too flat nor too high. */
function plotHeight([[left, right], [low, high]]: PlaneRange, width: number): number {
  const height = (width * (high - low)) / (right - left);
  return Math.round(Math.max(0.4 * width, Math.min(width, height)));
}
