import type { Kernel } from './kernel';
import type { Message } from './message';

/** What keeps a kernel busy, by the names that Node gives to such resources. */
export type Pending = string[];

const REPORT = '\u0000backprop-twice: pending ';
const LOOK_AGAIN_MS = 5;

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
export function beyond(pending: Pending, known: Pending): Pending {
  const left = [...known];
  return pending.filter((name) => {
    const index = left.indexOf(name);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

// Runs in the kernel, whose cells may have given any global name another meaning. The
// compiler's file watchers come and go and do nothing by themselves. A timer without a
// reference is not counted, so the lookout doesn't see itself.
function lookout(known: Pending, limit: number): string {
  return `await new globalThis.Promise((resolve) => {
  const { performance, process, setTimeout } = globalThis as any;
  const deadline = performance.now() + ${limit * 1000};
  const look = () => {
    const pending = process.getActiveResourcesInfo()
      .filter((name: string) => !['FSEventWrap', 'StatWatcher'].includes(name));
    const left: string[] = ${JSON.stringify(known)};
    const more = pending.filter((name: string) => {
      const index = left.indexOf(name);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    if (more.length > 0 && performance.now() < deadline) return wait();
    process.stdout.write(${JSON.stringify(REPORT)} + globalThis.JSON.stringify(pending));
    resolve(undefined);
  };
  const wait = () => setTimeout(look, ${LOOK_AGAIN_MS}).unref();
  wait();
});`;
}
