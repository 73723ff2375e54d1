import type { Verdict } from './judge';

/**
 * How the last answer to each exercise was judged. In the page another file takes the
 * place of this one, whose map remembers what was solved before.
 */
export const verdicts = new Map<string, Verdict['kind']>();
