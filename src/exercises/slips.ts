import type { Answer, Exercise, Mistake } from './exercise';

/** One way to go wrong: what it is called, what helps, and which settings it changes. */
export interface Slip<Settings> {
  name: string;
  says: string;
  sets: Partial<Settings>;
}

/**
 * The mistakes that single slips make, and after them those of two slips at once. Two
 * slips that come to the same as another mistake or as the right answer are left out.
 *
 * @param answerWith the answer with some settings changed; with none, the right one
 * @param tryOn the arguments by which two answers are told apart, for functions
 * @param observe what is looked at then, where that is not what they return
 */
export function mistakesOf<Settings extends object, Given extends unknown[]>(
  slips: readonly Slip<Settings>[],
  answerWith: (settings: Partial<Settings>) => (...given: Given) => Answer,
  tryOn: () => Given[] = () => [[] as unknown[] as Given],
  observe: Exercise<Given>['observe'] = (answer, ...given) => answer(...given),
): Mistake<Given>[] {
  const single = slips.map(({ name, says, sets }) => ({
    name,
    says,
    answer: answerWith(sets),
  }));
  const double = pairs(slips).map(([one, other]) => ({
    name: `${one.name}, and ${other.name}`,
    says: `${one.says} ${other.says}`,
    answer: answerWith({ ...one.sets, ...other.sets }),
  }));
  const printOf = ({ answer }: Pick<Mistake<Given>, 'answer'>) =>
    JSON.stringify(
      tryOn().map((given) => observe(answer, ...given)),
      (_, value) => (typeof value === 'number' ? value.toPrecision(6) : value),
    );
  const known = [{ answer: answerWith({}) }, ...single].map(printOf);
  const prints = double.map(printOf);
  const isOnly = (print: string) =>
    !known.includes(print) && prints.filter((other) => other === print).length === 1;
  return [...single, ...double.filter((_, d) => isOnly(prints[d]))];
}

/** Every two slips that change different settings. */
function pairs<Settings extends object>(
  slips: readonly Slip<Settings>[],
): [Slip<Settings>, Slip<Settings>][] {
  return slips.flatMap((one, s) =>
    slips
      .slice(s + 1)
      .filter(({ sets }) => !Object.keys(sets).some((key) => key in one.sets))
      .map((other): [Slip<Settings>, Slip<Settings>] => [one, other]),
  );
}
