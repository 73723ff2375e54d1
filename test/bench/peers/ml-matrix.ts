import type { Matrix } from 'ml-matrix';
import type { Task } from '../protocol';
import { layersOf, transposed } from './layers';
import { serve } from './serve';

type Elementwise = (value: number) => number;

interface MatrixLayer {
  weights: Matrix; // inputs × outputs
  biases: Matrix; // 1 × outputs
  value: Elementwise;
  /** f′(z) in terms of a = f(z). */
  derivative: Elementwise;
}

const functions: Record<string, Pick<MatrixLayer, 'value' | 'derivative'>> = {
  relu: { value: (z) => Math.max(0, z), derivative: (a) => (a > 0 ? 1 : 0) },
  sigmoid: { value: (z) => 1 / (1 + Math.exp(-z)), derivative: (a) => a * (1 - a) },
  tanh: { value: Math.tanh, derivative: (a) => 1 - a * a },
};

/** ml-matrix, with examples in rows. */
void serve((task) => {
  const { Matrix } = require('ml-matrix') as typeof import('ml-matrix');
  const inputs = new Matrix(task.inputs);
  const targets = new Matrix(task.targets);
  return {
    train(epochs) {
      const layers = layersOf(task).map(({ weights, biases, activation }) => ({
        weights: new Matrix(transposed(weights)),
        biases: new Matrix([biases]),
        ...functions[activation],
      }));
      for (let epoch = 0; epoch < epochs; epoch++) {
        if (task.method === 'nudge') nudgeStep(layers, inputs, targets, task);
        else chainRuleStep(layers, inputs, targets, task);
      }
      return crossEntropy(forward(layers, inputs).at(-1) as Matrix, targets);
    },
  };
});

/** Every layer's activations, the inputs first. */
function forward(layers: MatrixLayer[], inputs: Matrix): Matrix[] {
  const activations = [inputs];
  for (const { weights, biases, value } of layers) {
    const z = activations[activations.length - 1].mmul(weights);
    activations.push(mapped(z.addRowVector(biases), value));
  }
  return activations;
}

function mapped(matrix: Matrix, f: Elementwise): Matrix {
  const result = matrix.clone();
  return result.apply((row, column) =>
    result.set(row, column, f(result.get(row, column))),
  );
}

function crossEntropy(outputs: Matrix, targets: Matrix): number {
  let sum = 0;
  for (let s = 0; s < outputs.rows; s++) {
    for (let u = 0; u < outputs.columns; u++) {
      const p = Math.min(Math.max(outputs.get(s, u), 1e-15), 1 - 1e-15);
      const y = targets.get(s, u);
      sum -= y * Math.log(p) + (1 - y) * Math.log(1 - p);
    }
  }
  return sum / outputs.rows;
}

function nudgeStep(
  layers: MatrixLayer[],
  inputs: Matrix,
  targets: Matrix,
  { epsilon, learningRate }: Task,
): void {
  const lossNow = () => crossEntropy(forward(layers, inputs)[layers.length], targets);
  const loss = lossNow();
  const parameters = layers.flatMap(({ weights, biases }) => [weights, biases]);
  const gradient = parameters.map((values) => {
    const slopes = values.clone();
    return slopes.apply((row, column) => {
      const before = values.get(row, column);
      values.set(row, column, before + epsilon);
      slopes.set(row, column, (lossNow() - loss) / epsilon);
      values.set(row, column, before);
    });
  });
  for (const [k, values] of parameters.entries()) {
    values.sub(gradient[k].mul(learningRate));
  }
}

function chainRuleStep(
  layers: MatrixLayer[],
  inputs: Matrix,
  targets: Matrix,
  { learningRate }: Task,
): number {
  const activations = forward(layers, inputs);
  const outputs = activations[layers.length];
  const loss = crossEntropy(outputs, targets);
  let delta = outputs.clone().sub(targets).div(inputs.rows);
  for (let l = layers.length - 1; l >= 0; l--) {
    const { weights, biases } = layers[l];
    const slopes = activations[l].transpose().mmul(delta);
    const biasSlopes = delta.sum('column');
    if (l > 0) {
      const derivative = mapped(activations[l], layers[l - 1].derivative);
      delta = delta.mmul(weights.transpose()).mul(derivative);
    }
    weights.sub(slopes.mul(learningRate));
    for (let u = 0; u < biasSlopes.length; u++) {
      biases.set(0, u, biases.get(0, u) - learningRate * biasSlopes[u]);
    }
  }
  return loss;
}
