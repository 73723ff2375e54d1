/**
 * The colours of all figures. They come from Okabe and Ito's palette, made darker or
 * lighter until they also differ in grey, and stand out from a white page. A colour
 * never speaks alone: a dash, a marker, a width or a word says the same.
 */
export const INK = '#16181b';
export const PAPER = '#ffffff';

/** Names and remarks that stand back. */
export const QUIET = '#5a5f66';
/** Lines that only guide the eye. */
export const GRID = '#e3e5e8';
/** A line below another line. */
export const BAND = '#d3d7dc';
/** An area that is pointed out. */
export const SHADE = '#d9dde2';

/** An area where something is wrong. */
export const ALARM = '#fbe3d3';

export const BLUE = '#00588f';
export const VERMILION = '#bf4b00';
/** Below words, where something is lit in one of the two. */
export const BLUE_TINT = '#e4eef6';
export const VERMILION_TINT = '#fdeee2';
export const GREEN = '#35a188';
export const PURPLE = '#5f1a5a';

/**
 * What tells several lines of one figure apart: colour, dash and marker at once. Words
 * beside a line take the line's colour, or a darker one where it is too pale to read.
 */
export const SERIES = [
  { color: BLUE, text: BLUE, dash: 'solid', symbol: 'circle' },
  { color: VERMILION, text: VERMILION, dash: 'dash', symbol: 'diamond' },
  { color: GREEN, text: '#1f7a66', dash: 'solid', symbol: 'square' },
  { color: INK, text: INK, dash: 'dot', symbol: 'triangle-up' },
  { color: PURPLE, text: PURPLE, dash: 'dashdot', symbol: 'x' },
] as const;

export type SeriesStyle = (typeof SERIES)[number];

/** The style of the k-th line; after the last colour they begin anew. */
export function seriesStyle(k: number): SeriesStyle {
  return SERIES[k % SERIES.length];
}

/** What has a sign: blue and solid above zero, vermilion and dashed below. */
export function signStyle(value: number): { color: string; dash: 'solid' | 'dash' } {
  return value < 0
    ? { color: VERMILION, dash: 'dash' }
    : { color: BLUE, dash: 'solid' };
}

/**
 * From class 0 to class 1: lighter to darker all the way, so that grey print keeps the
 * order, and from warm to cool for everybody else.
 */
export const PROBABILITY_SCALE: [number, string][] = [
  [0, '#fff1d6'],
  [0.25, '#f3d9ab'],
  [0.5, '#cfc9c0'],
  [0.75, '#86abc9'],
  [1, '#4584b3'],
];

/** From low to high loss: dark valleys, pale heights. */
export const LOSS_SCALE: [number, string][] = [
  [0, '#3f79a6'],
  [0.5, '#a9c2d3'],
  [1, '#f7f4ec'],
];
