import {
  decimalNumber,
  fixedNumber,
  magnitude,
  round,
  rounded,
} from '../../text/numbers';
import { type DrawnText, textTrace } from '../look/drawn-parts';
import { BAND, INK, PAPER, QUIET, VERMILION } from '../look/palette';
import { type KnobBoard, onTrack, type Places } from './knob-board';

/** So long an arrow of a slope of 1 would be, in pixels, if none were cut short. */
const LENGTH = 280;
const LONGEST = 56;
/** An arrow begins at the rim of its knob; where it can be dragged there is more of it. */
const RIM = 8;
const HANDLE_RIM = 14;

/** The knobs on their tracks, their arrows, and what is written beside them. */
export function drawKnobs(board: KnobBoard, places: Places) {
  const { slopes, before } = board;
  return [
    tracks(places),
    ...(before ? [dots(board, places, before.values, true)] : []),
    ...(slopes ? arrows(board, places, slopes) : []),
    dots(board, places, board.values, false),
    words(board, places),
  ];
}

/** All tracks, from end to end. */
function tracks({ track: [left, right], rows }: Places) {
  return {
    type: 'scatter',
    mode: 'lines',
    x: rows.flatMap(() => [left, right, null]),
    y: rows.flatMap((y) => [round(y), round(y), null]),
    line: { color: BAND, width: 5 },
    hoverinfo: 'skip',
  };
}

/** Where the knobs are, or faintly where they were. */
function dots(board: KnobBoard, places: Places, values: Float64Array, past: boolean) {
  const [from, to] = board.range;
  const symbols = Array.from(values, (value) =>
    value < from ? 'triangle-left' : value > to ? 'triangle-right' : 'circle',
  );
  return {
    type: 'scatter',
    mode: 'markers',
    x: rounded(Array.from(values, (value) => onTrack(value, board, places))),
    y: rounded(places.rows),
    marker: {
      symbol: symbols,
      size: past ? 11 : 15,
      color: past ? PAPER : INK,
      opacity: 1,
      line: { color: past ? QUIET : PAPER, width: 2 },
    },
    text: board.names.map((name, p) => `${name}: ${decimalNumber(values[p])}`),
    hoverinfo: past ? 'skip' : 'text',
  };
}

/** From each knob downhill: against its slope, and the longer the steeper. */
function arrows(board: KnobBoard, places: Places, slopes: Float64Array) {
  const rim = board.draggable ? HANDLE_RIM : RIM;
  const starts = Array.from(board.values, (value) => onTrack(value, board, places));
  const [left, right] = places.track;
  const tips = starts.map((x, p) => {
    const length = Math.min(LONGEST, Math.abs(slopes[p]) * LENGTH) + rim;
    const tip = x - Math.sign(slopes[p]) * length;
    return Math.max(left - rim, Math.min(right + rim, tip));
  });
  // A slope of nearly 0 has no arrow; nor has one that leads on from the track's end.
  const shown = starts
    .map((_, p) => p)
    .filter((p) => Math.abs(tips[p] - starts[p]) > rim + 1);
  return [
    {
      type: 'scatter',
      mode: 'lines',
      x: shown.flatMap((p) => [round(starts[p]), round(tips[p]), null]),
      y: shown.flatMap((p) => [round(places.rows[p]), round(places.rows[p]), null]),
      line: { color: VERMILION, width: 4 },
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'markers',
      x: shown.map((p) => round(tips[p])),
      y: shown.map((p) => round(places.rows[p])),
      marker: {
        symbol: shown.map((p) => (slopes[p] > 0 ? 'triangle-left' : 'triangle-right')),
        size: 13,
        color: VERMILION,
        opacity: 1,
      },
      hoverinfo: 'skip',
    },
  ];
}

/** Names to the left of the tracks, values and slopes to the right, as one trace. */
function words(board: KnobBoard, places: Places) {
  const { names, values, slopes, range } = board;
  const { track, headings, rows, valueEnd, slopeEnd } = places;
  const below = rows[rows.length - 1] + 26;
  const ticks = range[0] < 0 && range[1] > 0 ? [range[0], 0, range[1]] : range;
  const all: DrawnText[] = [
    { x: valueEnd, y: headings, text: 'value', color: QUIET, align: 'right' },
    ...ticks.map((tick): DrawnText => {
      const x = onTrack(tick, board, places);
      return { x, y: below, text: placed(tick, 0), color: QUIET };
    }),
    ...names.flatMap((name, p): DrawnText[] => [
      { x: track[0] - 12, y: rows[p], text: name, align: 'right' },
      { x: valueEnd, y: rows[p], text: placed(values[p], 2), align: 'right' },
    ]),
  ];
  if (slopes) {
    const middle = (track[0] + track[1]) / 2;
    const head = { y: headings, color: VERMILION };
    all.push({ ...head, x: middle, text: 'arrow: downhill' });
    all.push({ ...head, x: slopeEnd, text: 'slope', align: 'right' });
    for (const [p, slope] of slopes.entries()) {
      const text = placed(slope, 3);
      all.push({ x: slopeEnd, y: rows[p], text, color: VERMILION, align: 'right' });
    }
  }
  return textTrace(all);
}

/** With as many decimals as there is room for. */
function placed(value: number, decimals: number): string {
  const size = Math.abs(value);
  const fewer = size >= 100 ? 2 : size >= 10 ? 1 : 0;
  return size >= 10_000 ? magnitude(value) : fixedNumber(value, decimals - fewer);
}
