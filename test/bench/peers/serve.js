const { createInterface } = require('node:readline');

/**
 * A peer's side of the protocol, on standard input and output; see running-peer.ts.
 *
 * @param load takes the task and loads what the peer needs, within the first measurement, so
 *   that a cold start is measured as a whole; it returns `train(epochs)`, from the task's
 *   parameters each time, and perhaps `gradients(count)`, which both return the last loss
 */
exports.serve = async (load) => {
  let task;
  let trainer;
  for await (const line of createInterface({ input: process.stdin })) {
    if (!task) {
      task = JSON.parse(line);
      continue;
    }
    const { epochs, gradients } = JSON.parse(line);
    const start = performance.now();
    trainer ??= await load(task);
    const loss = epochs ? trainer.train(epochs) : trainer.gradients(gradients);
    console.log(JSON.stringify({ milliseconds: performance.now() - start, loss }));
  }
};

/** Cuts a task's parameters into layers, their weights [unit][input]. */
exports.layersOf = ({ sizes, activations, parameters }) => {
  let end = 0;
  const take = (count) => {
    end += count;
    return parameters.slice(end - count, end);
  };
  return activations.map((activation, l) => ({
    weights: Array.from({ length: sizes[l + 1] }, () => take(sizes[l])),
    biases: take(sizes[l + 1]),
    activation,
  }));
};

/** [unit][input] as [input][unit], which most libraries' tutorials use. */
exports.transposed = (rows) => rows[0].map((_, k) => rows.map((row) => row[k]));
