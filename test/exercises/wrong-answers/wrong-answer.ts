/** Something that people answer, though it is wrong. */
export interface WrongAnswer {
  /** What they do, in a few words. */
  who: string;
  answer: unknown;
  /** The name of the mistake that `check` finds; none where it tells the answer back. */
  named?: string;
}

/** Wrong answers that people give, by the exercise. */
export type WrongAnswers = Readonly<Record<string, readonly WrongAnswer[]>>;
