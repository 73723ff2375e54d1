declare global {
  /** Loads a script of the site, unless it is there. */
  function loadScript(src: string): Promise<unknown>;
  /** What scripts for the worker leave in the page: functions, for their text. */
  var liveSources: Record<string, unknown>;
}

globalThis.liveSources ??= {};

/** Loads a script of those that run the cells. */
export function loadLive(name: string): Promise<unknown> {
  return loadScript(`assets/live/${name}.js`);
}

/** The text of what a script left: from a disk no file can be read otherwise. */
export async function workerScript(name: string): Promise<string> {
  await loadLive(name);
  return String(liveSources[name]);
}
