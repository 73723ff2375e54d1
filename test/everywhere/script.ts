import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** What one engine computes, first as it is, then without WebAssembly. */
export type Answer = { engine: boolean; numbers: Record<string, string> }[];

/** An expression, for any engine, whose value is the Answer. */
export async function bundledScript(): Promise<string> {
  const bundle = await rolldown({ input: join(__dirname, 'numbers.ts') });
  const { output } = await bundle.generate({ format: 'iife', name: 'everywhere' });
  await bundle.close();
  // Each run has a module of its own, which looks for WebAssembly anew.
  const run = `(() => {
    ${output[0].code}
    return { engine: everywhere.hasEngine(), numbers: everywhere.numbers() };
  })()`;
  return `[${run}, delete globalThis.WebAssembly && ${run}]`;
}
