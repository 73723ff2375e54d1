import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

const samples = 5;
const network = createNetwork({
  sizes: [4, 3, 2],
  activations: ['relu', 'sigmoid'],
  seed: 0,
});

type Shape = [rows: number, columns: number];
type ShapeOf = (inputs: number, units: number) => Shape;

interface Shapes {
  weights: ShapeOf;
  biases: ShapeOf;
  sums: ShapeOf;
}

const right: Shapes = {
  weights: (inputs, units) => [units, inputs],
  biases: (_, units) => [1, units],
  sums: (_, units) => [samples, units],
};

/** W1, b1, Z1, W2, Z2, with some shapes replaced. */
function shapesWith(instead: Partial<Shapes>): Shape[] {
  const { weights, biases, sums } = { ...right, ...instead };
  const [hidden, output] = network.layers.map(
    ({ inputSize, outputSize }) => [inputSize, outputSize] as const,
  );
  return [
    weights(...hidden),
    biases(...hidden),
    sums(...hidden),
    weights(...output),
    sums(...output),
  ];
}

const slips: Slip<Shapes>[] = [
  {
    name: 'the samples are in columns',
    sets: { biases: (_, units) => [units, 1], sums: (_, units) => [units, samples] },
    says: 'That’s the other convention, and it fits together. Here each sample is a row.',
  },
  {
    name: 'W has its rows and columns swapped',
    sets: { weights: (inputs, units) => [inputs, units] },
    says: 'A row of W holds the weights of one unit, so it has a row for each unit.',
  },
  {
    name: 'Z has its rows and columns swapped',
    sets: { sums: (_, units) => [units, samples] },
    says: 'In this course each sample is a row, in X as in every Z.',
  },
  ...[1, 4].map((rows) => ({
    name: 'Z has the wrong number of rows',
    sets: { sums: (_: number, units: number): Shape => [rows, units] },
    says: 'Z has a row for each sample: how many samples go through at once?',
  })),
  {
    name: 'Z has as many columns as X',
    sets: { sums: (inputs) => [samples, inputs] },
    says: 'Every unit of the layer has a z, and the units are the columns.',
  },
  {
    name: 'the biases are in a column',
    sets: { biases: (_, units) => [units, 1] },
    says: 'Each unit has a column in Z, and its bias is added there.',
  },
  {
    name: 'every input got a bias',
    sets: { biases: (inputs) => [1, inputs] },
    says: 'Who has a bias, the inputs of a layer or its units?',
  },
  {
    name: 'every sample got its own biases',
    sets: { biases: (_, units) => [samples, units] },
    says: 'All samples share the biases: one row of them is added to every row.',
  },
  {
    name: 'the layer has just one bias',
    sets: { biases: () => [1, 1] },
    says: 'Each unit has a bias of its own.',
  },
];

/** The shapes of the matrices in a forward pass, as rows × columns. */
export const shapes: Exercise<[]> = {
  name: '01-shapes',
  answer: () => shapesWith({}),
  parts: ['W₁', 'b₁', 'Z₁', 'W₂', 'Z₂'].map((name) => `the shape of ${name}`),
  pointer:
    'One matrix at a time: W has a row for each unit, Z a row for each sample, and b is ' +
    'a single row.',
  right:
    'In X·Wᵀ the inner sizes, the number of inputs, must be the same and vanish; the ' +
    'outer ones stay.',
  mistakes: mistakesOf(slips, (instead) => () => shapesWith(instead)),
};
