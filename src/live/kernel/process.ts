import type { Stream } from './show/outlet';

/** Of Node's `process`, what a cell may well use. */
export function createProcess(print: (name: Stream, text: string) => void) {
  const microseconds = () => Math.round(performance.now() * 1000);
  const stream = (name: Stream) => ({
    write: (text: string) => {
      print(name, String(text));
      return true;
    },
  });
  return {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    /** The time that went by: no page knows how much of it the processor worked. */
    cpuUsage: (since = { user: 0, system: 0 }) => ({
      user: microseconds() - since.user,
      system: 0,
    }),
    nextTick: (callback: (...given: unknown[]) => void, ...given: unknown[]) =>
      queueMicrotask(() => callback(...given)),
    platform: 'browser',
    argv: [],
    env: {},
    versions: {},
  };
}
