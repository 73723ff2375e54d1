import { decimalNumber, givenNumber, round } from '../../text/numbers';
import { INK, PAPER, QUIET } from '../look/palette';
import { sideLabels } from '../look/side-labels';
import { label } from '../look/theme';
import type { Line, LossPoint, Slopes } from './slopes';

/** A line, where it ends, and what it is called. */
export interface NamedLine {
  line: Line;
  color: string;
  text: string;
  ends: { w: number[]; loss: number[] };
}

/** Names and slopes to the right, at the height where the lines leave the picture. */
export function lineNames(
  names: readonly NamedLine[],
  [low, high]: [number, number],
  { curve, tangent, secant }: Slopes,
  plotHeight: number,
) {
  const all = [
    ...names.map(({ text, line, color, ends }) => ({
      text: `<b>${text}</b><br>slope ${decimalNumber(line.slope)}`,
      color,
      loss: ends.loss[1],
    })),
    {
      text: `slopes differ<br>by ${decimalNumber(Math.abs(secant - tangent))}`,
      color: QUIET,
      loss: (names[0].ends.loss[1] + names[1].ends.loss[1]) / 2,
    },
    { text: '<b>loss</b>', color: INK, loss: curve.loss[curve.loss.length - 1] },
  ];
  return sideLabels(
    all.map(({ text, color, loss }) => ({
      text,
      color,
      height: (loss - low) / (high - low),
    })),
    plotHeight,
    42,
  );
}

/** How far the nudge goes, along the bottom, and the value it starts from. */
export function nudgeNames({ here, ends, epsilon }: Slopes, [low]: [number, number]) {
  const arrow = (end: LossPoint) => ({
    x: round(end.w),
    ax: round(here.w),
    y: low,
    ay: low,
    xref: 'x',
    yref: 'y',
    axref: 'x',
    ayref: 'y',
    yshift: 12,
    text: '',
    showarrow: true,
    arrowhead: 2,
    arrowsize: 1,
    arrowwidth: 2,
    arrowcolor: QUIET,
  });
  return [
    ...ends.filter(({ w }) => w !== here.w).map(arrow),
    label(round((ends[0].w + ends[1].w) / 2), low, `ε = ${givenNumber(epsilon)}`, {
      bgcolor: PAPER,
      yanchor: 'bottom',
      yshift: 14,
      font: { color: QUIET },
    }),
  ];
}
