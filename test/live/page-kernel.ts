import { constants, createContext, runInContext, Script } from 'node:vm';
import type { Message, Request } from '../../src/live/worker/messages';
import { liveScripts } from '../../src/site/live/live-scripts';

/** Runs a cell in the kernel of a page; tells all that the kernel says of it. */
export type RunOnPage = (code: string) => Promise<Message[]>;

/**
 * Makes kernels as a page starts them, with the same scripts, each in a world of its own
 * that has what a worker has.
 */
export async function pageKernels(): Promise<() => RunOnPage> {
  const scripts = await liveScripts();
  const sources = { liveSources: {} as Record<string, unknown> };
  const [kernel, module] = ['kernel', 'module'].map((name) => {
    runInContext(scripts[`${name}.js`], createContext(sources));
    return String(sources.liveSources[name]);
  });
  const start = new Script(`given.module = ${module}; (${kernel})();`);
  const { given } = sources.liveSources;
  return () => startedBy(start, { ...(given as object), verdicts: [] });
}

function startedBy(start: Script, given: object): RunOnPage {
  let said: Message[] = [];
  let done: (said: Message[]) => void = () => {};
  const texts: string[] = [];
  const world = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(world, {
    given,
    ...{ btoa, atob, clearTimeout, clearInterval, performance, queueMicrotask },
    ...{ setTimeout, setInterval, structuredClone, TextDecoder, TextEncoder },
    addEventListener() {},
    Blob: class {
      text: string;
      constructor(parts: string[]) {
        this.text = parts.join('');
      }
    },
    URL: class extends URL {
      static override createObjectURL = (blob: unknown) =>
        String(texts.push((blob as { text: string }).text) - 1);
      static override revokeObjectURL() {}
    },
    importScripts(address: string) {
      const text = texts[Number(address)];
      const filename = /\/\/# sourceURL=(.*)$/.exec(text)?.[1];
      runInContext(text, world, { filename });
    },
    postMessage(message: Message) {
      said.push(message);
      if (message.type === 'done') done(said);
    },
  });
  start.runInContext(world);
  let run = 0;
  return (code) => {
    said = [];
    const request: Request = { type: 'run', run: ++run, cell: `cell-${run}`, code };
    return new Promise((resolve) => {
      done = resolve;
      world.onmessage({ data: request });
    });
  };
}
