import type { Figure } from '../../figures/figure';
import { InputError, shown } from '../../network/input-error';

/** Kinds of traces that become a picture without a browser. */
const DRAWABLE = new Set(['scatter', 'bar', 'heatmap', 'contour', 'histogram', 'box']);

/** What to use in place of those that need WebGL, or a map from the network. */
const INSTEAD: Record<string, string> = {
  scattergl: 'scatter',
  surface: 'contour or heatmap',
  mesh3d: 'contour or heatmap',
  isosurface: 'contour',
  volume: 'contour',
  scatter3d: 'scatter, with colour or size for the third number',
  streamtube: 'scatter',
  cone: 'scatter',
  parcoords: 'scatter with lines',
  splom: 'several scatter traces on axes of their own',
};

type Drawn = Pick<Figure, 'data' | 'layout'>;

/**
 * Refuses what cannot be drawn.
 *
 * @throws InputError that names the trace and says what to use instead
 */
export function requireDrawable({ data, layout }: Drawn): void {
  for (const name of ['width', 'height']) {
    const value = layout[name];
    if (typeof value !== 'number' || !(value > 0 && value < 10_000)) {
      throw new InputError(`layout.${name} is ${shown(value)}; it must be in pixels`);
    }
  }
  for (const [t, trace] of data.entries()) {
    const type = trace.type ?? 'scatter';
    if (DRAWABLE.has(type as string)) continue;
    const instead = INSTEAD[type as string] ?? [...DRAWABLE].join(', ');
    const why = INSTEAD[type as string] ? 'needs WebGL' : 'is not known here';
    throw new InputError(`data[${t}].type ${shown(type)} ${why}; use ${instead}`);
  }
}
