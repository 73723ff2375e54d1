/** Answers that are right though they look different, by the exercise: a list, or by what they are. */
export type RightAnswers = Readonly<
  Record<string, Readonly<Record<string, unknown>> | readonly unknown[]>
>;
