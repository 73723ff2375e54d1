import { InputError, shown } from '../../checks';
import type { Exercise } from '../exercise';
import { loadExercises } from './load-exercises';

/** @throws InputError that lists the names there are, where there is none of this one */
export function findExercise(name: string): Exercise {
  const exercises = loadExercises();
  const found = exercises.find((exercise) => exercise.name === name);
  if (found) return found;
  const near = typeof name === 'string' ? exercisesOf(notebookOf(name)) : [];
  const names = (near.length > 0 ? near : exercises).map((exercise) => exercise.name);
  throw new InputError(
    `no exercise is called ${shown(name)}; there are ${names.join(', ')}`,
  );
}

/** The exercises of the notebook with this number, '02', in their order there. */
export function exercisesOf(notebook: string): Exercise[] {
  return loadExercises().filter(({ name }) => notebookOf(name) === notebook);
}

/** The number of the notebook that an exercise belongs to. */
export function notebookOf(name: string): string {
  return name.slice(0, 2);
}
