import type { Dataset } from '../../network/datasets';
import { rounded } from '../../text/numbers';
import { INK, PAPER, PROBABILITY_SCALE, QUIET } from '../look/palette';
import { paperLabel, SMALL } from '../look/theme';
import type { Surface } from './surface-values';

/** The output as bands of colour. */
export function surfaceTrace({ grid }: Surface, more: Record<string, unknown> = {}) {
  return {
    type: 'contour',
    ...grid,
    zmin: 0,
    zmax: 1,
    colorscale: PROBABILITY_SCALE,
    contours: { start: 0.1, end: 0.9, size: 0.1, showlines: false },
    line: { width: 0 },
    showscale: false,
    hovertemplate: 'x[0] %{x:.2f}, x[1] %{y:.2f}<br>output %{z:.2f}<extra></extra>',
    ...more,
  };
}

/** Where the output is one half. */
export function boundaryTrace(
  { boundary }: Surface,
  width: number,
  more: Record<string, unknown> = {},
) {
  return {
    type: 'scatter',
    mode: 'lines',
    ...boundary,
    line: { color: INK, width, simplify: false },
    hoverinfo: 'skip',
    ...more,
  };
}

/** More marks than this hide one another, and take long to draw. */
const MOST_MARKS = 2_000;

/**
 * The samples: white circles where the target is 0, dark squares where it is 1. Of very
 * many only every second, third, … is drawn.
 */
export function sampleTraces(
  { inputs, targets }: Dataset,
  size: number,
  more: Record<string, unknown> = {},
) {
  const step = Math.ceil(inputs.length / MOST_MARKS);
  return [0, 1].map((target) => {
    const ofTarget = inputs.filter(
      (_, s) => s % step === 0 && targets[s][0] >= 0.5 === (target === 1),
    );
    return {
      type: 'scatter',
      mode: 'markers',
      x: rounded(
        ofTarget.map(([first]) => first),
        4,
      ),
      y: rounded(
        ofTarget.map(([, second]) => second),
        4,
      ),
      marker: {
        symbol: target === 1 ? 'square' : 'circle',
        size,
        color: target === 1 ? INK : PAPER,
        opacity: 1,
        line: { color: target === 1 ? PAPER : INK, width: size > 9 ? 2 : 1.2 },
      },
      hovertemplate: `(%{x}, %{y})<br>target ${target}<extra></extra>`,
      ...more,
    };
  });
}

/** How large the samples' marks are: the more, the smaller. */
export function markSize({ inputs }: Dataset, roomy: number): number {
  if (inputs.length <= 10) return roomy;
  return inputs.length <= 40 ? roomy * 0.6 : roomy * 0.45;
}

/** Said where no scale shows what the colours mean. */
export const COLOURS = '   sand: near 0, blue: near 1';

/** What marks, line and colours mean, along the top. */
export function surfaceKey(top: number, colours = '') {
  const text =
    `○ target 0   <span style="color:${INK}">■</span> target 1   ` +
    `<b>—</b> output ½${colours}`;
  return paperLabel(0, 1, text, {
    yanchor: 'middle',
    yshift: top,
    font: { ...SMALL, color: QUIET },
  });
}
