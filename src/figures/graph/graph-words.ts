import { shortNumber, signedNumber } from '../../text/numbers';
import type { Graph } from './graph-labels';
import { numberText } from './graph-numbers';
import { changeText } from './graph-pictures';
import type { GraphStep } from './graph-steps';
import type { GraphValues } from './graph-values';

/** All values forward, and the slopes in the preactivations backward. */
export function describeGraph(values: GraphValues): string {
  const { loss, layers } = values;
  const forward = layers.map(
    ({ z, a }, l) =>
      `z${l + 1} = ${list(z, shortNumber)} and a${l + 1} = ${list(a, shortNumber)}`,
  );
  const backward = layers.map(
    ({ deltas }, l) => `${list(deltas, signedNumber)} in z${l + 1}`,
  );
  return (
    `${subject(values)}. Forward: ${forward.join('; ')}; loss ${shortNumber(loss, 3)}. ` +
    `Backward, the slope of the loss: ${backward.reverse().join('; ')}.`
  );
}

/** The way of a nudge, and what it does to the loss beside what its slope predicts. */
export function describeNudge(
  { values, nodes }: Graph,
  nudge: { index: number; by: number; changes: readonly (number | undefined)[] },
): string {
  const { index, by, changes } = nudge;
  const { name, slope } = nodes[index];
  const last = nodes.length - 1;
  const way = nodes.flatMap(({ name }, k) => {
    const change = changes[k];
    const isBetween = k !== index && k !== last;
    return change !== undefined && isBetween
      ? [`${name} by ${changeText(change)}`]
      : [];
  });
  const loss = `the loss by ${numberText(changes[last] as number, 5)}`;
  const changed = way.length > 0 ? `${way.join(', ')} and ${loss}` : loss;
  return (
    `${subject(values)}, with ${name} nudged by ${numberText(by, 4)}. It changes ${changed}; ` +
    `the slope of the loss, ${numberText(slope, 3)}, predicts ${numberText(slope * by, 5)}.`
  );
}

/** What the last of the steps has brought. */
export function describeStep(
  { values }: Graph,
  steps: readonly GraphStep[],
  shown: number,
): string {
  const { title, formulas } = steps[shown];
  const of = `${subject(values)}, after step ${shown} of ${steps.length - 1}`;
  const rest =
    formulas.length > 0 ? ` ${formulas.join('; ').replaceAll(/ +/g, ' ')}.` : '';
  return `${of}. ${title}${rest}`;
}

function subject({ inputs, targets }: GraphValues): string {
  const sample = `${list(inputs, shortNumber)} with target ${list(targets, shortNumber)}`;
  return `Computational graph of the sample ${sample}`;
}

function list(
  values: readonly number[],
  write: (value: number, digits: number) => string,
): string {
  const texts = values.map((value) => write(value, 3)).join(', ');
  return values.length === 1 ? texts : `(${texts})`;
}
