import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { buildFolder, projectFolder } from '../../program/project';

const PACKAGES = join(projectFolder, 'node_modules');

/** What cells may use and no declaration file of a package says. */
const GLOBALS = `interface Console {
  log(...values: unknown[]): void; info(...values: unknown[]): void;
  debug(...values: unknown[]): void; warn(...values: unknown[]): void;
  error(...values: unknown[]): void; table(rows: unknown): void;
  dir(value: unknown, options?: object): void; group(...values: unknown[]): void;
  groupEnd(): void; count(label?: string): void; assert(holds: unknown, ...values: unknown[]): void;
  time(label?: string): void; timeEnd(label?: string): void; trace(...values: unknown[]): void;
}
declare const console: Console;
declare const performance: { now(): number };
declare const process: {
  cpuUsage(since?: { user: number; system: number }): { user: number; system: number };
};
declare function setTimeout(callback: (...given: any[]) => void, ms?: number, ...given: any[]): number;
declare function setInterval(callback: (...given: any[]) => void, ms?: number, ...given: any[]): number;
declare function clearTimeout(id: number): void;
declare function clearInterval(id: number): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<Value>(value: Value): Value;
declare module 'node:fs' { export function readFileSync(path: string, encoding: 'utf8'): string }
declare module 'tslab' { export const display: any; export function newDisplay(): any }
`;

/** What a declaration file imports; comments may show imports too. */
const IMPORTED = /^(?! *\*).*\bfrom '(\.[^']+)';$/gm;

/** What the language service knows: the language, the course's module, mathjs. */
export async function declarations(): Promise<Record<string, string>> {
  const texts: Record<string, string> = { '/globals.d.ts': GLOBALS };
  const service = join(PACKAGES, 'typescript-service', 'lib');
  const addLibrary = async (name: string): Promise<void> => {
    const path = `/lib.${name}.d.ts`;
    if (path in texts) return;
    texts[path] = await readFile(join(service, path), 'utf8');
    for (const [, other] of texts[path].matchAll(/<reference lib="([^"]+)"/g)) {
      await addLibrary(other);
    }
  };
  await addLibrary('es2023');
  const addOwn = async (file: string): Promise<void> => {
    const path = `/src/${file}.d.ts`;
    if (path in texts) return;
    texts[path] = (await readFile(join(buildFolder, `${file}.d.ts`), 'utf8')).replace(
      /^\/\/# sourceMappingURL=.*$/m,
      '',
    );
    for (const [, other] of texts[path].matchAll(IMPORTED)) {
      await addOwn(posix.join(posix.dirname(file), other));
    }
  };
  await addOwn('index');
  for (const [path, file] of [
    ['mathjs/index.d.ts', 'mathjs/types/index.d.ts'],
    ['decimal.js/index.d.ts', 'decimal.js/decimal.d.ts'],
    ['fraction.js/index.d.ts', 'fraction.js/fraction.d.mts'],
  ]) {
    texts[`/node_modules/${path}`] = await readFile(join(PACKAGES, file), 'utf8');
  }
  return texts;
}
