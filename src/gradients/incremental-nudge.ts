import { activateLayer } from '../network/activations';
import { layerSums } from '../network/layer-sums';
import { gradientMethod } from './method';
import { checkedNudge, type NudgeOptions } from './nudge';

/**
 * The gradient by nudging, without the waste: a nudge of one parameter moves the
 * preactivations of one unit, and with them one input of the layer above; only from there
 * on everything has to be computed again. The parameters themselves are left alone.
 *
 * Its slopes are those of `nudgeGradient`, but for rounding.
 *
 * @throws InputError where data, loss, epsilon or difference do not fit
 */
export const incrementalNudgeGradient = gradientMethod<NudgeOptions>(
  (objective, gradient, options) => {
    const { epsilon, difference } = checkedNudge(options, objective);
    const { steps, sampleCount: n } = objective.workspace;
    const last = steps.length - 1;
    const nudged = steps.map(({ z, a }) => ({ z: z.slice(), a: a.slice() }));
    const unitZ = new Float64Array(n);
    const unitA = new Float64Array(n);

    /** The loss with unit u of layer l moved: by ε times input i, or by ε for the bias. */
    const lossWith = (l: number, u: number, i: number, by: number): number => {
      const { layer, inputs, z, a } = steps[l];
      const { inputSize: I, outputSize: O } = layer;
      for (let s = 0; s < n; s++) {
        unitZ[s] = z[s * O + u] + (i < I ? by * inputs[s * I + i] : by);
      }
      activateLayer(layer.activation, unitZ, unitA);
      if (l === last) {
        nudged[l].a.set(a);
        for (let s = 0; s < n; s++) nudged[l].a[s * O + u] = unitA[s];
      } else {
        moveInput(l + 1, u, a);
        for (let above = l + 2; above <= last; above++) runLayer(above);
      }
      return objective.loss.value(nudged[last].a, objective.targets, n);
    };

    /** Layer l, when of its inputs a only the one from unit u is another. */
    const moveInput = (l: number, u: number, a: Float64Array): void => {
      const { layer, z } = steps[l];
      const { weights, inputSize: I, outputSize: O, activation } = layer;
      for (let s = 0; s < n; s++) {
        const moved = unitA[s] - a[s * I + u];
        for (let o = 0; o < O; o++) {
          nudged[l].z[s * O + o] = z[s * O + o] + weights[o * I + u] * moved;
        }
      }
      activateLayer(activation, nudged[l].z, nudged[l].a);
    };

    /** Layer l, when all of its inputs may be others. */
    const runLayer = (l: number): void => {
      const { layer } = steps[l];
      const { z, a } = nudged[l];
      layerSums(layer, nudged[l - 1].a, z);
      activateLayer(layer.activation, z, a);
    };

    return () => {
      const loss = objective.evaluate();
      let p = 0;
      const slope = (l: number, u: number, i: number) => {
        const above = lossWith(l, u, i, epsilon);
        if (difference === 'forward') return (above - loss) / epsilon;
        return (above - lossWith(l, u, i, -epsilon)) / (2 * epsilon);
      };
      for (const [l, { layer }] of steps.entries()) {
        const { inputSize: I, outputSize: O } = layer;
        for (let u = 0; u < O; u++) {
          for (let i = 0; i < I; i++) gradient[p++] = slope(l, u, i);
        }
        for (let u = 0; u < O; u++) gradient[p++] = slope(l, u, I);
      }
      return loss;
    };
  },
);
