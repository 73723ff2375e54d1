import { plainText } from '../../text/plain-text';
import { ALARM, BLUE, INK, PAPER, QUIET, VERMILION } from '../look/palette';
import { label, SMALL } from '../look/theme';
import type { Place } from './value-layout';
import type { ValueNode } from './value-nodes';
import { isRight, type Moment, valueText } from './value-words';

export const BOX_HEIGHT = 64;

type State = 'waiting' | 'computed' | 'visiting' | 'wrong';

/** Whether a number is computed, hands down just now, or turned out to be wrong. */
export function stateOf({ value, right }: ValueNode, k: number, moment: Moment): State {
  if (k >= moment.computed) return 'waiting';
  if (moment.judge && !isRight(value.grad, right)) return 'wrong';
  return k === moment.visiting ? 'visiting' : 'computed';
}

const LOOK: Record<
  State,
  { color: string; width: number; dash: string; fillcolor: string }
> = {
  waiting: { color: QUIET, width: 1.5, dash: 'dot', fillcolor: PAPER },
  computed: { color: INK, width: 1.5, dash: 'solid', fillcolor: PAPER },
  visiting: { color: VERMILION, width: 4, dash: 'solid', fillcolor: PAPER },
  wrong: { color: VERMILION, width: 2, dash: 'solid', fillcolor: ALARM },
};

/** A box around a place: what the number is called, the number, and its grad. */
export function drawBox(node: ValueNode, { x, y }: Place, width: number, state: State) {
  const { fillcolor, ...line } = LOOK[state];
  const [right, top] = [x + width / 2, y - BOX_HEIGHT / 2];
  const cross = label(right - 12, top + 13, '✗', {
    font: { ...SMALL, color: VERMILION },
  });
  return {
    shape: {
      type: 'rect',
      x0: x - width / 2,
      x1: right,
      y0: top,
      y1: y + BOX_HEIGHT / 2,
      fillcolor,
      line,
    },
    annotations: [
      boxText(node, { x, y }, state),
      ...(state === 'wrong' ? [cross] : []),
    ],
  };
}

function boxText({ value, label: name }: ValueNode, { x, y }: Place, state: State) {
  const title = `<b>${plainText(name)}</b>`;
  if (state === 'waiting') {
    return label(x, y, title, { font: { ...SMALL, color: QUIET } });
  }
  const data = `<span style="color:${BLUE}">${valueText(value.data)}</span>`;
  const grad = `<span style="color:${VERMILION}">∂ ${valueText(value.grad)}</span>`;
  return label(x, y, `${title}<br>${data}<br><b>${grad}</b>`, { font: SMALL });
}
