import { shown } from '../../checks';
import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { answerData } from './answer-data';
import { described } from './described';
import { difference } from './difference';
import { tried } from './tried';

/** What is to be said about an answer. */
export type Verdict =
  | { kind: 'not yet' }
  | { kind: 'right'; says: string }
  | { kind: 'mistake'; name: string; says: string }
  | { kind: 'wrong'; says: string };

/** Holds an answer against the right one and the usual mistakes; throws nothing. */
export function judge(exercise: Exercise, answer: unknown): Verdict {
  const read = tried(() => answer);
  if (read.trouble) return wrong(read.trouble);
  if (isNotYet(read.data)) return { kind: 'not yet' };
  const wantsFunction = exercise.tryOn !== undefined;
  if (wantsFunction !== (typeof answer === 'function')) {
    const kind = wantsFunction ? 'a function' : 'a value, not a function,';
    return wrong(`it is ${described(read.data)}; ${kind} is wanted`);
  }
  const asFunction = wantsFunction ? (answer as AnyFunction) : () => read.data;

  const results: unknown[] = [];
  for (const [t, given] of argumentsOf(exercise).entries()) {
    const { data, trouble } = tried(() => observed(exercise, asFunction, given));
    if (trouble) return wrong(`${called(exercise, t)}${trouble}`);
    results.push(data);
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

/** The arguments of every try, in copies that are the answer's own. */
function argumentsOf({ tryOn }: Exercise): unknown[][] {
  return tryOn?.().map(copied) ?? [[]];
}

/** All in one copy, so that what shares a part still does; functions as they are. */
function copied(given: unknown[]): unknown[] {
  const isFunction = (value: unknown) => typeof value === 'function';
  const copies = structuredClone(
    given.map((value) => (isFunction(value) ? null : value)),
  );
  return given.map((value, g) => (isFunction(value) ? value : copies[g]));
}

/** What counts of an answer; `observe` sees no more than data of what that returns. */
function observed(exercise: Exercise, answer: AnyFunction, given: unknown[]): unknown {
  if (!exercise.observe) return answer(...given);
  return exercise.observe((...passed) => answerData(answer(...passed)), ...given);
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
