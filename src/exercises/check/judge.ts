import { shown } from '../../checks';
import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { difference } from './difference';
import { withinTimeLimit } from './time-limit';

/** What is to be said about an answer. */
export type Verdict =
  | { kind: 'not yet' }
  | { kind: 'right'; says: string }
  | { kind: 'mistake'; name: string; says: string }
  | { kind: 'wrong'; says: string };

/** Holds an answer against the right one and the usual mistakes; throws nothing. */
export function judge(exercise: Exercise, answer: unknown): Verdict {
  if (isNotYet(answer)) return { kind: 'not yet' };
  const wantsFunction = exercise.tryOn !== undefined;
  if (wantsFunction !== (typeof answer === 'function')) {
    const kind = wantsFunction ? 'a function' : 'a value, not a function,';
    return wrong(`it is ${shown(answer)}; ${kind} is wanted`);
  }
  const asFunction = wantsFunction ? (answer as AnyFunction) : () => answer;

  const results: unknown[] = [];
  for (const [t, given] of argumentsOf(exercise).entries()) {
    try {
      results.push(withinTimeLimit(() => observed(exercise, asFunction, given)));
    } catch (error) {
      const { message = error } = Object(error) as Partial<Error>;
      return wrong(`${called(exercise, t)}it throws an error: ${message}`);
    }
  }
  if (results.some(isNotYet)) return { kind: 'not yet' };
  const found = firstDifference(exercise, results, exercise.answer);
  if (!found) return { kind: 'right', says: exercise.right };

  const mistake = exercise.mistakes.find(
    (mistake) => !firstDifference(exercise, results, mistake.answer),
  );
  if (mistake) return { kind: 'mistake', name: mistake.name, says: mistake.says };
  return wrong(found);
}

type AnyFunction = (...given: unknown[]) => unknown;

function wrong(says: string): Verdict {
  return { kind: 'wrong', says };
}

function argumentsOf({ tryOn }: Exercise): unknown[][] {
  return tryOn?.() ?? [[]];
}

function observed(exercise: Exercise, answer: AnyFunction, given: unknown[]): unknown {
  return exercise.observe ? exercise.observe(answer, ...given) : answer(...given);
}

/** The first try whose result is not what the function gives; undefined if all are. */
function firstDifference(
  exercise: Exercise,
  results: readonly unknown[],
  expected: AnyFunction,
): string | undefined {
  for (const [t, given] of argumentsOf(exercise).entries()) {
    const right = observed(exercise, expected, given) as Answer;
    const found = difference(results[t], right, exercise.tolerance);
    if (found) return `${called(exercise, t)}${found}`;
  }
  return undefined;
}

/** How the function was called, such as "for (2, 3) "; nothing where it is a value. */
function called(exercise: Exercise, t: number): string {
  if (!exercise.tryOn) return '';
  const given = exercise
    .tryOn()
    [t].map((value) => (typeof value === 'object' ? asText(value) : shown(value)));
  return `for (${given.join(', ')}) `;
}

function asText(value: unknown): string {
  const text = JSON.stringify(value)?.replaceAll(',', ', ') ?? shown(value);
  return text.length > 60 ? shown(value) : text;
}
