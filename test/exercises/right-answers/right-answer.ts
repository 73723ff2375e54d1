/** Answers that are right though they look different, by the exercise and what they are. */
export type RightAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
