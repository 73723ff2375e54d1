import { requireWhole } from '../checks';
import { formatNumber } from '../text/format-numbers';
import { newCellDisplay } from './cell-display';

/** Shorter work is done before a reader could read anything. */
const SILENT_MS = 500;
/** At most ten updates a second. */
const PAUSE_MS = 100;
const BAR_LENGTH = 20;

/**
 * Shows below the cell how far a training is; for `onEpoch` of `train`. While it runs,
 * the line changes in place; what stays is one line that says the same however long it
 * took.
 *
 * @param epochs how many there will be
 * @throws InputError unless that is a whole number
 */
export function showProgress(epochs: number): (epoch: number, loss: number) => void {
  requireWhole(epochs, 'epochs', 0);
  const display = newCellDisplay();
  const say = (line: string) => display?.text(line);
  let first: { loss: number; time: number } | undefined;
  let last = { epoch: 0, loss: 0 };
  let shown = 0;

  const conclude = () => {
    if (!first) return;
    const line = conclusion(last.epoch, epochs, first.loss, last.loss);
    if (display) say(line);
    else console.log(line);
  };

  return (epoch, loss) => {
    const time = performance.now();
    if (!first) {
      first = { loss, time };
      shown = time + SILENT_MS - PAUSE_MS;
      // Runs when the cell's code ends, also if that is before the last epoch.
      queueMicrotask(() => last.epoch < epochs && conclude());
    }
    last = { epoch, loss };
    if (epoch >= epochs) {
      conclude();
      first = undefined;
    } else if (time - shown >= PAUSE_MS) {
      shown = time;
      say(progress(epoch, epochs, loss, time - first.time));
    }
  };
}

/** ███████░░░░░ 6,000 of 10,000 epochs · loss 0.3121 · 3 s left */
function progress(epoch: number, epochs: number, loss: number, ms: number): string {
  const full = Math.floor((BAR_LENGTH * epoch) / epochs);
  const bar = '█'.repeat(full) + '░'.repeat(BAR_LENGTH - full);
  const left = Math.ceil((ms * (epochs - epoch)) / epoch / 1000);
  const done = `${count(epoch)} of ${count(epochs)} epochs`;
  return `${bar} ${done} · loss ${formatNumber(loss)} · ${count(left)} s left`;
}

function conclusion(epoch: number, epochs: number, from: number, to: number): string {
  const losses = `the loss went from ${formatNumber(from)} to ${formatNumber(to)}`;
  const done = epoch < epochs ? `${count(epoch)} of ${count(epochs)}` : count(epochs);
  return `${done} ${epochs === 1 ? 'epoch' : 'epochs'}: ${losses}.`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
