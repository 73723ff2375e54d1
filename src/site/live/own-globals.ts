import { runInNewContext } from 'node:vm';

/** What a worker has beside the language, as far as our scripts may use it. */
const OF_WORKERS = [
  ...['Blob', 'URL', 'atob', 'btoa', 'clearInterval', 'clearTimeout', 'console'],
  ...['importScripts', 'performance', 'postMessage', 'queueMicrotask', 'setInterval'],
  ...['setTimeout', 'structuredClone', 'WebAssembly'],
];

const OF_THE_LANGUAGE = (
  runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]
).filter(
  (name) => !['globalThis', 'undefined', 'NaN', 'Infinity', 'eval'].includes(name),
);

/** What a worker has that Node has as well, and that reaches nobody. */
const HARMLESS = [
  ...['AbortController', 'AbortSignal', 'Blob', 'DOMException', 'Event', 'EventTarget'],
  ...['TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'WebAssembly'],
  ...['atob', 'btoa', 'clearInterval', 'clearTimeout', 'console', 'crypto'],
  ...['performance', 'queueMicrotask', 'setInterval', 'setTimeout', 'structuredClone'],
];

/** How the kernel hears of the page, and of what goes wrong. */
const HEARD = ['addEventListener', 'onmessage'];

/** What cells find in a worker; all the rest is taken away before the first of them runs. */
export const KEPT_FOR_CELLS: readonly string[] = [
  ...HARMLESS,
  ...HEARD,
  ...['globalThis', 'undefined', 'NaN', 'Infinity', 'eval'],
  ...OF_THE_LANGUAGE,
];

const GLOBALS = [...new Set([...OF_WORKERS, ...OF_THE_LANGUAGE])].sort();

/**
 * A script that holds on to the global names it uses, and so goes on working where the
 * reader's code gives them away: `const performance = 0.9`.
 */
export function withGlobalsOfItsOwn(code: string): string {
  const words = new Set(code.match(/\b[A-Za-z]\w*\b/g));
  const used = GLOBALS.filter((name) => words.has(name));
  return `const { ${used.join(', ')} } = globalThis;
(function () {${code}
}).call(this);`;
}
