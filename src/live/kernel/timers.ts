import type { Outlet } from './show/outlet';

type Callback = (...given: unknown[]) => void;

/** Timers whose callbacks show things as of the run that set them, however late. */
export function createTimers(outlet: Outlet) {
  const asOfNow = (callback: Callback): Callback => {
    const { run } = outlet;
    return (...given) => {
      const now = outlet.run;
      outlet.run = run;
      try {
        callback(...given);
      } finally {
        outlet.run = now;
      }
    };
  };
  return {
    setTimeout: (callback: Callback, ms?: number, ...given: unknown[]) =>
      setTimeout(asOfNow(callback), ms, ...given),
    setInterval: (callback: Callback, ms?: number, ...given: unknown[]) =>
      setInterval(asOfNow(callback), ms, ...given),
  };
}
