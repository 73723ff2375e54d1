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
