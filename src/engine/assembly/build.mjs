// Compiles engine.ts and writes it, as text, where the module loads it from.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const compiler = here('node_modules/assemblyscript/bin/asc.js');
const options = ['--config', here('asconfig.json'), '--outFile', here('engine.wasm')];
execFileSync(process.execPath, [compiler, ...options], {
  cwd: here('../../..'),
  stdio: 'inherit',
});
const bytes = readFileSync(here('engine.wasm'), 'base64');
rmSync(here('engine.wasm'));
writeFileSync(
  here('../engine-bytes.ts'),
  `export const ENGINE_BYTES =\n  '${bytes}';\n`,
);
