import { InputError, optionsOf, requireString, shown } from '../checks';
import { compareGradients } from '../gradients/compare';
import type { Gradient } from '../gradients/method';
import { parameterNames } from '../network/parameters';
import { counted, magnitude, shortNumber } from '../text/numbers';
import { cleanText } from '../text/plain-text';
import { apart, drawComparison, type SlopePair } from './comparison/comparison-drawing';
import { type Figure, makeFigure } from './figure';

export interface GradientsComparedOptions {
  /** What the two gradients are called. */
  labels?: readonly [string, string];
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
  const { labels = ['by nudging', 'by the chain rule'] } = optionsOf(options);
  if (!Array.isArray(labels) || labels.length !== 2) {
    throw new InputError(`labels is ${shown(labels)}; it must be two names`);
  }
  for (const [k, name] of labels.entries()) requireString(name, `labels[${k}]`);
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
  return makeFigure({
    ...drawComparison(rows, labels),
    alt:
      `${counted(pairs.length, 'slope')}${some}, ${first} and ${second}: ` +
      `${verdict(comparison.relativeError, worst)}`,
  });
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
