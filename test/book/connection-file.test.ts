import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  newConnection,
  writeConnectionFile,
} from '../../src/book/kernel/connection-file';
import { isWindows } from '../windows';
import { temporaryFolder } from './fixture-notebook';

describe('a connection file', () => {
  it.skipIf(isWindows)('can be read by its owner only, as can its folder', async () => {
    const { folder, file } = await writeConnectionFile(await newConnection());
    onTestFinished(() => rm(folder, { recursive: true }));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('holds what the kernel needs, on this machine only', async () => {
    const connection = await newConnection();
    const { folder, file } = await writeConnectionFile(connection);
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(connection);
    expect(connection).toMatchObject({
      transport: 'tcp',
      ip: '127.0.0.1',
      signature_scheme: 'hmac-sha256',
    });
  });

  it.skipIf(process.platform !== 'linux')(
    'that cannot be written leaves nothing behind, and is named',
    async () => {
      // A path in which there is room for the folder, and none for the file.
      let folder = await temporaryFolder();
      while (folder.length < 4065) {
        folder = join(folder, 'x'.repeat(Math.min(250, 4066 - folder.length)));
      }
      await mkdir(folder, { recursive: true });
      vi.stubEnv('TMPDIR', folder);
      onTestFinished(() => void vi.unstubAllEnvs());
      const writing = writeConnectionFile(await newConnection());
      await expect(writing).rejects.toMatchObject({
        code: 'ENAMETOOLONG',
        path: expect.stringContaining('connection.json'),
      });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('never names a port or a key twice', async () => {
    const connections = await Promise.all(Array.from({ length: 20 }, newConnection));
    const ports = connections.flatMap((connection) =>
      Object.values(connection).filter((value) => typeof value === 'number'),
    );
    expect(new Set(ports).size).toBe(100);
    expect(new Set(connections.map(({ key }) => key)).size).toBe(20);
  });
});
