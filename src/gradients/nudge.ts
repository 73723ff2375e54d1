import { requireAtMost, requireName, requirePositive } from '../checks';
import { MOST } from '../limits';
import type { LossOptions, Objective } from '../network/objective';
import { gradientMethod } from './method';

export interface NudgeOptions extends LossOptions {
  /** The size of the nudge, above 0; without it 1e-5. */
  epsilon?: number;
  /**
   * 'central', the default: nudge up and down, divide by 2ε; its error falls as ε².
   * 'forward': nudge up only, divide by ε; half the work, but its error falls as ε.
   */
  difference?: 'central' | 'forward';
}

/**
 * @throws InputError where epsilon or difference do not fit, or there is too much to nudge:
 *   the work is (number of parameters)² × samples × 2, of which 10¹² can be waited for
 */
export function checkedNudge(options: NudgeOptions, { network, workspace }: Objective) {
  const { epsilon = 1e-5, difference = 'central' } = options;
  requirePositive(epsilon, 'epsilon');
  requireName(difference, 'difference', ['central', 'forward']);
  requireAtMost(
    2 * network.parameters.length ** 2 * workspace.sampleCount,
    MOST.products,
    ['network and dataset take', 'multiplications', 'a gradient by nudging takes'],
  );
  return { epsilon, difference };
}

/**
 * The gradient by nudging: change one parameter a little, watch the loss, put the
 * parameter back, go on to the next. It needs nothing but the forward pass, and two
 * of those for every parameter (one with a forward difference).
 *
 * @throws InputError where data, loss, epsilon or difference do not fit
 */
export const nudgeGradient = gradientMethod<NudgeOptions>(
  (objective, gradient, options) => {
    const { epsilon, difference } = checkedNudge(options, objective);
    const { parameters } = objective.network;

    return () => {
      const loss = objective.evaluate();
      for (let p = 0; p < parameters.length; p++) {
        const before = parameters[p];
        try {
          parameters[p] = before + epsilon;
          const above = objective.evaluate();
          if (difference === 'forward') {
            gradient[p] = (above - loss) / epsilon;
          } else {
            parameters[p] = before - epsilon;
            const below = objective.evaluate();
            gradient[p] = (above - below) / (2 * epsilon);
          }
        } finally {
          // The saved value, not "minus epsilon": (w + ε) − ε is not always w.
          parameters[p] = before;
        }
      }
      return loss;
    };
  },
  // For those in a hurry: the same, bit for bit.
  (options, objective) => {
    const { epsilon, difference } = checkedNudge(options, objective);
    const central = difference === 'central';
    return (engine) => (task) => engine.nudge(task, epsilon, central);
  },
);
