import { extent } from '../../text/extent';
import { fixedNumber, shortNumber } from '../../text/numbers';
import type { DrawnText } from '../look/drawn-parts';
import { PAPER, QUIET } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import { axis, label, SMALL, WIDTH } from '../look/theme';
import {
  boundaryTrace,
  markSize,
  sampleTraces,
  surfaceTrace,
} from '../surface/surface-drawing';
import type { KnobBoard, Places } from './knob-board';

/** Of more samples than this the outputs are not written. */
const MOST_NUMBERS = 6;
const AXES = { xaxis: 'x2', yaxis: 'y2' };

/** The surface beside the knobs, with the outputs at the samples. */
export function drawSmallSurface(
  board: KnobBoard,
  { surface: place, headings, height }: Places,
  range: PlaneRange,
) {
  const { dataset, outputs, surface } = board;
  const { left, top, side } = place;
  const count = outputs.length;
  const line = (k: number, text: string, color?: string): DrawnText => {
    return {
      x: left + side / 2,
      y: top + side + 48 + 26 * k,
      text,
      color,
    };
  };
  const middle = (range[1][0] + range[1][1]) / 2;
  return {
    data: [
      surfaceTrace(surface, AXES),
      boundaryTrace(surface, 3, AXES),
      ...sampleTraces(dataset, markSize(dataset, 14), AXES),
    ],
    words: [
      { x: left + side / 2, y: headings, text: 'output', color: QUIET },
      line(0, `<b>${surface.correct} of ${count} right</b>`),
      line(1, '○ target 0  ■ target 1', QUIET),
      line(2, '<b>—</b> output ½', QUIET),
    ] as DrawnText[],
    annotations:
      count > MOST_NUMBERS
        ? []
        : outputs.map((output, s) => {
            const [x, y] = dataset.inputs[s];
            const yshift = y > middle ? 19 : -19;
            return label(x, y, `<b>${fixedNumber(output, 2)}</b>`, {
              ...{ xref: 'x2', yref: 'y2', yshift, font: SMALL },
              ...{ bgcolor: PAPER, borderpad: 0 },
            });
          }),
    axes: {
      xaxis2: axis('', {
        ...ticksOf(board, 0),
        range: range[0],
        domain: [left / WIDTH, (left + side) / WIDTH],
        anchor: 'y2',
      }),
      yaxis2: axis('', {
        ...ticksOf(board, 1),
        range: range[1],
        domain: [1 - (top + side) / height, 1 - top / height],
        anchor: 'x2',
      }),
    },
  };
}

/** The smallest and the largest input, and between them which input it is. */
function ticksOf({ dataset }: KnobBoard, k: number) {
  const [low, high] = extent(dataset.inputs.map((input) => input[k]));
  return {
    tickvals: [low, (low + high) / 2, high],
    ticktext: [shortNumber(low), `x[${k}]`, shortNumber(high)],
    ticks: '',
    showgrid: false,
    fixedrange: true,
  };
}
