import type { WrongAnswer } from './wrong-answer';

/** Answers in which `check` finds the mistake of this name; by what people do. */
export function named(name: string, answers: Record<string, unknown>): WrongAnswer[] {
  return Object.entries(answers).map(([who, answer]) => ({ who, answer, named: name }));
}

/** Answers that `check` tells back; by what people do. */
export function told(answers: Record<string, unknown>): WrongAnswer[] {
  return Object.entries(answers).map(([who, answer]) => ({ who, answer }));
}

/** '3×4 1×3' as [[3, 4], [1, 3]] */
export function shapes(text: string): number[][] {
  return text.split(' ').map((shape) => shape.split('×').map(Number));
}
