import { optionsOf, requireFinite, requireObject, requirePositive } from '../../checks';
import type { Control, ControlOptions } from './control';
import { numberFrom, requireLabel, requireSpan, requireWithin } from './requirements';

export interface PlayOptions extends ControlOptions<number> {
  /** Where it begins; 0 unless given. */
  from?: number;
  /** Where it ends. */
  to: number;
  /** How far one step goes; 1 unless given. */
  step?: number;
  /** Milliseconds between two steps; 400 unless given. */
  every?: number;
}

/**
 * A number that counts by itself: play, pause, one step on or back, back to the start.
 *
 * @throws InputError where the range, the step, the time or the first value do not fit
 */
export function play(options: PlayOptions): Control<number> {
  requireObject(options, 'options', 'an object such as { to: 10 }');
  const { from = 0, to, step = 1, every = 400, label } = optionsOf(options);
  requireSpan(from, to);
  requirePositive(step, 'step');
  requirePositive(every, 'every');
  requireLabel(label, 'label');
  const { value = from } = options;
  requireFinite(value, 'value');
  requireWithin(value, 'value', from, to);
  return {
    spec: { type: 'play', label, from, to, step, every, value },
    valueAt: numberFrom(from, to),
  };
}
