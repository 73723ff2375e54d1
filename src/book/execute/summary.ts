import { type Outcome, seconds, shortName } from './outcome';

/** The closing lines after several notebooks, and the exit status that belongs to them. */
export interface Summary {
  text: string;
  exitStatus: number;
}

/**
 * Sums up what came of the notebooks.
 *
 * @param elapsed seconds that all took together
 */
export function summarise(
  outcomes: Outcome[],
  check: boolean,
  elapsed: number,
): Summary {
  const all = count(outcomes.length);
  const executed = outcomes.filter(({ kind }) => kind === 'executed').length;
  const different = outcomes.filter(({ kind }) => kind === 'different').length;
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  const messages = outcomes.flatMap((outcome) =>
    'message' in outcome ? [`\n${outcome.message}`] : [],
  );
  if (executed === outcomes.length) {
    const text = check
      ? `${all} checked in ${seconds(elapsed)}: the outputs are as stored`
      : `${all} executed in ${seconds(elapsed)}`;
    return { text, exitStatus: 0 };
  }
  const line = [
    `${executed + different} of ${all} executed`,
    ...(different ? [`${different} with other outputs than stored`] : []),
    ...(failed ? [`${failed} failed`] : []),
  ].join('; ');
  return { text: [line, ...messages].join('\n'), exitStatus: 1 };
}

/** The closing line after an interruption: which notebooks had been written by then. */
export function summariseStopped(outcomes: Outcome[]): string {
  const written = outcomes.filter(
    (outcome) => outcome.kind === 'executed' && outcome.execution.written,
  );
  if (written.length === 0) return 'Stopped; no notebook was changed.';
  const names = written.map(({ file }) => shortName(file)).join(', ');
  return `Stopped. Written before that: ${names}; no other notebook was changed.`;
}

function count(notebooks: number): string {
  return notebooks === 1 ? '1 notebook' : `${notebooks} notebooks`;
}
