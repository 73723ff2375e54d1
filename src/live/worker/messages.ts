import type { CellNames } from '../kernel/code/cell-names';
import type { Move, Run } from '../kernel/kernel';
import type { Moved, Reply, Shown } from '../kernel/show/output';

/** What the page asks of the worker. */
export type Request =
  | ({ type: 'run' } & Run)
  | ({ type: 'move'; move: number } & Move)
  /** What do these have to do with names? Answers come in the order of the questions. */
  | { type: 'read'; codes: string[] }
  | { type: 'library'; name: string; code: string | undefined };

/** What the worker tells the page. */
export type Message =
  | { type: 'ready' }
  | ({ type: 'shown' } & Shown)
  | ({ type: 'done'; run: number; ms: number } & Reply)
  | ({ type: 'moved'; move: number } & Moved)
  | { type: 'names'; cells: (CellNames | undefined)[] }
  | { type: 'need'; name: string }
  /** How the answer to an exercise was judged. */
  | { type: 'verdict'; name: string; verdict: string }
  /** What runs now must end within the time, or the worker has to be ended; 0: it did. */
  | { type: 'limit'; ms: number };
