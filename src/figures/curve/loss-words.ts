import { counted, grouped, shortNumber } from '../../text/numbers';
import { cleanText } from '../../text/plain-text';
import { lastLoss, type Run } from './runs';

/** What a loss curve shows, in one or two sentences. */
export function describeRuns(runs: readonly Run[]): string {
  if (runs.length === 1) return describeRun(runs[0]);
  const best = runs.reduce((a, b) => (lastLoss(b) < lastLoss(a) ? b : a));
  const parts = runs.map((run) => `${cleanText(run.name)}: ${fromTo(run)}`);
  return `Loss in ${runs.length} runs. ${parts.join('; ')}. ${verdict(runs, best)}`;
}

function verdict(runs: readonly Run[], best: Run): string {
  const [first, ...others] = runs;
  const hair = 0.004 * first.losses[highest(first.losses)];
  if (others.every((run) => alongside(run, first, hair)))
    return 'The curves lie on top of one another.';
  return `The lowest at the end is ${cleanText(best.name)}.`;
}

/** Whether two curves are nowhere farther apart than a hair. */
function alongside(a: Run, b: Run, hair: number): boolean {
  if (a.losses.length !== b.losses.length) return false;
  for (let e = 0; e < a.losses.length; e++) {
    if (Math.abs(a.losses[e] - b.losses[e]) > hair) return false;
  }
  return true;
}

/** Too near for a picture to show them apart. */
function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}

function describeRun(run: Run): string {
  const { losses } = run;
  const first = losses[0];
  const last = lastLoss(run);
  if (losses.length === 1)
    return `Loss is ${shortNumber(first)} before the first epoch.`;
  const fall = hasDip(run) ? 0 : first - last;
  let half = 1;
  while (half < losses.length && losses[half] > first - fall / 2) half++;
  const rest = fall > 0 ? `; half of the fall is done by epoch ${grouped(half)}` : '';
  const peak = highest(losses);
  const detour =
    losses[peak] > 1.05 * Math.max(first, last)
      ? ` On the way it climbs to ${shortNumber(losses[peak])}, at epoch ${grouped(peak)}.`
      : '';
  return `Loss ${fromTo(run)}${rest}.${detour}`;
}

function fromTo(run: Run): string {
  const first = run.losses[0];
  const last = lastLoss(run);
  const epochs = run.losses.length - 1;
  if (hasDip(run)) {
    const dip = lowest(run.losses);
    return (
      `falls from ${shortNumber(first)} to ${shortNumber(run.losses[dip])} at epoch ${grouped(dip)}, ` +
      `then rises to ${shortNumber(last)} at epoch ${grouped(epochs)}`
    );
  }
  const over = `over ${counted(epochs, 'epoch')}`;
  if (alike(first, last)) return `stays near ${shortNumber(first, 3)} ${over}`;
  const verb = last < first ? 'falls' : 'rises';
  return `${verb} from ${shortNumber(first)} to ${shortNumber(last)} ${over}`;
}

/** Whether the loss goes well below both its ends, by what a picture shows. */
function hasDip(run: Run): boolean {
  const { losses } = run;
  const bottom = losses[lowest(losses)];
  const lowerEnd = Math.min(losses[0], lastLoss(run));
  const visible = 0.1 * (losses[highest(losses)] - bottom);
  return bottom < 0.8 * lowerEnd && lowerEnd - bottom > visible;
}

function lowest(losses: ArrayLike<number>): number {
  let index = 0;
  for (let e = 1; e < losses.length; e++) if (losses[e] < losses[index]) index = e;
  return index;
}

function highest(losses: ArrayLike<number>): number {
  let index = 0;
  for (let e = 1; e < losses.length; e++) if (losses[e] > losses[index]) index = e;
  return index;
}
