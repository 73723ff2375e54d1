import { counted, round, shortNumber } from '../../text/numbers';
import type { ValueNode } from './value-nodes';

/** How far the walk has come. */
export interface Moment {
  /** How many of the numbers are computed. */
  computed: number;
  /** The place in the list of the number that hands down, if any. */
  visiting?: number;
  /** Whether each grad is told right or wrong. */
  judge: boolean;
}

/** As many wrong slopes as a line has room for. */
const MOST_WRONG = 2;

/** A number as a narrow box has it: a few digits without zeros at the end, a whole one in full. */
export function valueText(value: number, digits = 3): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return shortNumber(value);
  const short = round(value, digits);
  const size = Math.abs(short);
  if (short !== 0 && (size < 1e-4 || size >= 1e4)) return shortNumber(short, 2);
  return String(short).replace('-', '−');
}

/** Sums in another order may differ in their last digits. */
export function isRight(grad: number, right: number): boolean {
  return Math.abs(grad - right) <= 1e-9 * Math.max(1, Math.abs(grad), Math.abs(right));
}

/** What is being done just now. */
export function happening(
  nodes: readonly ValueNode[],
  { computed, visiting }: Moment,
): string {
  if (computed < nodes.length) {
    if (computed === 0) return 'Nothing is computed yet.';
    const { label, value, parents } = nodes[computed - 1];
    const from = parents.map((parent) => nodes[parent].label).join(' and ');
    const how = parents.length > 0 ? `, computed from ${from}` : '';
    return `Forward: ${label} is ${valueText(value.data)}${how}.`;
  }
  if (visiting === undefined) {
    const { grad } = nodes[nodes.length - 1].value;
    return grad === 0
      ? 'Forward is done: every number is there, every ∂ is 0.'
      : 'Backward begins: the slope of the result in itself is 1.';
  }
  const { label, value, parents } = nodes[visiting];
  if (parents.length === 0) return `Backward: ${label} has no parents.`;
  const parts = parents.map((parent, k) => {
    const [slope, grad] = [value.slopes[k], value.grad];
    const product = `${valueText(slope)} × ${valueText(grad)} = ${valueText(slope * grad)}`;
    return `${product} to ${nodes[parent].label}`;
  });
  return `Backward: ${label} hands ${parts.join(', ')}.`;
}

/** Whether each grad is the slope of the result; if not, above all those at the start. */
export function verdict(nodes: readonly ValueNode[]): string {
  const wrong = nodes.filter(({ value, right }) => !isRight(value.grad, right));
  if (wrong.length === 0) return '✓ Every ∂ is the slope of the result.';
  const atStart = wrong.filter(({ parents }) => parents.length === 0);
  const told = (atStart.length > 0 ? atStart : wrong).slice(0, MOST_WRONG);
  const parts = told.map(
    ({ label, value, right }) =>
      `${label} has ${valueText(value.grad)} instead of ${valueText(right)}`,
  );
  return `✗ Wrong: ${parts.join(', ')}.`;
}

/** Signs that a picture shows and a voice leaves out. */
const SPOKEN: Readonly<Record<string, string>> = {
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '×': 'times',
  '·': 'times',
};

/** Every number that is computed, and its grad where it has one. */
export function describe(nodes: readonly ValueNode[], { computed }: Moment): string {
  const parts = nodes.slice(0, computed).map(({ label, value }) => {
    const grad = value.grad === 0 ? '' : ` with ∂ ${valueText(value.grad)}`;
    return `${SPOKEN[label] ?? label} = ${valueText(value.data)}${grad}`;
  });
  const some = computed < nodes.length ? `, ${computed} of them computed` : '';
  const list = parts.length > 0 ? `: ${parts.join('; ')}` : '';
  return `Graph of ${counted(nodes.length, 'number')}${some}${list}.`;
}
