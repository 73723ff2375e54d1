import { InputError, requireArray, shown } from '../checks';
import type { Figure } from '../figures/figure';

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

const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif);base64,/;

/**
 * Refuses what is no figure, such as the result that a figure is made of.
 *
 * @throws InputError that says what is missing
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
}

/**
 * Refuses what cannot be drawn.
 *
 * @param kinds of traces that can; without a browser unless given
 * @throws InputError that names the trace and says what to use instead
 */
export function requireDrawable(
  { data, layout }: Pick<Figure, 'data' | 'layout'>,
  kinds: readonly string[] = DRAWABLE,
): void {
  for (const name of ['width', 'height']) {
    const value = layout[name];
    if (typeof value !== 'number' || !(value > 0 && value <= LARGEST_PX)) {
      throw new InputError(
        `layout.${name} is ${shown(value)}; it must be a number of pixels up to ${LARGEST_PX}`,
      );
    }
  }
  const { images = [] } = layout;
  requireArray(images, 'layout.images');
  for (const [k, image] of images.entries()) {
    const { source } = Object(image);
    if (typeof source === 'string' && PICTURE_DATA.test(source)) continue;
    throw new InputError(
      `layout.images[${k}].source is ${shown(source)}; it must hold the picture itself, such as data:image/png;base64,…: figures ask no other machine`,
    );
  }
  for (const [t, { type = 'scatter' }] of data.entries()) {
    if (kinds.includes(type as string)) continue;
    const instead = INSTEAD[type as string];
    throw new InputError(
      `data[${t}].type ${shown(type)} ${
        instead
          ? `needs a canvas, which only a browser has; use ${instead}`
          : `is not known; use ${new Intl.ListFormat('en', { type: 'disjunction' }).format(DRAWABLE)}`
      }`,
    );
  }
}
