/** What stands in a starter cell where the answer will be: it fits in any place. */
export const notYet = Object.freeze({ toString: () => 'not yet' }) as never;

/** How deep in arrays and objects it is looked for. */
const LEVELS = 4;

/** Whether an answer is `notYet`, has it somewhere inside, or is not there; throws nothing. */
export function isNotYet(answer: unknown): boolean {
  if (answer === undefined) return true;
  try {
    return holdsNotYet(answer, LEVELS);
  } catch {
    return false;
  }
}

function holdsNotYet(answer: unknown, levels: number): boolean {
  if (answer === notYet) return true;
  if (levels === 0 || typeof answer !== 'object' || answer === null) return false;
  // The places that are filled: there may be billions that are not.
  return Object.values(answer).some((part) => holdsNotYet(part, levels - 1));
}
