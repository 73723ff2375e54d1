import { shown } from '../../checks';
import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { answerData } from './answer-data';
import { type Difference, difference, inWords } from './difference';
import { tried } from './tried';

/** What is to be said about an answer. */
export type Verdict =
  | { kind: 'not yet' }
  | { kind: 'right'; says: string }
  | { kind: 'mistake'; name: string; says: string }
  | { kind: 'wrong'; says: string };

/** Holds an answer against the right one and the usual mistakes; throws nothing. */
export function judge(exercise: Exercise, answer: unknown): Verdict {
  const wrong = (says: string): Verdict => ({
    kind: 'wrong',
    says: `${says}${says.endsWith('?') ? '' : '.'} ${exercise.pointer}`,
  });
  const read = tried(() => answer);
  if (read.trouble) return wrong(`Your answer: ${read.trouble}`);
  if (isNotYet(read.data)) return { kind: 'not yet' };
  const wantsFunction = exercise.tryOn !== undefined;
  if (wantsFunction !== (typeof answer === 'function')) {
    const kind = wantsFunction ? 'a function' : 'a value, not a function,';
    return wrong(`You answered ${inWords(read.data)}; ${kind} is wanted`);
  }
  const asFunction = wantsFunction ? (answer as AnyFunction) : () => read.data;

  const results: unknown[] = [];
  for (const [t, given] of argumentsOf(exercise).entries()) {
    const { data, trouble } = tried(() => observed(exercise, asFunction, given));
    if (trouble) return wrong(`${called(exercise, t)}: ${trouble}`);
    results.push(data);
  }
  const nothing = results.indexOf(undefined);
  if (nothing >= 0) {
    return wrong(
      `${called(exercise, nothing)} returns nothing: is there a \`return\`?`,
    );
  }
  if (results.some(isNotYet)) return { kind: 'not yet' };
  const found = firstDifference(exercise, results, exercise.answer);
  if (!found) {
    const { tryOnToo: tryOn } = exercise;
    if (!tryOn) return { kind: 'right', says: exercise.right };
    return judge({ ...exercise, tryOn, tryOnToo: undefined, mistakes: [] }, answer);
  }

  const mistake = exercise.mistakes.find(
    (mistake) => !firstDifference(exercise, results, mistake.answer),
  );
  if (mistake) return { kind: 'mistake', name: mistake.name, says: mistake.says };
  return wrong(toldBack(exercise, inParts(exercise, results, found), read.data));
}

type AnyFunction = (...given: unknown[]) => unknown;

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

/** A try whose result is not the right one. */
interface Found extends Difference {
  /** Which try. */
  t: number;
}

/** The first try whose result is not what the function gives; undefined if all are. */
function firstDifference(
  exercise: Exercise,
  results: readonly unknown[],
  expected: AnyFunction,
): Found | undefined {
  const { tolerance, anyOrder, tryOn } = exercise;
  for (const [t, given] of argumentsOf(exercise).entries()) {
    const right = observed(exercise, expected, given) as Answer;
    const comparing = { tolerance, anyOrder, rounded: !tryOn };
    const found = difference(results[t], right, comparing);
    if (found) return { ...found, t };
  }
  return undefined;
}

/** The same, said of a whole part of the answer, where the exercise has words for it. */
function inParts({ parts }: Exercise, results: unknown[], found: Found): Found {
  const part = Number(/^\[(\d+)\]/.exec(found.place)?.[1]);
  if (!parts?.[part]) return found;
  const result = results[found.t] as unknown[];
  return { ...found, place: parts[part], found: inWords(result[part]) };
}

const NOT_A_NUMBER =
  'does it calculate with something undefined, such as a place past the end of an array?';

/** What was answered, so that nobody takes it for the right answer. */
function toldBack(
  exercise: Exercise,
  { t, place, found, wanted }: Found,
  answered: unknown,
): string {
  let instead = wanted ? `; ${wanted} is wanted` : ', which isn’t right';
  if (exercise.tryOn) {
    if (found === 'NaN') instead = `, which isn’t a number: ${NOT_A_NUMBER}`;
    const call = called(exercise, t);
    if (/^[^[]/.test(place)) return `${call}: ${place} is ${found}${instead}`;
    return `${call} gives ${found}${place ? ` at ${place}` : ''}${instead}`;
  }
  if (exercise.observe) return `You answered ${inWords(answered)}`;
  if (place) return `In your answer, ${place} is ${found}${instead}`;
  return `You answered ${found}${wanted ? instead : ''}`;
}

/** What was tried: "For (2, 3) your function". */
function called({ tryOn, told }: Exercise, t: number): string {
  if (!tryOn) return 'Your answer';
  const given = tryOn()[t];
  return `${told?.(...given) ?? `For (${given.map(asText).join(', ')})`} your function`;
}

function asText(value: unknown): string {
  if (typeof value !== 'object') return shown(value);
  const text = JSON.stringify(value)?.replaceAll(',', ', ') ?? shown(value);
  return text.length > 60 ? shown(value) : text;
}
