import { register } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { Task } from '../protocol';
import { layersOf, transposed } from './layers';
import { serve } from './serve';

type Tensorflow = typeof import('@tensorflow/tfjs-core');

/** TensorFlow.js on the back end that the command line names, with examples in rows. */
void serve(async (task) => {
  const tf = await loadTensorflow(process.argv[2]);
  const inputs = tf.tensor2d(task.inputs);
  const targets = tf.tensor2d(task.targets);
  const notTargets = tf.sub(1, targets);
  const start = layersOf(task);
  const variables = start.flatMap(({ weights, biases }) => [
    tf.variable(tf.tensor2d(transposed(weights))),
    tf.variable(tf.tensor2d([biases])),
  ]);

  function forward(): Tensor {
    let a: Tensor = inputs;
    for (const [l, { activation }] of start.entries()) {
      const z = tf.add(tf.matMul(a, variables[2 * l]), variables[2 * l + 1]);
      a = tf[activation as 'relu' | 'sigmoid' | 'tanh'](z);
    }
    return a;
  }

  // float32 knows no number between 1 − 6e-8 and 1: the clip is wider than in float64.
  function crossEntropy(): Tensor {
    const p = tf.clipByValue(forward(), 1e-7, 1 - 1e-7);
    const hits = tf.mul(targets, tf.log(p));
    const misses = tf.mul(notTargets, tf.log(tf.sub(1, p)));
    return tf.neg(tf.mean(tf.sum(tf.add(hits, misses), 1)));
  }

  const lossNow = () => tf.tidy(() => crossEntropy().dataSync()[0]);
  const takeStep = () =>
    task.method === 'nudge'
      ? nudgeStep(tf, variables, lossNow, task)
      : chainRuleStep(tf, variables, crossEntropy, task);

  return {
    train(epochs) {
      tf.tidy(() => {
        for (const [l, { weights, biases }] of start.entries()) {
          variables[2 * l].assign(tf.tensor2d(transposed(weights)));
          variables[2 * l + 1].assign(tf.tensor2d([biases]));
        }
      });
      for (let epoch = 0; epoch < epochs; epoch++) takeStep();
      return lossNow();
    },
  };
});

function chainRuleStep(
  tf: Tensorflow,
  variables: Variable[],
  loss: () => Tensor,
  { learningRate }: Task,
): void {
  tf.tidy(() => {
    const { value, grads } = tf.variableGrads(loss);
    for (const variable of variables) {
      variable.assign(tf.sub(variable, tf.mul(learningRate, grads[variable.name])));
    }
    return value.dataSync()[0];
  });
}

function nudgeStep(
  tf: Tensorflow,
  variables: Variable[],
  lossNow: () => number,
  { epsilon, learningRate }: Task,
): void {
  tf.tidy(() => {
    const loss = lossNow();
    const gradient = variables.map((variable) => {
      const values = variable.dataSync().slice();
      const write = () => variable.assign(tf.tensor(values, variable.shape));
      const slopes = new Float32Array(values.length);
      for (let k = 0; k < values.length; k++) {
        const before = values[k];
        values[k] = before + epsilon;
        write();
        // The nudge as float32 rounds it.
        slopes[k] = (lossNow() - loss) / (values[k] - before);
        values[k] = before;
        write();
      }
      return tf.tensor(slopes, variable.shape);
    });
    for (const [k, variable] of variables.entries()) {
      variable.assign(tf.sub(variable, tf.mul(learningRate, gradient[k])));
    }
  });
}

async function loadTensorflow(backend: string): Promise<Tensorflow> {
  const tf = require('@tensorflow/tfjs-core') as Tensorflow;
  tf.enableProdMode(); // no advice on the console
  // The gradients are not in the package's bundle for Node, only among its modules.
  register('./tfjs-file-names.mjs', pathToFileURL(__filename));
  const gradients = require.resolve(
    '@tensorflow/tfjs-core/dist/register_all_gradients.js',
  );
  await import(pathToFileURL(gradients).href);
  if (backend === 'wasm') {
    const { setWasmPaths } =
      require('@tensorflow/tfjs-backend-wasm') as typeof import('@tensorflow/tfjs-backend-wasm');
    const file = require.resolve('@tensorflow/tfjs-backend-wasm');
    setWasmPaths(`${dirname(file)}/`);
  } else {
    require('@tensorflow/tfjs-backend-cpu');
  }
  if (!(await tf.setBackend(backend))) throw new Error(`${backend} did not start`);
  return tf;
}
