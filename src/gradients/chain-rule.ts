import { timesDerivative } from '../network/activations';
import type { LossOptions, Objective } from '../network/objective';
import { parameterViews } from '../network/parameters';
import { deltaBelow } from './delta-below';
import { layerSlopes } from './layer-slopes';
import { gradientMethod } from './method';

/**
 * The gradient by the chain rule: one forward pass, then one pass backward that hands
 * every layer its δ = ∂loss/∂z, the slopes of the loss in the layer's preactivations.
 *
 * @throws InputError where data or loss do not fit
 */
export const chainRuleGradient = gradientMethod<LossOptions>(
  (objective, gradient) => {
    const { steps } = objective.workspace;
    const slopes = parameterViews(objective.network, gradient);
    const deltas = steps.map(({ z }) => new Float64Array(z.length));
    const last = steps.length - 1;

    return () => {
      const loss = objective.evaluate();
      outputDelta(objective, deltas[last]);
      for (let l = last; l >= 0; l--) {
        const { layer, inputs } = steps[l];

        // ∂loss/∂W = δᵀ · x, ∂loss/∂b = the sum of δ over the samples
        layerSlopes(layer, deltas[l], inputs, slopes[l]);

        if (l > 0) {
          // δ of the layer below = (δ · W) ⊙ f′(z)
          deltaBelow(layer, deltas[l], deltas[l - 1]);
          timesDerivative(steps[l - 1].layer.activation, inputs, deltas[l - 1]);
        }
      }
      return loss;
    };
  },
  // For those in a hurry: the same, bit for bit.
  () => (engine) => engine.chainRule,
);

/**
 * δ of the last layer. A sigmoid and cross-entropy belong together: their product is
 * (a − y) / n, while each alone overflows where the sigmoid saturates.
 */
function outputDelta(objective: Objective, delta: Float64Array): void {
  const { workspace, targets, lossName, loss } = objective;
  const { outputs, sampleCount: n, steps } = workspace;
  const { activation } = steps[steps.length - 1].layer;
  if (activation === 'sigmoid' && lossName === 'binaryCrossEntropy') {
    for (let k = 0; k < delta.length; k++) delta[k] = (outputs[k] - targets[k]) / n;
    return;
  }
  loss.derivative(outputs, targets, n, delta);
  timesDerivative(activation, outputs, delta);
}
