import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

const n = 100;
const I = 5;
const O = 3;

type Shape = [rows: number, columns: number];

interface Shapes {
  Delta: Shape;
  weights: Shape;
  biases: Shape;
  back: Shape;
}

const right: Shapes = { Delta: [n, O], weights: [O, I], biases: [1, O], back: [n, I] };

const slips: Slip<Shapes>[] = [
  {
    name: 'the samples are in columns',
    sets: { Delta: [O, n], biases: [O, 1], back: [I, n] },
    says: 'That’s the other convention, and it fits together; here each sample is a row.',
  },
  {
    name: 'inputs and units are swapped',
    sets: { Delta: [n, I], weights: [I, O], biases: [1, I], back: [n, O] },
    says: 'The layer has 5 inputs and 3 units, and Δ belongs to the units.',
  },
  {
    name: 'Δ has its rows and columns swapped',
    sets: { Delta: [O, n] },
    says: 'Δ has the shape of Z: one row for each sample.',
  },
  {
    name: 'Δ has as many columns as X',
    sets: { Delta: [n, I] },
    says: 'Δ has the shape of Z: one column for each unit.',
  },
  {
    name: 'the weights’ slopes have rows and columns swapped',
    sets: { weights: [I, O] },
    says: 'A row of W holds the weights of one unit, and its slopes have the same shape.',
  },
  {
    name: 'the biases’ slopes are in a column',
    sets: { biases: [O, 1] },
    says: 'They’re asked for as a single row.',
  },
  {
    name: 'every sample got its own bias slope',
    sets: { biases: [1, n] },
    says: 'How many biases does a layer have: one for each sample, or one for each unit?',
  },
  {
    name: 'the biases’ slopes aren’t summed',
    sets: { biases: [n, O] },
    says: 'That’s the shape of Δ. A bias is used for every sample: add up over all of them.',
  },
  {
    name: 'every input got a bias slope',
    sets: { biases: [1, I] },
    says: 'What has a bias: a layer’s inputs or its units?',
  },
  {
    name: 'what’s handed back has the shape of Δ',
    sets: { back: [n, O] },
    says: 'Δ W holds the slopes in the layer’s inputs. How many are there for each sample?',
  },
  {
    name: 'what’s handed back has its rows and columns swapped',
    sets: { back: [I, n] },
    says: 'It has the shape of X, with one row for each sample.',
  },
];

/** The shapes of all that a layer’s backward pass computes. */
export const shapes: Exercise<[]> = {
  name: '03-shapes',
  answer: () => Object.values(right),
  parts: ['Δ', '∂L/∂W', '∂L/∂b', 'Δ W'].map((name) => `the shape of ${name}`),
  pointer:
    'Slopes have the shape of what they are slopes in: Δ that of Z, then W, then b, and ' +
    'finally X. Write down those four.',
  right:
    'A slope has the shape of what it is the slope in: Δ that of Z, ∂L/∂W that of W, and ' +
    'Δ W that of the inputs.',
  mistakes: mistakesOf(
    slips,
    (instead) => () => Object.values({ ...right, ...instead }),
  ),
};
