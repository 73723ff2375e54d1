import type { Answer, Exercise, Mistake } from './exercise';

/** One way to go wrong: what it is called, what helps, and which settings it changes. */
export interface Slip<Settings> {
  name: string;
  says: string;
  sets: Partial<Settings>;
  /** Seldom seen, and so no good guess beside another one. */
  alone?: true;
}

type AnswerWith<Settings, Given extends unknown[]> = (
  settings: Partial<Settings>,
) => (...given: Given) => Answer;

/**
 * The mistakes that single slips make, and after them those of two slips at once. What
 * two different slips, or pairs of slips, come to is left out: nobody can tell which it was.
 *
 * @param answerWith the answer with some settings changed; with none, the right one
 * @param tryOn the arguments by which two answers are told apart, for functions
 * @param observe what is looked at then, where that is not what they return
 */
export function mistakesOf<Settings extends object, Given extends unknown[] = []>(
  slips: readonly Slip<Settings>[],
  answerWith: AnswerWith<Settings, Given>,
  tryOn: () => Given[] = () => [[] as unknown[] as Given],
  observe: Exercise<Given>['observe'] = (answer, ...given) => answer(...given),
): Mistake<Given>[] {
  const mistakeOf = ({ name, says, sets }: Slip<Settings>): Mistake<Given> => {
    return { name, says, answer: answerWith(sets) };
  };
  const printOf = ({ answer }: Pick<Mistake<Given>, 'answer'>) =>
    JSON.stringify(
      tryOn().map((given) => observe(answer, ...given)),
      (_, value) => (typeof value === 'number' ? value.toPrecision(6) : value),
    );
  const single = slips.map(mistakeOf);
  const double = pairs(slips.filter(({ alone }) => !alone)).map(mistakeOf);
  const right = printOf({ answer: answerWith({}) });
  const known = [right, ...single.map(printOf)];
  return [...ones(single, printOf, [right]), ...ones(double, printOf, known)];
}

/** Those whose print is no other's, and not known. */
function ones<Kind>(
  kinds: Kind[],
  printOf: (kind: Kind) => string,
  known: readonly string[],
): Kind[] {
  const prints = kinds.map(printOf);
  const isOne = (print: string) =>
    prints.filter((other) => other === print).length === 1;
  return kinds.filter((_, k) => isOne(prints[k]) && !known.includes(prints[k]));
}

/** Every two slips that change different settings, as one. */
function pairs<Settings extends object>(
  slips: readonly Slip<Settings>[],
): Slip<Settings>[] {
  return slips.flatMap((one, s) =>
    slips
      .slice(s + 1)
      .filter(({ sets }) => !Object.keys(sets).some((key) => key in one.sets))
      .map((other) => ({
        name: `${one.name}, and ${other.name}`,
        says: `${one.says} ${other.says}`,
        sets: { ...one.sets, ...other.sets },
      })),
  );
}
