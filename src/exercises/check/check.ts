import { cellDisplay } from '../../display/cell-display';
import { escapeHtml } from '../../text/escape-html';
import { findExercise } from './find-exercise';
import { judge, type Verdict } from './judge';
import { remember } from './progress';

/**
 * Says below the cell whether the answer to an exercise is right and, if it is not,
 * what is wrong with it. Where a function is asked for, it is tried on several inputs.
 *
 * @param name the notebook's number and the exercise: '02-undo-a-nudge'
 * @throws InputError where there is no such exercise
 */
export function check(name: string, answer: unknown): void {
  const exercise = findExercise(name);
  const verdict = judge(exercise, answer);
  remember(name, verdict);
  const line = lineAbout(verdict);
  const display = cellDisplay();
  if (display)
    display.html(`<p><strong>${escapeHtml(name)}</strong> ${asHtml(line)}</p>`);
  else console.log(`${name} ${line}`);
}

function lineAbout(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'right':
      return `✓ Right. ${verdict.says}`;
    case 'mistake':
      return `✗ Not quite: ${verdict.name}. ${verdict.says}`;
    case 'wrong':
      return `✗ Not right. ${verdict.says}`;
    default:
      return '○ Not yet: put your answer in the place of notYet, and run the cell again.';
  }
}

/** Escaped, with what stands between backticks as code. */
function asHtml(line: string): string {
  return escapeHtml(line).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
