/** What an answer may be made of. */
export type Answer =
  | number
  | string
  | boolean
  | readonly Answer[]
  | { readonly [name: string]: Answer };

/**
 * A question that a notebook asks. The answer wanted is a value, or, where there is a
 * `tryOn`, a function that is called with each of those arguments.
 */
export interface Exercise<Given extends unknown[] = unknown[]> {
  /** The notebook's number and what is asked: '02-undo-a-nudge'. */
  name: string;
  /** The right answer; where a function is wanted, that function. */
  answer(...given: Given): Answer;
  /**
   * The arguments to try a function on. It is given copies of them, so a function among
   * them must not know the others; where it has to, `observe` makes it.
   */
  tryOn?(): Given[];
  /** Further arguments, for a function that is right on those: no mistake is looked for. */
  tryOnToo?(): Given[];
  /** What counts of a function, where that is not just what it returns. */
  observe?(given: (...given: Given) => unknown, ...arguments_: Given): unknown;
  /** A try in words, where its arguments don't say it: 'For a = 6 and b = 4'. */
  told?(...given: Given): string;
  /** How far off an answer may be, as a part of its largest number; without it 1e-6. */
  tolerance?: number;
  /** Whether the parts of an array may come in any order. */
  anyOrder?: boolean;
  /** What each part of an array is, where it has fixed places: ['the name', 'the way']. */
  parts?: readonly string[];
  /** Where to look, for those whose answer is wrong in a way that nothing else is known of. */
  pointer: string;
  /** One sentence for those who have it right, which adds something. */
  right: string;
  /** What goes wrong often. */
  mistakes: readonly Mistake<Given>[];
}

export interface Mistake<Given extends unknown[] = unknown[]> {
  /** In a few words, such as 'sign flipped'. */
  name: string;
  /** What those answer who make it. */
  answer(...given: Given): Answer;
  /** What helps them on, without the answer. */
  says: string;
}
