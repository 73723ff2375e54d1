import { activations } from '../../network/activations';
import type { Slip } from '../slips';
import {
  backward,
  type LayerGiven,
  type LayerSlopes,
  preactivations,
} from './layer-pass';
import { mapped, product, type Rows, rowSums, transposed } from './matrices';

/** The slope of ln(1 + eᶻ) is the sigmoid of z. */
const { value: sigmoid, derivative: sigmoidSlope } = activations.sigmoid;
const softplus = (z: number) => Math.log(1 + Math.exp(z));

/** How the slopes are found: each part out of the pass, or of what was given. */
interface Steps {
  slope(z: number, n: number): number;
  weights(pass: LayerSlopes, given: LayerGiven): Rows;
  biases(pass: LayerSlopes, given: LayerGiven): number[];
  inputs(pass: LayerSlopes, given: LayerGiven): Rows;
}

const right: Steps = {
  slope: sigmoid,
  weights: (pass) => pass.weights,
  biases: (pass) => pass.biases,
  inputs: (pass) => pass.inputs,
};

/** The backward pass of a layer with softplus, with some steps replaced. */
export const slopesWith =
  (instead: Partial<Steps>) =>
  (...given: LayerGiven) => {
    const { slope, weights, biases, inputs } = { ...right, ...instead };
    const pass = backward(given, (z) => slope(z, given[0].length));
    return {
      weights: weights(pass, given),
      biases: biases(pass, given),
      inputs: inputs(pass, given),
    };
  };

/** What goes wrong in that pass. */
export const layerSlips: Slip<Steps>[] = [
  {
    name: 'the slope of softplus is missing',
    sets: { slope: () => 1 },
    says: 'From A back to Z there’s a link too: multiply by its slope, entry by entry.',
  },
  {
    name: 'that’s softplus itself, not its slope',
    sets: { slope: softplus },
    says: 'Backward it’s the slope that multiplies. What’s the derivative of ln(1 + eᶻ)?',
  },
  {
    name: 'that’s the slope of the sigmoid',
    sets: { slope: sigmoidSlope },
    says: 'One derivative too many: the slope of softplus is the sigmoid itself.',
  },
  {
    name: 'that’s the slope of ReLU',
    sets: { slope: (z) => (z > 0 ? 1 : 0) },
    says: 'Softplus has no kink, and its slope goes smoothly from 0 to 1.',
  },
  {
    name: 'that’s 1 / (1 + eᶻ), which falls as z grows',
    sets: { slope: (z) => 1 / (1 + Math.exp(z)) },
    says: 'Did you lose a minus, or the slope of what’s inside the logarithm?',
  },
  {
    name: 'the outer slope of softplus is missing',
    sets: { slope: Math.exp },
    says: 'That’s the slope of 1 + eᶻ; the logarithm around it has a slope as well.',
  },
  {
    name: 'it’s divided by n again',
    sets: { slope: (z, n) => sigmoid(z) / n },
    says: '∂L/∂A has the mean over the samples in it already.',
  },
  {
    name: 'the slopes of weights and biases are divided by n again',
    sets: {
      weights: (pass, [{ length: n }]) => mapped(pass.weights, (slope) => slope / n),
      biases: (pass, [{ length: n }]) => pass.biases.map((slope) => slope / n),
    },
    says: 'Here you sum over the samples: ∂L/∂A has the mean in it already.',
  },
  {
    name: 'W is transposed',
    sets: { inputs: (pass, [, , W]) => product(pass.Delta, transposed(W)) },
    says: 'Δ is n × O and W is O × I; which product gives n × I for every O and I?',
  },
  {
    name: 'the inputs’ slopes come from ∂L/∂A',
    sets: { inputs: (_, [slopesOfA, , W]) => product(slopesOfA, W) },
    says: 'Hand back Δ W: the slope of softplus belongs on that path too.',
  },
  {
    name: 'the weights’ slopes are transposed',
    sets: { weights: (pass) => transposed(pass.weights) },
    says: 'They have the shape of W, [unit][input].',
  },
  {
    name: 'the weights’ slopes come from ∂L/∂A',
    sets: { weights: (_, [slopesOfA, X]) => product(transposed(slopesOfA), X) },
    says: 'They’re Δᵀ X: the slope of softplus belongs on that path too.',
  },
  {
    name: 'the weights are multiplied by what goes out',
    sets: {
      weights: (pass, [, X, W, b]) =>
        product(transposed(pass.Delta), mapped(preactivations(X, W, b), softplus)),
    },
    says: 'A weight’s slope is δ times what comes in: X, not A.',
  },
  {
    name: 'the biases’ slopes are row sums',
    sets: { biases: (pass) => rowSums(pass.Delta) },
    says: 'There’s one bias for each unit, and a unit is a column of Δ.',
  },
  {
    name: 'the biases’ slopes come from ∂L/∂A',
    sets: { biases: (_, [slopesOfA]) => rowSums(transposed(slopesOfA)) },
    says: 'They’re the column sums of Δ: the slope of softplus belongs on that path too.',
  },
];
