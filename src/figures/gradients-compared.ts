import {
  InputError,
  optionsOf,
  requireBoolean,
  requireRow,
  requireString,
  shown,
} from '../checks';
import { compareGradients } from '../gradients/compare';
import type { Gradient } from '../gradients/method';
import { parameterNames } from '../network/parameters';
import { counted, magnitude, shortNumber } from '../text/numbers';
import { cleanText } from '../text/plain-text';
import { blockVerdicts, describeBlocks, drawBlocks } from './comparison/blocks-drawing';
import { apart, drawComparison, type SlopePair } from './comparison/comparison-drawing';
import { type Figure, makeFigure } from './figure';

export interface GradientsComparedOptions {
  /** What the two gradients are called. */
  labels?: readonly [string, string];
  /**
   * Says of each block, W1, b1, W2 and so on, whether it agrees, with its relative
   * error, and marks those that don't. The axis of the differences is always the same.
   */
  blocks?: boolean;
  /** From which slope to which the axis goes; without it, as far as the slopes do. */
  slopeRange?: readonly [number, number];
}

/** As many rows as a screen shows at once. */
const MOST_ROWS = 16;

/**
 * Two gradients of one network, parameter by parameter: bars for the first, open
 * diamonds for the second, and beside them how far they are apart, on a logarithmic axis. Of
 * many parameters, those that differ most are shown.
 *
 *     gradientsCompared(nudgeGradient(network, xor), chainRuleGradient(network, xor))
 *
 * @throws InputError where the gradients belong to networks of different shapes
 */
export function gradientsCompared(
  a: Gradient,
  b: Gradient,
  options?: GradientsComparedOptions,
): Figure {
  const {
    labels = ['by nudging', 'by the chain rule'],
    blocks = false,
    slopeRange: range,
  } = optionsOf(options);
  if (!Array.isArray(labels) || labels.length !== 2) {
    throw new InputError(`labels is ${shown(labels)}; it must be two names`);
  }
  for (const [k, name] of labels.entries()) requireString(name, `labels[${k}]`);
  requireBoolean(blocks, 'blocks');
  if (range !== undefined) requireRange(range);
  const comparison = compareGradients(a, b);
  const pairs = parameterNames(a).map((name, p): SlopePair => {
    return { name, a: a.values[p], b: b.values[p] };
  });
  const wrong = pairs.find((pair) => !Number.isFinite(pair.a - pair.b));
  if (wrong) {
    throw new InputError(
      `${wrong.name} is ${wrong.a} in one gradient and ${wrong.b} in the other; ` +
        'both must be finite numbers',
    );
  }
  const byDifference = [...pairs].sort((p, q) => apart(q) - apart(p));
  const [worst] = byDifference;
  const largest = new Set(byDifference.slice(0, MOST_ROWS));
  const rows = pairs.filter((pair) => largest.has(pair));
  const [first, second] = labels.map((name) => cleanText(name));
  const some =
    rows.length < pairs.length ? ` (${rows.length} shown, which differ most)` : '';
  const found =
    `${counted(pairs.length, 'slope')}${some}, ${first} and ${second}: ` +
    `${verdict(comparison.relativeError, worst)}`;
  const drawing = drawComparison(rows, labels, { range, fixed: blocks });
  if (!blocks) return makeFigure({ ...drawing, alt: found });
  const verdicts = blockVerdicts(comparison.blocks, rows);
  return makeFigure({
    ...drawBlocks(drawing, verdicts, comparison.relativeError),
    alt: `${found} ${describeBlocks(verdicts)}`,
  });
}

function requireRange(range: unknown): void {
  requireRow(range, 'slopeRange', 2, 'an axis takes');
  if (range[0] < range[1]) return;
  throw new InputError(`slopeRange is ${range[0]} to ${range[1]}; it must go up`);
}

function verdict(relativeError: number, worst: SlopePair): string {
  if (relativeError === 0) return 'they are exactly the same.';
  const apartBy = `the largest difference is ${amount(apart(worst))}, in ${worst.name}`;
  const size = `the relative error of the whole gradient is ${amount(relativeError)}`;
  const alike = relativeError < 1e-4 ? 'no eye can tell them apart' : 'they disagree';
  return `${alike}; ${apartBy}, and ${size}.`;
}

/** Two digits, or a power of ten where there is little to see. */
function amount(value: number): string {
  return value < 1e-3 ? magnitude(value) : shortNumber(value);
}
