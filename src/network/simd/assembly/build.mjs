// Compiles kernel.ts and writes it, as text, where the module loads it from.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const compiler = here('node_modules/assemblyscript/bin/asc.js');
const options = ['--config', here('asconfig.json'), '--outFile', here('kernel.wasm')];
execFileSync(process.execPath, [compiler, ...options], {
  cwd: here('../../../..'),
  stdio: 'inherit',
});
const bytes = readFileSync(here('kernel.wasm'), 'base64');
rmSync(here('kernel.wasm'));
writeFileSync(
  here('../kernel-bytes.ts'),
  `export const KERNEL_BYTES =\n  '${bytes}';\n`,
);
