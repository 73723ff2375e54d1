import { fixedNumber, round } from '../../text/numbers';
import { type DrawnText, textTrace } from '../look/drawn-parts';
import { BAND, INK, PAPER, QUIET, VERMILION } from '../look/palette';
import { WIDTH } from '../look/theme';
import type { KnobBoard } from './knob-board';

const LEFT = 130;
const RIGHT = WIDTH - 24;
const TRACK = 24;
const TICKS = 48;
const STORY = 76;
/** The dial ends here; a larger loss waits at its end. */
const MOST = 1.2;

/**
 * The loss along the top: where it is, and with a past where it was, where the slopes
 * promised that it would be, and both changes in numbers.
 */
export function drawLossDial({ loss, before }: KnobBoard) {
  const words: DrawnText[] = [
    { x: 4, y: TRACK, text: `loss <b>${fixedNumber(loss, 4)}</b>`, align: 'left' },
    ...[0, 0.4, 0.8, 1.2].map((tick): DrawnText => {
      const text = tick === 0 ? '0' : tick.toFixed(1);
      return { x: placeOf(tick), y: TICKS, text, color: QUIET };
    }),
  ];
  const marks = [{ loss, symbol: 'circle', color: INK, size: 15, line: PAPER }];
  if (before) {
    const promised = before.loss + before.promised;
    marks.unshift(
      {
        ...{ loss: before.loss, symbol: 'circle', color: PAPER },
        ...{ size: 13, line: QUIET },
      },
      {
        ...{ loss: promised, symbol: 'diamond-tall', color: PAPER },
        ...{ size: 23, line: VERMILION },
      },
    );
    words.push(
      { x: 4, y: STORY, text: `○ was ${fixedNumber(before.loss, 4)}`, align: 'left' },
      {
        ...{ x: 150, y: STORY, color: VERMILION, align: 'left' },
        text: `◇ slopes promise ${change(before.promised)}`,
      },
      {
        ...{ x: 386, y: STORY, align: 'left' },
        text: `● actual <b>${change(loss - before.loss)}</b>`,
      },
    );
  }
  return [
    {
      type: 'scatter',
      mode: 'lines',
      x: [placeOf(0), placeOf(MOST)],
      y: [TRACK, TRACK],
      line: { color: BAND, width: 9 },
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'markers',
      x: marks.map((mark) => placeOf(mark.loss)),
      y: marks.map(() => TRACK),
      marker: {
        symbol: marks.map((mark) => beyond(mark.loss) ?? mark.symbol),
        size: marks.map(({ size }) => size),
        color: marks.map(({ color }) => color),
        opacity: 1,
        line: { color: marks.map(({ line }) => line), width: 2.5 },
      },
      hoverinfo: 'skip',
    },
    textTrace(words),
  ];
}

function beyond(loss: number): string | undefined {
  if (loss > MOST) return 'triangle-right';
  return loss < 0 ? 'triangle-left' : undefined;
}

function placeOf(loss: number): number {
  const share = Math.max(0, Math.min(1, loss / MOST));
  return round(LEFT + share * (RIGHT - LEFT));
}

/** A change with its sign, whatever its size. */
function change(value: number): string {
  const text = fixedNumber(value, Math.abs(value) >= 100 ? 1 : 4);
  return value > 0 ? `+${text}` : text;
}
