const { register } = require('node:module');
const { dirname } = require('node:path');
const { pathToFileURL } = require('node:url');
const { layersOf, serve, transposed } = require('./serve');

/** TensorFlow.js on the back end that the command line names, with examples in rows. */
serve(async (task) => {
  const tf = await loadTensorflow(process.argv[2]);
  const { epsilon, learningRate } = task;
  const inputs = tf.tensor2d(task.inputs);
  const targets = tf.tensor2d(task.targets);
  const notTargets = tf.sub(1, targets);
  const tensors = () =>
    layersOf(task).flatMap(({ weights, biases }) => [
      tf.tensor2d(transposed(weights)),
      tf.tensor2d([biases]),
    ]);
  const variables = tensors().map((tensor) => tf.variable(tensor));

  function forward() {
    let a = inputs;
    for (const [l, activation] of task.activations.entries()) {
      a = tf[activation](tf.add(tf.matMul(a, variables[2 * l]), variables[2 * l + 1]));
    }
    return a;
  }

  // float32 knows no number between 1 − 6e-8 and 1: the clip is wider than in float64.
  function crossEntropy() {
    const p = tf.clipByValue(forward(), 1e-7, 1 - 1e-7);
    const hits = tf.mul(targets, tf.log(p));
    const misses = tf.mul(notTargets, tf.log(tf.sub(1, p)));
    return tf.neg(tf.mean(tf.sum(tf.add(hits, misses), 1)));
  }

  const lossNow = () => tf.tidy(() => crossEntropy().dataSync()[0]);

  function chainRule() {
    const { value, grads } = tf.variableGrads(crossEntropy);
    value.dataSync();
    return variables.map(({ name }) => grads[name]);
  }

  function nudge() {
    const loss = lossNow();
    return variables.map((variable) => {
      const values = variable.dataSync().slice();
      const write = () => variable.assign(tf.tensor(values, variable.shape));
      const slopes = values.map((before, k) => {
        values[k] = before + epsilon;
        write();
        // The nudge as float32 rounds it.
        const slope = (lossNow() - loss) / (values[k] - before);
        values[k] = before;
        write();
        return slope;
      });
      return tf.tensor(slopes, variable.shape);
    });
  }

  return {
    train(epochs) {
      tf.tidy(() => {
        for (const [k, tensor] of tensors().entries()) variables[k].assign(tensor);
      });
      for (let epoch = 0; epoch < epochs; epoch++) {
        tf.tidy(() => {
          const gradient = task.method === 'nudge' ? nudge() : chainRule();
          for (const [k, variable] of variables.entries()) {
            variable.assign(tf.sub(variable, tf.mul(learningRate, gradient[k])));
          }
        });
      }
      return lossNow();
    },
  };
});

/** TensorFlow.js's modules import one another without file endings. */
const WITH_ENDINGS = `export const resolve = (name, context, next) =>
  next(name, context).catch((error) => {
    if (!name.startsWith('.')) throw error;
    return next(name + '.js', context);
  });`;

async function loadTensorflow(backend) {
  const tf = require('@tensorflow/tfjs-core');
  tf.enableProdMode(); // no advice on the console
  // The gradients are not in the package's bundle for Node, only among its modules.
  register(`data:text/javascript,${encodeURIComponent(WITH_ENDINGS)}`);
  const gradients = '@tensorflow/tfjs-core/dist/register_all_gradients.js';
  await import(pathToFileURL(require.resolve(gradients)).href);
  const wasmOrCpu = `@tensorflow/tfjs-backend-${backend}`;
  const { setWasmPaths } = require(wasmOrCpu);
  setWasmPaths?.(`${dirname(require.resolve(wasmOrCpu))}/`);
  if (!(await tf.setBackend(backend))) throw new Error(`${backend} did not start`);
  return tf;
}
