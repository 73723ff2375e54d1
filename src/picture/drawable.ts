import { InputError, shown } from '../checks';
import type { Figure } from '../figures/figure';
import { requireShowable } from './showable';

/** Kinds of traces that become a picture without a browser. */
const DRAWABLE = ['scatter', 'bar', 'contour', 'histogram', 'box'];

/** What to use in place of those that are drawn on a canvas, by WebGL or pixel by pixel. */
const INSTEAD: Record<string, string> = {
  heatmap: 'contour',
  scattergl: 'scatter',
  surface: 'contour',
  mesh3d: 'contour',
  isosurface: 'contour',
  volume: 'contour',
  scatter3d: 'scatter, with colour or size for the third number',
  streamtube: 'scatter',
  cone: 'scatter',
  parcoords: 'scatter with lines',
  splom: 'several scatter traces on axes of their own',
};

/** Kinds of traces that a browser draws, and asks no other machine for. */
export const DRAWN_LIVE: readonly string[] = [...DRAWABLE, ...Object.keys(INSTEAD)];

const LARGEST_PX = 4000;

/**
 * Refuses what is no figure, such as the result that a figure is made of, and what no page
 * should draw.
 *
 * @throws InputError that says what is missing, or what is too much
 */
export function requireFigure(figure: Figure): void {
  const { data, layout, alt } = figure ?? {};
  if (!Array.isArray(data) || typeof layout !== 'object' || layout === null) {
    throw new InputError(
      `figure is ${shown(figure)}; it must have data and layout, as what lossCurve returns`,
    );
  }
  if (typeof alt !== 'string' || alt.trim() === '') {
    throw new InputError(
      `figure.alt is ${shown(alt)}; it must say what the figure shows`,
    );
  }
  requireShowable(figure);
}

/**
 * Refuses what cannot be drawn.
 *
 * @param kinds of traces that can; without a browser unless given
 * @throws InputError that names the trace and says what to use instead
 */
export function requireDrawable(
  still: Pick<Figure, 'data' | 'layout'>,
  kinds: readonly string[] = DRAWABLE,
): void {
  requireShowable(still, 'figure.still');
  const { data, layout } = still;
  for (const name of ['width', 'height']) {
    const value = layout[name];
    if (typeof value !== 'number' || !(value > 0 && value <= LARGEST_PX)) {
      throw new InputError(
        `layout.${name} is ${shown(value)}; it must be a number of pixels up to ${LARGEST_PX}`,
      );
    }
  }
  for (const [t, { type = 'scatter' }] of data.entries()) {
    if (kinds.includes(type as string)) continue;
    const isKnown = typeof type === 'string' && Object.hasOwn(INSTEAD, type);
    const instead = isKnown ? INSTEAD[type] : undefined;
    throw new InputError(
      `data[${t}].type ${shown(type)} ${
        instead
          ? `needs a canvas, which only a browser has; use ${instead}`
          : `is not known; use ${new Intl.ListFormat('en', { type: 'disjunction' }).format(DRAWABLE)}`
      }`,
    );
  }
}
