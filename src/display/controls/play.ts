import { requireObject } from '../../checks';
import { type Control, type ControlOptions, controlOf } from './control';

export interface PlayOptions extends ControlOptions<number> {
  /** Where it begins; 0 unless given. */
  from?: number;
  /** Where it ends. */
  to: number;
  /** How far one step goes; 1 unless given. */
  step?: number;
  /** Milliseconds between two steps, up to 60,000; 400 unless given. */
  every?: number;
}

/**
 * A number that counts by itself: play, pause, one step on or back, back to the start.
 *
 * @throws InputError where the range, the step, the time or the first value do not fit
 */
export function play(options: PlayOptions): Control<number> {
  requireObject(options, 'options', 'an object such as { to: 10 }');
  const { from = 0, to, step = 1, every = 400, value = from, label } = options;
  return controlOf({ type: 'play', label, from, to, step, every, value });
}
