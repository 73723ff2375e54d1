import { optionsOf } from '../../checks';
import { type Control, controlOf } from './control';
import type { NumberOptions } from './number';
import { requireEnds } from './require-spec';

export interface SliderOptions extends NumberOptions {
  /** 'log': each decade is as long as the next, and `from` is above 0. */
  scale?: 'linear' | 'log';
  /** Between two places; without it about a hundredth of the way, or a tenth of a decade. */
  step?: number;
}

/**
 * A number from a range, which starts in its middle unless a value is given. A figure with
 * a handle of its name moves it as well.
 *
 * @throws InputError where the range, the step or the first value do not fit
 */
export function slider(
  from: number,
  to: number,
  options?: SliderOptions,
): Control<number> {
  const { scale = 'linear', label, unit, ...given } = optionsOf(options);
  requireEnds(from, to);
  const isLog = scale === 'log';
  const { step = isLog ? 0.1 : roundStep((to - from) / 100) } = given;
  const { value = isLog ? Math.sqrt(from * to) : (from + to) / 2 } = given;
  return controlOf({ type: 'slider', label, from, to, step, scale, unit, value });
}

/** The nearest of 1, 2 and 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const times = [1.5, 3.5, 7.5].filter((limit) => step / power > limit).length;
  return Number(([1, 2, 5, 10][times] * power).toPrecision(12));
}
