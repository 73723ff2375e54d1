import {
  InputError,
  optionsOf,
  requireFinite,
  requireName,
  requirePositive,
} from '../../checks';
import type { Control, ControlOptions } from './control';
import { numberFrom, requireLabel, requireSpan, requireWithin } from './requirements';

export interface SliderOptions extends ControlOptions<number> {
  /** 'log': each decade is as long as the next, and `from` is above 0. */
  scale?: 'linear' | 'log';
  /** Between two places; without it about a hundredth of the way, or a tenth of a decade. */
  step?: number;
  /** Stands behind the value: 'ms'. */
  unit?: string;
}

/**
 * A number from a range. A figure with a handle of its name moves it as well.
 *
 * @throws InputError where the range, the step or the first value do not fit
 */
export function slider(
  from: number,
  to: number,
  options?: SliderOptions,
): Control<number> {
  requireSpan(from, to);
  const { scale = 'linear', label, unit, ...given } = optionsOf(options);
  requireName(scale, 'scale', ['linear', 'log']);
  if (scale === 'log' && from <= 0) {
    throw new InputError(`from is ${from}; on a log scale it must be above 0`);
  }
  requireLabel(label, 'label');
  requireLabel(unit, 'unit');
  const { step = scale === 'log' ? 0.1 : roundStep((to - from) / 100) } = given;
  requirePositive(step, 'step');
  const middle = scale === 'log' ? Math.sqrt(from * to) : (from + to) / 2;
  const { value = middle } = given;
  requireFinite(value, 'value');
  requireWithin(value, 'value', from, to);
  return {
    spec: { type: 'slider', label, from, to, step, scale, unit, value },
    valueAt: numberFrom(from, to),
  };
}

/** The nearest of 1, 2 and 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const [nearest] = [1, 2, 5, 10].sort(
    (a, b) => Math.abs(a - step / power) - Math.abs(b - step / power),
  );
  return Number((nearest * power).toPrecision(12));
}
