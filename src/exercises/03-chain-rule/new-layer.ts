import { activations } from '../../network/activations';
import type { Answer, Exercise } from '../exercise';
import {
  backward,
  type LayerGiven,
  type LayerSlopes,
  preactivations,
} from './layer-pass';
import { mapped, product, type Rows, rowSums, transposed } from './matrices';

/** The slope of ln(1 + eᶻ) is the sigmoid of z. */
const softplusSlope = activations.sigmoid.value;
const softplus = (z: number) => Math.log(1 + Math.exp(z));

/** What is asked for, out of a backward pass and what replaces some of it. */
function answer(
  { weights, biases, inputs }: LayerSlopes,
  instead: { weights?: Rows; biases?: number[]; inputs?: Rows } = {},
): Answer {
  return { weights, biases, inputs, ...instead };
}

/**
 * The whole backward pass of a layer that the course does not have. Every W is square,
 * so that a matrix transposed by mistake fits all the same and is recognised.
 */
export const newLayer: Exercise<LayerGiven> = {
  name: '03-new-layer',
  answer: (...given) => answer(backward(given, softplusSlope)),
  tryOn: () => [
    [
      [
        [0.3, -0.6],
        [-0.2, 0.5],
        [0.7, 0.4],
      ],
      [
        [1, -2],
        [0.5, 3],
        [-1.5, 0.25],
      ],
      [
        [0.8, -0.5],
        [1.4, 0.9],
      ],
      [0.1, -0.7],
    ],
    [
      [
        [0.6, -0.1, 0.2],
        [-0.4, 0.9, -0.8],
      ],
      [
        [2, -1, 0.5],
        [-0.3, 1.5, 4],
      ],
      [
        [0.2, -0.7, 0.6],
        [1.1, 0.4, -0.9],
        [-1.3, 0.5, 0.3],
      ],
      [-0.2, 0.4, 1],
    ],
  ],
  pointer: 'TODO',
  right:
    'For any other activation function you would change a single line, the slope; this ' +
    'is why a layer can be written once and used in every network.',
  mistakes: [
    {
      name: 'the activation’s derivative is missing',
      answer: (...given) => answer(backward(given, () => 1)),
      says: 'From A back to Z there is a link too: multiply by its slope, place by place.',
    },
    {
      name: 'softplus in place of its slope',
      answer: (...given) => answer(backward(given, softplus)),
      says: 'Backward it is the slope that multiplies. What is the derivative of ln(1 + eᶻ)?',
    },
    {
      name: 'the sigmoid’s slope in place of softplus’s',
      answer: (...given) => answer(backward(given, activations.sigmoid.derivative)),
      says: 'One derivative too many: softplus’s own slope is the sigmoid itself.',
    },
    {
      name: 'divided by n again',
      answer: (...given) => {
        const n = given[0].length;
        const pass = backward(given, (z) => softplusSlope(z) / n);
        return answer(pass);
      },
      says: 'The mean over the samples is in ∂L/∂A already.',
    },
    {
      name: 'the parameters’ slopes divided by n again',
      answer: (...given) => {
        const n = given[0].length;
        const pass = backward(given, softplusSlope);
        return answer(pass, {
          weights: mapped(pass.weights, (slope) => slope / n),
          biases: pass.biases.map((slope) => slope / n),
        });
      },
      says: 'Over the samples is summed here: the mean is in ∂L/∂A already.',
    },
    {
      name: 'W transposed',
      answer: (...given) => {
        const pass = backward(given, softplusSlope);
        return answer(pass, { inputs: product(pass.Delta, transposed(given[2])) });
      },
      says: 'Δ is n × O and W is O × I; which product gives n × I for every O and I?',
    },
    {
      name: 'the weights’ slopes are transposed',
      answer: (...given) => {
        const pass = backward(given, softplusSlope);
        return answer(pass, { weights: transposed(pass.weights) });
      },
      says: 'They are to lie as the weights do, [unit][input].',
    },
    {
      name: 'row sums for column sums',
      answer: (...given) => {
        const pass = backward(given, softplusSlope);
        return answer(pass, { biases: rowSums(pass.Delta) });
      },
      says: 'There is one bias for each unit, and a unit is a column of Δ.',
    },
    {
      name: 'its own activations in place of its inputs',
      answer: (...given) => {
        const [, X, W, b] = given;
        const A = mapped(preactivations(X, W, b), softplus);
        const pass = backward(given, softplusSlope);
        return answer(pass, { weights: product(transposed(pass.Delta), A) });
      },
      says: 'A weight multiplies what comes in, not what goes out.',
    },
  ],
};
