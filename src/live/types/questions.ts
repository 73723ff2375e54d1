import type { CellCode, Completion, Described, Mistake } from './language';

/** What an editor asks of TypeScript, about a cell among others. */
export type Question = { cells: CellCode[]; id: string } & (
  | { ask: 'complete'; at: number }
  | { ask: 'describe'; at: number }
  | { ask: 'mistakes' }
);

/** What comes back, by the number of the question. */
export interface Answer {
  number: number;
  answer: Completion[] | Described | Mistake[] | undefined;
}
