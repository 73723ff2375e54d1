import { blockOf } from '../../gradients/compare';
import { magnitude, shortNumber } from '../../text/numbers';
import { AGREES, DISAGREES } from '../agreement/agreement-levels';
import { ALARM, INK, QUIET, VERMILION } from '../look/palette';
import { paperLabel, SMALL } from '../look/theme';
import type { drawComparison, SlopePair } from './comparison-drawing';

/** A block that is drawn, its relative error, and its first and last row. */
interface BlockVerdict {
  name: string;
  error: number;
  first: number;
  last: number;
}

/** Room for the verdicts, to the right of the dots. */
const RIGHT = 128;

/** Which rows each block has, and how far its two gradients are apart. */
export function blockVerdicts(
  errors: Record<string, number>,
  rows: readonly SlopePair[],
): BlockVerdict[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const own = rows.flatMap((row, k) => (blockOf(row.name) === name ? [k] : []));
    if (own.length === 0) return [];
    return [{ name, error, first: own[0], last: own[own.length - 1] }];
  });
}

/** The comparison with what each block is worth, and the wrong ones shaded. */
export function drawBlocks(
  { data, layout }: ReturnType<typeof drawComparison>,
  verdicts: readonly BlockVerdict[],
  whole: number,
) {
  const rows = verdicts[verdicts.length - 1].last + 1;
  /** How high the upper edge of a row is, as a share of the plot. */
  const edge = (row: number) => 1 - row / rows;
  const column = { x: 1, xshift: 14, yanchor: 'middle' };
  return {
    data,
    layout: {
      ...layout,
      margin: { ...layout.margin, r: RIGHT },
      shapes: [
        ...verdicts.flatMap((block) => shade(block, edge)),
        ...verdicts.flatMap((block) => lineBelow(block, edge)),
      ],
      annotations: [
        ...(layout.annotations as Record<string, unknown>[]),
        paperLabel(1, 1, 'relative error', { ...column, yshift: 23, font: SMALL }),
        ...verdicts.map(({ error, first, last }) =>
          paperLabel(1, edge((first + last + 1) / 2), verdictText(error), column),
        ),
        paperLabel(1, 0, 'of all together', { ...column, yshift: -18, font: SMALL }),
        paperLabel(1, 0, verdictText(whole), { ...column, yshift: -41 }),
      ],
    },
  };
}

/** From the left edge of the picture to the right one, behind everything. */
const ACROSS = { xref: 'paper', yref: 'paper', layer: 'below', x0: -0.24, x1: 1.37 };

type Edge = (row: number) => number;

/** Behind a block that disagrees. */
function shade({ error, first, last }: BlockVerdict, edge: Edge) {
  if (verdictOf(error) !== 'disagrees') return [];
  const [y0, y1] = [edge(last + 1), edge(first)];
  return [{ ...ACROSS, type: 'rect', y0, y1, fillcolor: ALARM, line: { width: 0 } }];
}

/** Below every block but the last. */
function lineBelow({ last }: BlockVerdict, edge: Edge) {
  const y = edge(last + 1);
  if (y < 1e-9) return [];
  return [{ ...ACROSS, type: 'line', y0: y, y1: y, line: { color: QUIET, width: 1 } }];
}

type Verdict = 'agrees' | 'is in doubt' | 'disagrees';

function verdictOf(error: number): Verdict {
  if (error < AGREES) return 'agrees';
  return error < DISAGREES ? 'is in doubt' : 'disagrees';
}

const MARKS: Record<Verdict, string> = {
  agrees: '✓',
  'is in doubt': '?',
  disagrees: '✗',
};

function verdictText(error: number): string {
  const verdict = verdictOf(error);
  const color = verdict === 'disagrees' ? VERMILION : INK;
  const amount = error < 1e-3 ? magnitude(error) : shortNumber(error);
  return `<b><span style="color:${color}">${MARKS[verdict]} ${amount}</span></b>`;
}

/** "W1 and b1 disagree; W2 and b2 agree." */
export function describeBlocks(blocks: readonly BlockVerdict[]): string {
  const many = {
    agrees: 'agree',
    'is in doubt': 'are in doubt',
    disagrees: 'disagree',
  };
  const parts = (['disagrees', 'is in doubt', 'agrees'] as const).flatMap((verdict) => {
    const names = blocks
      .filter(({ error }) => verdictOf(error) === verdict)
      .map(({ name }) => name);
    if (names.length === 0) return [];
    const list = names.join(', ').replace(/, ([^,]+)$/, ' and $1');
    return [`${list} ${names.length === 1 ? verdict : many[verdict]}`];
  });
  return `By blocks, ${parts.join('; ')}.`;
}
