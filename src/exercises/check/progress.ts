import { showTable } from '../../display/show';
import { exercisesOf, notebookOf } from './find-exercise';
import type { Verdict } from './judge';
import { verdicts } from './verdicts';

/** The number of the notebook whose exercise was checked last. */
let lastNotebook: string | undefined;

export function remember(name: string, verdict: Verdict): void {
  verdicts.set(name, verdict.kind);
  lastNotebook = notebookOf(name);
}

/** Shows which exercises of this notebook are done: those of the last `check`. */
export function progress(): void {
  if (lastNotebook === undefined) {
    console.log('No exercise has been checked yet.');
    return;
  }
  const inNotebook = exercisesOf(lastNotebook);
  const states = inNotebook.map(({ name }) => stateOf(verdicts.get(name)));
  const done = states.filter((state) => state === DONE).length;
  showTable(
    ['exercise', 'state'],
    inNotebook.map(({ name }, e) => [name, states[e]]),
    { caption: `${done} of ${inNotebook.length} exercises done` },
  );
}

const DONE = '✓ done';

function stateOf(verdict: Verdict['kind'] | undefined): string {
  if (verdict === 'right') return DONE;
  return !verdict || verdict === 'not yet' ? '○ not yet' : '✗ begun';
}
