import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE_BYTES } from '../../src/engine/engine-bytes';

const root = join(__dirname, '../..');
const assembly = 'src/engine/assembly';
const config = join(assembly, 'asconfig.json');
const compiler = join(root, assembly, 'node_modules/assemblyscript/bin/asc.js');
const reason = existsSync(compiler) ? '' : ' (skipped: its compiler is not installed)';

test.skipIf(reason)(
  `the stored engine is what its source compiles to (npm run engine)${reason}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'backprop-twice-engine-'));
    const file = join(folder, 'engine.wasm');
    const options = ['--config', config, '--outFile', file];
    try {
      execFileSync(process.execPath, [compiler, ...options], { cwd: root });
      expect(ENGINE_BYTES).toBe(readFileSync(file, 'base64'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
