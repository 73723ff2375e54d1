import { constants, createContext, runInContext } from 'node:vm';
import { Kernel } from '../../../src/live/kernel/kernel';
import type { Output, Reply, Shown } from '../../../src/live/kernel/show/output';

/** A kernel whose cells run in a world of their own, and what they showed. */
export interface KernelInNode {
  kernel: Kernel;
  shown: Shown[];
  /** Runs a cell; gives how that ended and what it showed. */
  run(code: string, cell?: string): Promise<{ reply: Reply; outputs: Output[] }>;
  /** Runs cells, which succeed; gives what the last one printed. */
  printed(...cells: string[]): Promise<string>;
}

export function kernelInNode(libraries: Record<string, string> = {}): KernelInNode {
  const shown: Shown[] = [];
  const context = createContext(constants.DONT_CONTEXTIFY);
  const kernel = new Kernel({
    global: runInContext('globalThis', context),
    runScript: (code, filename) => void runInContext(code, context, { filename }),
    show: (one) => shown.push(structuredClone(one)),
    fetchLibrary: async (name) => libraries[name],
    libraries: Object.fromEntries(Object.keys(libraries).map((name) => [name, [name]])),
  });
  let runs = 0;
  const run: KernelInNode['run'] = async (code, cell = `cell-${runs}`) => {
    const number = ++runs;
    const reply = await kernel.execute({ run: number, cell, code });
    const own = shown.filter((one) => one.run === number);
    return { reply, outputs: own.map(({ output }) => output) };
  };
  return {
    kernel,
    shown,
    run,
    async printed(...cells) {
      let text = '';
      for (const cell of cells) {
        const { reply, outputs } = await run(cell);
        if (reply.status === 'error') throw new Error(reply.failure.message);
        text = outputs.map((output) => ('text' in output ? output.text : '')).join('');
      }
      return text;
    },
  };
}
