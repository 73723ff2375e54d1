import { activations } from '../../network/activations';
import type { Slip } from '../slips';

export type Rows = readonly (readonly number[])[];
export type Numbers = readonly number[];

/** What a layer does, step by step. */
interface Steps {
  sums(weights: Rows, x: Numbers, biases: Numbers): Numbers;
  withBias(sum: number, biases: Numbers, u: number, x: Numbers): number;
  activation(z: number, biases: Numbers, u: number): number;
}

const sigmoid = activations.sigmoid.value;

const right: Steps = {
  sums: (weights, x) => weights.map((row) => dot(row, x)),
  withBias: (sum, biases, u) => sum + biases[u],
  activation: sigmoid,
};

/** A layer of sigmoids with some steps replaced. */
export const layerWith = (instead: Partial<Steps>) => {
  const { sums, withBias, activation } = { ...right, ...instead };
  return (weights: Rows, biases: Numbers, x: Numbers): number[] =>
    sums(weights, x, biases).map((sum, u) =>
      activation(withBias(sum, biases, u, x), biases, u),
    );
};

/** The weights of a unit taken out of a column, by each of the loops that do it. */
const byColumns = ['biases', 'weights'].flatMap((units): Steps['sums'][] => [
  (weights, x, biases) =>
    (units === 'biases' ? biases : weights[0]).map((_, u) =>
      dot(x, columnOf(weights, u)),
    ),
  (weights, x, biases) =>
    (units === 'biases' ? biases : weights[0]).map((_, u) =>
      dot(columnOf(weights, u), x),
    ),
]);

/** What goes wrong in a layer. */
export const layerSlips: Slip<Steps>[] = [
  {
    name: 'the biases are missing',
    sets: { withBias: (sum) => sum },
    says: 'The sums are there, but a unit adds one thing more to its own.',
  },
  {
    name: 'the biases are subtracted',
    sets: { withBias: (sum, biases, u) => sum - biases[u] },
    says: 'A bias is added as it is, with its own sign.',
  },
  {
    name: 'the bias is added once for each input',
    sets: { withBias: (sum, biases, u, x) => sum + x.length * biases[u] },
    says: 'It belongs outside the loop over the inputs, or at the start of the sum.',
  },
  {
    name: 'every unit has the first unit’s bias',
    sets: { withBias: (sum, biases) => sum + biases[0] },
    says: 'Each unit has a bias of its own: `biases[u]`.',
  },
  {
    name: 'the bias is added after the sigmoid',
    sets: {
      withBias: (sum) => sum,
      activation: (sum, biases, u) => sigmoid(sum) + biases[u],
    },
    says: 'The bias belongs to the preactivation, inside the sigmoid.',
  },
  {
    name: 'there’s no activation function',
    sets: { activation: (z) => z },
    says: 'Those are the preactivations; the layer passes on what comes after them.',
  },
  {
    name: 'that’s ReLU, not the sigmoid',
    sets: { activation: activations.relu.value },
    says: 'This layer bends its sums with the other function.',
  },
  {
    name: 'that’s tanh, not the sigmoid',
    sets: { activation: activations.tanh.value },
    says: 'The two look alike, but the sigmoid goes from 0 to 1.',
  },
  {
    name: 'the sigmoid’s exponent has lost its minus',
    sets: { activation: (z) => sigmoid(-z) },
    says: 'It’s 1 / (1 + e⁻ᶻ), so that a large z gives an activation near 1.',
  },
  {
    name: 'parentheses are missing in the sigmoid',
    sets: { activation: (z) => 1 + Math.exp(-z) },
    says: '`1 / 1 + …` divides first. It’s 1 / (1 + e⁻ᶻ).',
  },
  ...byColumns.map((sums) => ({
    name: 'W is read as [input][unit]',
    sets: { sums },
    says: 'The first index is the unit, the second the input: a row belongs to one unit.',
  })),
  {
    name: 'the unit’s number picks the input',
    sets: {
      sums: (weights, x) =>
        weights.map((row, u) =>
          dot(
            row,
            row.map(() => x[u]),
          ),
        ),
    },
    says: 'Within a unit, go through all inputs: weight number i meets `x[i]`.',
  },
];

/** As long as the first: what the second lacks makes it NaN. */
function dot(first: Numbers, second: Numbers): number {
  return first.reduce((sum, value, k) => sum + value * second[k], 0);
}

function columnOf(weights: Rows, column: number): number[] {
  return weights.map((row) => row[column]);
}
