import type { ActivationName } from '../../network/activations';
import { shortNumber } from '../../text/numbers';
import { plainText } from '../../text/plain-text';
import { lineKey } from '../look/line-key';
import { INK, QUIET } from '../look/palette';
import { paperLabel, SMALL } from '../look/theme';
import type { Point } from '../plane/linear-unit';
import { YES } from '../plane/plane-traces';
import { countRight, type Verdict, wordsAt } from '../plane/verdicts';
import { type HiddenPicture, SHARE, SIDE, UNIT_LINES } from './hidden-picture';

const BEND: Record<ActivationName, string> = {
  identity: 'z₁',
  relu: 'ReLU(z₁)',
  sigmoid: 'σ(z₁)',
  tanh: 'tanh(z₁)',
};

/** Names above the two planes, words at the samples, and below what the lines are. */
export function hiddenWords(picture: HiddenPicture, more: object[]) {
  const { dataset, points, places, verdicts, ranges } = picture;
  const { title, letter } = hiddenTitle(picture);
  const at = (x: number, y: number, text: string, style: object = {}) =>
    paperLabel(x, y === 0 ? 0 : 1, text, { yanchor: 'middle', ...style });
  const above = (x: number, text: string, style: object = {}) =>
    at(x, 1, text, { yshift: 44, ...style });
  const quiet = { font: { ...SMALL, color: QUIET } };
  const ends = { xanchor: 'right', ...quiet };
  const count = `${countRight(verdicts)} of ${points.length}`;
  const few = points.length <= 8;
  const key = lineKey(
    [
      { text: 'z₁[0] = 0', ...UNIT_LINES[0] },
      { text: 'z₁[1] = 0', ...UNIT_LINES[1] },
      { text: 'z₂ = 0', color: INK },
      { text: 'yes', color: YES, width: 14 },
    ],
    -SIDE - 58,
  );
  return {
    annotations: [
      ...more,
      ...(few ? wordsAt(points, verdicts.map(says), 'above', 16) : []),
      ...(few ? names(points, places, ranges[1]) : []),
      above(0, '<b>inputs</b>'),
      above(SHARE, `${plainText(dataset.name, 12)}: <b>${count}</b> right`, {
        xanchor: 'right',
      }),
      above(1 - SHARE, `<b>${title}</b>`),
      at(0, 1, 'x[1]', { yshift: 16, ...quiet }),
      at(SHARE, 1, `○ target 0   <span style="color:${INK}">■</span> target 1`, {
        yshift: 16,
        ...ends,
      }),
      at(1 - SHARE, 1, `${letter}[1]`, { yshift: 16, ...quiet }),
      at(SHARE, 0, 'x[0]', { yshift: -36, ...ends }),
      at(1, 0, `${letter}[0]`, { yshift: -36, ...ends }),
      ...key.annotations,
    ],
    shapes: key.shapes,
  };
}

/** What the right plane is at a stage, and the letter of its axes. */
function hiddenTitle({ network, stage }: HiddenPicture) {
  const bend = `a₁ = ${BEND[network.layers[0].activation]}`;
  if (stage === 0) return { title: 'the same plane', letter: 'x' };
  if (stage < 1) return { title: 'on the way to z₁ = W₁x + b₁', letter: 'z₁' };
  if (stage === 1) return { title: 'z₁ = W₁x + b₁', letter: 'z₁' };
  if (stage < 2) return { title: `on the way to ${bend}`, letter: 'a₁' };
  return { title: bend, letter: 'a₁' };
}

function says({ says, right }: Verdict): string {
  return `${says} ${right ? '✓' : '<b>✗</b>'}`;
}

/** Each sample's inputs at its place; where several meet, all in one label. */
function names(
  points: readonly Point[],
  places: readonly Point[],
  [[from, to]]: HiddenPicture['ranges'][1],
) {
  const close = (to - from) * 0.06;
  const groups: { place: Point; names: string[] }[] = [];
  for (const [s, [x, y]] of points.entries()) {
    const place = places[s];
    const name = `(${shortNumber(x)}, ${shortNumber(y)})`;
    const group = groups.find(
      ({ place: [px, py] }) => Math.hypot(px - place[0], py - place[1]) < close,
    );
    if (group) group.names.push(name);
    else groups.push({ place, names: [name] });
  }
  return wordsAt(
    groups.map(({ place }) => place),
    groups.map(({ names }) => names.join('<br>')),
    'above',
    16,
    { xref: 'x2', yref: 'y2' },
  );
}
