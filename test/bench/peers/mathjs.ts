import type { Matrix } from 'mathjs';
import { layersOf, transposed } from './layers';
import { serve } from './serve';

interface MatrixLayer {
  weights: Matrix; // inputs × outputs
  biases: Matrix; // 1 × outputs
  activation: string;
}

/** mathjs, with examples in rows and matrices throughout. */
void serve((task) => {
  const math = require('mathjs') as typeof import('mathjs');
  const { epsilon, learningRate } = task;
  const n = task.inputs.length;
  const inputs = math.matrix(task.inputs);
  const targets = math.matrix(task.targets);
  const notTargets = math.subtract(1, targets) as unknown as Matrix;

  function activate(name: string, z: Matrix): Matrix {
    if (name === 'tanh') return math.map(z, (value) => Math.tanh(value));
    if (name === 'relu') return math.map(z, (value) => Math.max(0, value));
    return math.map(z, (value) => 1 / (1 + Math.exp(-value)));
  }

  /** f′(z) in terms of a = f(z). */
  function derivative(name: string, a: Matrix): Matrix {
    if (name === 'tanh') return math.map(a, (value) => 1 - value * value);
    if (name === 'relu') return math.map(a, (value) => (value > 0 ? 1 : 0));
    return math.map(a, (value) => value * (1 - value));
  }

  /** Every layer's activations, the inputs first. */
  function forward(layers: MatrixLayer[]): Matrix[] {
    const activations = [inputs];
    for (const { weights, biases, activation } of layers) {
      const z = math.add(
        math.multiply(activations[activations.length - 1], weights),
        biases,
      );
      activations.push(activate(activation, z));
    }
    return activations;
  }

  function crossEntropy(outputs: Matrix): number {
    const p = math.map(outputs, (value) => Math.min(Math.max(value, 1e-15), 1 - 1e-15));
    const logs = math.map(p, (value) => Math.log(value));
    const otherLogs = math.map(p, (value) => Math.log(1 - value));
    const terms = math.add(
      math.dotMultiply(targets, logs),
      math.dotMultiply(notTargets, otherLogs),
    );
    return -Number(math.sum(terms as Matrix)) / n;
  }

  function nudgeStep(layers: MatrixLayer[]): void {
    const lossNow = () => crossEntropy(forward(layers)[layers.length]);
    const loss = lossNow();
    const slopesOf = (values: Matrix) =>
      math.map(values, (before: number, index: number[]) => {
        values.set(index, before + epsilon);
        const slope = (lossNow() - loss) / epsilon;
        values.set(index, before);
        return slope;
      });
    const gradient = layers.map(({ weights, biases }) => ({
      weights: slopesOf(weights),
      biases: slopesOf(biases),
    }));
    for (const [l, layer] of layers.entries()) step(layer, gradient[l]);
  }

  function chainRuleStep(layers: MatrixLayer[]): number {
    const activations = forward(layers);
    const outputs = activations[layers.length];
    const loss = crossEntropy(outputs);
    let delta = math.divide(math.subtract(outputs, targets), n) as Matrix;
    for (let l = layers.length - 1; l >= 0; l--) {
      const layer = layers[l];
      const slopes = {
        weights: math.multiply(math.transpose(activations[l]), delta),
        biases: math.reshape(math.sum(delta, 0) as unknown as Matrix, [1, -1]),
      };
      if (l > 0) {
        const slope = derivative(layers[l - 1].activation, activations[l]);
        const below = math.multiply(delta, math.transpose(layer.weights));
        delta = math.dotMultiply(below, slope) as Matrix;
      }
      step(layer, slopes);
    }
    return loss;
  }

  function step(layer: MatrixLayer, slopes: { weights: Matrix; biases: Matrix }): void {
    const change = (slope: Matrix) => math.multiply(learningRate, slope) as Matrix;
    layer.weights = math.subtract(layer.weights, change(slopes.weights));
    layer.biases = math.subtract(layer.biases, change(slopes.biases));
  }

  return {
    train(epochs) {
      const layers = layersOf(task).map(({ weights, biases, activation }) => ({
        weights: math.matrix(transposed(weights)),
        biases: math.matrix([biases]),
        activation,
      }));
      const takeStep = task.method === 'nudge' ? nudgeStep : chainRuleStep;
      for (let epoch = 0; epoch < epochs; epoch++) takeStep(layers);
      return crossEntropy(forward(layers)[layers.length]);
    },
  };
});
