import { InputError, shown } from '../checks';
import type { Part } from './figure-parts';

/** Kinds of traces whose map comes from another host, piece by piece. */
const MAP_TRACES =
  /^(?:scattergeo|choropleth|(?:scatter|choropleth|density)map(?:box)?)$/;
/** The maps of a layout. */
const MAP_PLACES = /^layout\.(?:geo|map|mapbox)\d*$/;
/** A picture that the figure itself holds, of a kind that can't hold a script. */
const OWN_PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,/;
/** As styles name what they fetch; after # stands a part of the same page. */
const FETCHED_BY_STYLE = /\burl\s*\(\s*["']?(?!#)/i;

/**
 * Throws an InputError where a part of a figure makes Plotly fetch something from elsewhere:
 * a map, a picture by its address, a style. What a template holds for maps is only fetched
 * where there is one.
 */
export function requireStaysHere({ where, key, value }: Part): void {
  if (MAP_PLACES.test(where) && value !== undefined) {
    throw new InputError(`${where} would fetch a map from another host; leave it out`);
  }
  const isText = typeof value === 'string';
  if (/source$/.test(key) && (isText || typeof value === 'number')) {
    if (OWN_PICTURE.test(String(value))) return;
    throw new InputError(
      `${where} ${shown(value)} would fetch a picture from elsewhere; ` +
        'it must be the picture itself, as data:image/png;base64,…',
    );
  }
  if (!isText) return;
  const isTemplate = where.startsWith('layout.template.');
  if (/type$/.test(key) && MAP_TRACES.test(value) && !isTemplate) {
    throw new InputError(
      `${where} ${shown(value)} would fetch its map from another host; ` +
        'use scatter, with longitudes as x and latitudes as y',
    );
  }
  if (FETCHED_BY_STYLE.test(value)) {
    throw new InputError(
      `${where} has a style that would fetch something: ${shown(value.slice(0, 80))}`,
    );
  }
}
