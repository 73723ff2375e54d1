import type { Dataset } from '../../network/datasets';
import { WIDTH } from '../look/theme';
import type { Surface } from '../surface/surface-values';

/** What the figure is drawn from. */
export interface KnobBoard {
  /** One a knob, as are the values and, where there are any, the slopes. */
  names: string[];
  values: Float64Array;
  slopes?: Float64Array;
  loss: number;
  /** Where everything was, and the change of the loss that the slopes there promised. */
  before?: { values: Float64Array; loss: number; promised: number };
  dataset: Dataset;
  outputs: number[];
  surface: Surface;
  /** Whether a hand can turn the knobs: they are larger then. */
  draggable: boolean;
  /** From which value to which a knob can be seen to turn. */
  range: readonly [number, number];
}

/** Where things are, in pixels from the left and from the top. */
export interface Places {
  /** The ends of all tracks. */
  track: readonly [left: number, right: number];
  /** Where the numbers end that are written to the right of the tracks. */
  valueEnd: number;
  slopeEnd: number;
  /** The height of the columns' names, and of each knob. */
  headings: number;
  rows: number[];
  /** The square of the surface. */
  surface: { left: number; top: number; side: number };
  height: number;
}

const KNOBS_HEIGHT = 256;

export function placesOf({ names, slopes, before }: KnobBoard): Places {
  const left = 86;
  const right = slopes ? 234 : 278;
  const valueEnd = right + 50;
  const slopeEnd = slopes ? valueEnd + 58 : valueEnd;
  const step = KNOBS_HEIGHT / Math.max(8, names.length - 1);
  const surfaceLeft = slopeEnd + 40;
  // What changed is told in a line of its own, above the headings.
  const headings = before ? 106 : 80;
  const top = headings + 26;
  return {
    track: [left, right],
    valueEnd,
    slopeEnd,
    headings,
    rows: names.map((_, k) => top + k * step),
    surface: { left: surfaceLeft, top: top - 12, side: WIDTH - 8 - surfaceLeft },
    height: top + KNOBS_HEIGHT + 40,
  };
}

/** Where a value of a knob is on its track; beyond the ends it waits at the end. */
export function onTrack(
  value: number,
  { range }: Pick<KnobBoard, 'range'>,
  { track }: Places,
) {
  const [from, to] = range;
  const [left, right] = track;
  const inside = Math.max(from, Math.min(to, value));
  return left + ((inside - from) / (to - from)) * (right - left);
}
