import type { Exercise } from '../exercise';

/** Every exercise. Loaded when the first answer is checked, not with the module. */
export function loadExercises(): readonly Exercise[] {
  return (require('./all-exercises') as typeof import('./all-exercises')).exercises;
}
