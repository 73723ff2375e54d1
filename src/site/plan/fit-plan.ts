import type { Exercise } from './exercises';
import type { LessonPlan, Step } from './lesson-plan';
import { heightOf } from './measure';

/** A lesson plan that goes on two pages. */
export interface FittedPlan {
  plan: LessonPlan;
  /** What had to go, in the words of a list. */
  leftOut: string[];
}

/** Two pages in points, less what stays empty at the end of the first. */
const ROOM = 2 * 779 - 45;

/** Solutions with more lines are only told of. */
const MOST_LINES = 12;
const FEWER_LINES = 6;
const FEWEST_LINES = 2;

/** Something that goes from one exercise or slide after the other, until all the rest fits. */
interface Cut {
  /** Undefined where the plan tells of it in its place. */
  what?: string;
  exercise?(exercise: Exercise): Exercise;
  step?(step: Step): Step;
}

const optional = (cut: (exercise: Exercise) => Exercise) => (exercise: Exercise) =>
  exercise.isOptional ? cut(exercise) : exercise;
const withoutWords = (exercise: Exercise) => ({ ...exercise, words: '' });
const withoutQuestion = (exercise: Exercise) => ({ ...exercise, question: '' });

/** What a class can do without, the easiest first. */
const CUTS: Cut[] = [
  { exercise: optional(withCodeUpTo(FEWER_LINES)) },
  { exercise: withCodeUpTo(FEWER_LINES) },
  {
    exercise: optional(withoutWords),
    what: 'what some solutions say beside their code',
  },
  {
    exercise: optional((one) => ({
      ...withoutQuestion(one),
      code: '',
      linesLeftOut: 0,
    })),
    what: 'some optional exercises, but for their names',
  },
  { exercise: withoutWords, what: 'what some solutions say beside their code' },
  { exercise: withCodeUpTo(FEWEST_LINES) },
  { exercise: withoutQuestion, what: 'what some exercises ask' },
  { exercise: withCodeUpTo(0) },
  { step: (step) => ({ ...step, wrongAnswers: [] }), what: 'some usual wrong answers' },
  { step: (step) => ({ ...step, answers: [] }), what: 'some answers' },
];

/**
 * Leaves out as little as it must, from the end of the plan on, and says what. The title,
 * the goals and a line for each slide are always there, and may take more than two pages.
 */
export function fitPlan(whole: LessonPlan): FittedPlan {
  const exercises = whole.exercises.map(withCodeUpTo(MOST_LINES));
  const plan: LessonPlan = { ...whole, exercises, steps: [...whole.steps] };
  const leftOut = new Set<string>();
  const cutOne = <Part>(parts: Part[], k: number, cut: Cut, part: Part) => {
    if (JSON.stringify(part) === JSON.stringify(parts[k])) return;
    parts[k] = part;
    if (cut.what) leftOut.add(cut.what);
  };
  for (const cut of CUTS) {
    const { exercise: ofExercise, step: ofStep } = cut;
    const parts = ofExercise ? plan.exercises : plan.steps;
    for (let k = parts.length - 1; k >= 0; k--) {
      if (heightOf(plan) <= ROOM) return { plan, leftOut: [...leftOut] };
      if (ofExercise) cutOne(plan.exercises, k, cut, ofExercise(plan.exercises[k]));
      if (ofStep) cutOne(plan.steps, k, cut, ofStep(plan.steps[k]));
    }
  }
  return { plan, leftOut: [...leftOut] };
}

function withCodeUpTo(lines: number): (exercise: Exercise) => Exercise {
  return (exercise) => {
    const { length } = exercise.code.split('\n');
    return exercise.code && length > lines
      ? { ...exercise, code: '', linesLeftOut: length }
      : exercise;
  };
}
