import { answerData, UnreadableAnswer } from './answer-data';
import { describedThrown } from './described';
import { withinTimeLimit } from './time-limit';

/** What came of running a learner's code: data, or in words why there is none. */
export type Tried =
  | { data: unknown; trouble?: undefined }
  | { data?: undefined; trouble: string };

/** Runs what a learner wrote and reads what it returns; throws nothing. */
export function tried(run: () => unknown): Tried {
  try {
    return { data: withinTimeLimit(() => answerData(run())) };
  } catch (error) {
    return {
      trouble: UnreadableAnswer.is(error)
        ? error.message
        : `it throws ${describedThrown(error)}`,
    };
  }
}
