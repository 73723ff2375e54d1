import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KERNEL_BYTES } from '../../../src/network/simd/kernel-bytes';

const root = join(__dirname, '../../..');
const assembly = 'src/network/simd/assembly';
const config = join(assembly, 'asconfig.json');
const compiler = join(root, assembly, 'node_modules/assemblyscript/bin/asc.js');
const reason = existsSync(compiler) ? '' : ' (skipped: its compiler is not installed)';

test.skipIf(reason)(
  `the stored kernel is what its source compiles to (npm run simd)${reason}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'backprop-twice-kernel-'));
    const file = join(folder, 'kernel.wasm');
    try {
      execFileSync(
        process.execPath,
        [compiler, '--config', config, '--outFile', file],
        {
          cwd: root,
        },
      );
      expect(KERNEL_BYTES).toBe(readFileSync(file, 'base64'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
