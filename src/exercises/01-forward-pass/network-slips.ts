import { type Activation, activations } from '../../network/activations';
import type { Slip } from '../slips';
import { weightedSums } from './weighted-sums';

type Numbers = readonly number[];
type Rows = readonly Numbers[];
/** weights[layer][unit][input], biases[layer][unit], one sample */
export type Given = [weights: readonly Rows[], biases: Rows, x: Numbers];

/** What a layer of the network takes. */
interface Choices {
  hidden: Activation;
  last: Activation;
  biases(all: Rows, l: number): Numbers;
  inputs(a: Numbers, x: Numbers): Numbers;
  weights(all: readonly Rows[], l: number): Rows;
}

const { relu, sigmoid, identity } = activations;

const right: Choices = {
  hidden: relu,
  last: sigmoid,
  biases: (all, l) => all[l],
  inputs: (a) => a,
  weights: (all, l) => all[l],
};

/** A forward pass with some choices replaced. */
export const networkWith = (instead: Partial<Choices>) => {
  const { hidden, last, biases, inputs, weights } = { ...right, ...instead };
  return (...[Ws, bs, x]: Given): Numbers =>
    Ws.reduce(
      (a: Numbers, _, l) =>
        weightedSums(weights(Ws, l), biases(bs, l), inputs(a, x)).map(
          (isLast(l, Ws) ? last : hidden).value,
        ),
      x,
    );
};

/** What goes wrong in a network. */
export const networkSlips: Slip<Choices>[] = [
  {
    name: 'every layer has ReLU',
    sets: { last: relu },
    says: 'The last layer has the sigmoid; how does your loop know that it’s there?',
  },
  {
    name: 'every layer has the sigmoid',
    sets: { hidden: sigmoid },
    says: 'Only the last layer has the sigmoid; the hidden ones have ReLU.',
  },
  {
    name: 'ReLU and the sigmoid are swapped',
    sets: { hidden: sigmoid, last: relu },
    says: 'The hidden layers have ReLU, the last one has the sigmoid.',
  },
  {
    name: 'the hidden layers have no activation function',
    sets: { hidden: identity },
    says: 'A layer hands on its activations, not its preactivations.',
  },
  {
    name: 'the last layer has no activation function',
    sets: { last: identity },
    says: 'Those are the last preactivations; the output is a probability.',
  },
  {
    name: 'there’s no activation function at all',
    sets: { hidden: identity, last: identity },
    says: 'Weighted sums of weighted sums: where do the units bend them?',
  },
  {
    name: 'the biases are missing',
    sets: { biases: (all, l) => all[l].map(() => 0) },
    says: 'Every unit of every layer adds its bias to its sum.',
  },
  {
    name: 'the biases are subtracted',
    sets: { biases: (all, l) => all[l].map((bias) => -bias) },
    says: 'A bias is added as it is, with its own sign.',
  },
  {
    name: 'every layer has the first layer’s biases',
    sets: { biases: ([first]) => first },
    says: 'Layer l has its own: `bs[l][u]`.',
  },
  {
    name: 'every layer has the first layer’s weights',
    sets: { weights: ([first]) => first },
    says: 'Layer l has its own: `Ws[l]`.',
  },
  {
    name: 'every layer takes `x`',
    sets: { inputs: (_a, x) => x },
    says: 'Only the first one does. The next takes what the layer before it made: `a[i]`.',
  },
];

/** Whether l is the number of the last layer. */
export function isLast(l: number, layers: readonly unknown[]): boolean {
  return l === layers.length - 1;
}
