import { givenNumber, round } from '../../text/numbers';
import { plainText } from '../../text/plain-text';
import { INK, PURPLE, QUIET } from '../look/palette';
import { paperLabel, SMALL } from '../look/theme';
import type { LinearUnit } from './linear-unit';
import { NO, YES } from './plane-traces';
import type { UnitPicture } from './unit-drawing';
import { countRight } from './verdicts';

/** The formula above the plot; beside it the count, what the shades mean, and the sums. */
export function besideUnit(
  { unit, dataset, verdicts, diagonals }: UnitPicture,
  more: Record<string, unknown>[],
) {
  const beside = (text: string, down: number, style: Record<string, unknown> = {}) =>
    paperLabel(1, 1, text, { yanchor: 'middle', xshift: 16, yshift: -down, ...style });
  const keys = [
    { text: 'yes: z &gt; 0', fill: YES, down: 80 },
    { text: 'no: z &lt; 0', fill: NO, down: 106 },
  ];
  return {
    annotations: [
      ...more,
      paperLabel(0, 1, formula(unit), { yanchor: 'middle', yshift: 24 }),
      paperLabel(1, 1, `○ target 0   <span style="color:${INK}">■</span> target 1`, {
        xanchor: 'right',
        yanchor: 'middle',
        xshift: 136,
        yshift: 24,
        font: { ...SMALL, color: QUIET },
      }),
      beside(`<b>${plainText(dataset.name, 12)}</b>`, 10),
      beside(`<b>${countRight(verdicts)} of ${verdicts.length}</b> right`, 36),
      ...keys.map(({ text, down }) =>
        beside(text, down, { xshift: 44, font: { ...SMALL, color: QUIET } }),
      ),
      beside('→', 132, { xshift: 18 }),
      beside('weights', 132, { xshift: 44, font: { ...SMALL, color: QUIET } }),
      ...(diagonals ? sums(diagonals) : []).map((text, k) =>
        beside(text, 178 + 24 * k + 12 * Math.floor(k / 2), {
          font: { ...SMALL, color: PURPLE },
        }),
      ),
    ],
    shapes: keys.map(({ fill, down }) => ({
      type: 'rect',
      xref: 'paper',
      yref: 'paper',
      xsizemode: 'pixel',
      ysizemode: 'pixel',
      xanchor: 1,
      yanchor: 1,
      x0: 16,
      x1: 38,
      y0: -down - 8,
      y1: -down + 8,
      fillcolor: fill,
      line: { color: QUIET, width: 1 },
    })),
  };
}

function sums([z00, z01, z10, z11]: readonly number[]): string[] {
  const sum = (a: number, b: number) => `= <b>${number(a + b)}</b>`;
  return ['z(0,0) + z(1,1)', sum(z00, z11), 'z(0,1) + z(1,0)', sum(z01, z10)];
}

function formula({ w: [w0, w1], b }: LinearUnit): string {
  const term = (value: number) => `${value < 0 ? '−' : '+'} ${number(Math.abs(value))}`;
  return `z = ${number(w0)} × x[0] ${term(w1)} × x[1] ${term(b)}`;
}

function number(value: number): string {
  return givenNumber(round(value, 3));
}
