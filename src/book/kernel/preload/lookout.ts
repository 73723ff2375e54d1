/**
 * Tells when nothing is left to do. It waits here, as compiling it in every cell would
 * take longer than most cells.
 *
 * It hangs on `process`, where no cell's names can hide it.
 */
import { LOOKOUT, REPORT } from '../lookout-name';

// Cells may replace these, and what else is global.
const { setTimeout, performance } = globalThis;
const { stringify } = JSON;
const { stdout } = process;

const LOOK_AGAIN_MS = 5;

/**
 * Waits until nothing is pending but what is known, and reports on stdout what is.
 *
 * @param known what may stay pending, each name as often as it may
 * @param seconds to wait at most
 */
function lookout(known: string[], seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  return new Promise((resolve) => {
    const look = () => {
      const pending = process.getActiveResourcesInfo();
      const left = [...known];
      const isMore = (name: string) => {
        const index = left.indexOf(name);
        if (index >= 0) left.splice(index, 1);
        return index < 0;
      };
      if (pending.some(isMore) && performance.now() < deadline) return wait();
      stdout.write(REPORT + stringify(pending));
      resolve();
    };
    // A timer without a reference is not counted, so the lookout does not see itself.
    const wait = () => void setTimeout(look, LOOK_AGAIN_MS).unref();
    wait();
  });
}

Object.defineProperty(process, Symbol.for(LOOKOUT), { value: lookout });
