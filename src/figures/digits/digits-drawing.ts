import { counted } from '../../text/numbers';
import { rectangleTrace } from '../look/drawn-parts';
import { QUIET, SHADE } from '../look/palette';
import { FONT, label } from '../look/theme';
import type { Digits, Subtraction } from './digits';

const ROWS = [16, 42, 74, 112, 138];
/** The lines below the losses and below their difference. */
const RULES = [58, 93];
const DIGITS_LEFT = 136;
const REMARKS_LEFT = 356;
const SIZE = 20;
/** In this font every digit is as wide as every other, bold or not. */
const DIGIT = 0.556 * SIZE;
const POINT = 0.278 * SIZE;
const MINUS = 0.584 * SIZE;

/** Five numbers below one another, as a subtraction and a division on paper. */
export function drawDigits(
  { losses, difference, agree, left, slope, trueSlope, right }: Subtraction,
  central: boolean,
) {
  const rows: [name: string, digits: Digits, countsFirst: boolean][] = [
    ['loss at w + ε', losses[0], false],
    [central ? 'loss at w − ε' : 'loss at w', losses[1], false],
    ['difference', difference, false],
    [central ? 'divided by 2ε' : 'divided by ε', slope, true],
    ['true slope', trueSlope, true],
  ];
  const end = DIGITS_LEFT + width(losses[0]);
  const agreeing = widthOf(losses[0].back);
  return {
    data: [
      box(agreeing, ROWS[0] - 12, ROWS[1] + 12),
      lines([
        ...RULES.map((y): Segment => [4, y, end, y]),
        ...bracket(ROWS[0], ROWS[1]),
        ...bracket(ROWS[3], ROWS[4]),
      ]),
    ],
    annotations: [
      ...rows.flatMap(([name, digits, countsFirst], k) => [
        text(4, ROWS[k], name),
        number(digits, ROWS[k], countsFirst),
      ]),
      text(REMARKS_LEFT, (ROWS[0] + ROWS[1]) / 2, lost(agree)),
      text(REMARKS_LEFT, ROWS[2], `<b>${counted(left, 'digit')} left</b>`),
      text(
        REMARKS_LEFT,
        (ROWS[3] + ROWS[4]) / 2,
        `<b>${counted(right, 'digit')} right</b>`,
      ),
    ],
  };
}

function lost(agree: number): string {
  return `${counted(agree, 'digit')} ${agree === 1 ? 'agrees: it cancels' : 'agree: they cancel'}`;
}

function text(x: number, y: number, words: string) {
  return label(x, y, words, {
    xanchor: 'left',
    yanchor: 'middle',
    font: FONT,
  });
}

/** The digits that count in bold, the others pale. */
function number(digits: Digits, y: number, countsFirst: boolean) {
  const back = digits.back && `<span style="color:${QUIET}">${digits.back}</span>`;
  const counts = digits.counts && `<b>${digits.counts}</b>`;
  const whole = countsFirst ? counts + back : back + counts;
  const isNegative = (digits.back + digits.counts).includes('−');
  return label(DIGITS_LEFT - (isNegative ? MINUS : 0), y, whole, {
    xanchor: 'left',
    yanchor: 'middle',
    font: { ...FONT, size: SIZE },
  });
}

const width = ({ back, counts }: Digits) => widthOf(back + counts);

function widthOf(text: string): number {
  return [...text].reduce((sum, c) => sum + (c === '.' ? POINT : DIGIT), 0);
}

/** Behind the digits that two losses share. */
function box(width: number, top: number, bottom: number) {
  const [left, right] = [DIGITS_LEFT - 2, DIGITS_LEFT + width + 1];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const rectangle = { ...middle, width: right - left, height: bottom - top };
  return rectangleTrace([rectangle], { color: SHADE, width: 1, fill: SHADE });
}

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/** Two rows taken together, on the left of what is said of them. */
function bracket(top: number, bottom: number): Segment[] {
  const x = REMARKS_LEFT - 8;
  return [
    [x - 6, top - 8, x, top - 8],
    [x, top - 8, x, bottom + 8],
    [x, bottom + 8, x - 6, bottom + 8],
  ];
}

function lines(segments: readonly Segment[]) {
  return {
    type: 'scatter',
    mode: 'lines',
    x: segments.flatMap(([x0, , x1]) => [x0, x1, null]),
    y: segments.flatMap(([, y0, , y1]) => [y0, y1, null]),
    line: { color: QUIET, width: 1.5 },
    hoverinfo: 'skip',
  };
}
