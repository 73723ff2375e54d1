import type { Kernel } from './kernel';
import { LOOKOUT, REPORT } from './lookout-name';
import type { Message } from './message';

/** What keeps a kernel busy, by the names that Node gives to such resources. */
export type Pending = string[];

/**
 * Waits until a kernel has nothing left to do: no timer, no request that is under way.
 * What is printed meanwhile goes to `onOutput`.
 *
 * @param known what may stay pending
 * @param limit seconds to wait at most
 * @returns what is pending still, `known` included
 */
export async function waitUntilQuiet(
  kernel: Kernel,
  known: Pending,
  limit: number,
  onOutput: (message: Message) => void,
): Promise<Pending> {
  let pending: Pending = [];
  await kernel.execute(lookout(known, limit), (message) => {
    const { text } = message.content;
    if (typeof text === 'string' && text.startsWith(REPORT)) {
      pending = JSON.parse(text.slice(REPORT.length));
    } else onOutput(message);
  });
  return pending;
}

/** What is in `pending` and not in `known`, each name as often as it is there. */
export function withoutKnown(pending: Pending, known: Pending): Pending {
  const left = [...known];
  return pending.filter((name) => {
    const index = left.indexOf(name);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

// As an argument, because tslab takes an `await` before a bracket for none at all.
function lookout(known: Pending, limit: number): string {
  const wait = `globalThis.process[globalThis.Symbol.for('${LOOKOUT}')]`;
  return `await globalThis.Promise.resolve(${wait}(${JSON.stringify(known)}, ${limit}));`;
}
