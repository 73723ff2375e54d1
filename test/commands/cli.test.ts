import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../book/fixture-notebook';
import { eventually, processesWith } from '../book/processes';
import { CLI, runCli } from '../book/run-cli';

describe('the command line', { timeout: 30_000 }, () => {
  it("leaves somebody's folder alone, and says what is in the way", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'thesis.txt'), '');
    for (const command of ['site', 'handout']) {
      const { status, stderr } = await runCli([command, '--to', folder]).ended;
      expect(stderr).toContain('thesis.txt');
      expect(stderr).not.toContain('    at ');
      expect(status).toBe(1);
    }
  });

  it('tells of a port that is taken before it does any work', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = await runCli(['start', '--port', String(port)])
      .ended;
    expect(stderr).toBe(`Port ${port} is taken; try another with --port.\n`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('tells of an address that no site can have before it does any work', async () => {
    const to = join(await temporaryFolder(), 'site');
    const args = ['site', '--to', to, '--address', 'example.org'];
    const { status, stdout, stderr } = await runCli(args).ended;
    expect(stderr).toContain('--address is "example.org"; it must be the address');
    expect([status, stdout, existsSync(to)]).toEqual([1, '', false]);
  });

  it.each(['0', '65536', '80.5', 'http', '-5', '0x10', '1e3', ' 80', '٣', ''])(
    'refuses port %s',
    async (port) => {
      const { status, stderr } = await runCli(['start', '--port', port]).ended;
      expect(stderr).toContain('A whole number from 1 to 65535 is wanted.');
      expect(status).toBe(1);
    },
  );

  it.each([
    [['execute', '--jobs', '1e9'], 'A whole number from 1 to 64 is wanted.'],
    [['execute', '--jobs', ''], 'A whole number from 1 to 64 is wanted.'],
    [['execute', '--timeout', '3000000'], 'at most 86400, a day.'],
    [['execute', '--timeout', '1e3'], 'A number above 0 is wanted'],
    [['execute', '--timeout', '-1'], 'A number above 0 is wanted'],
    [['predict', '--seed', '1e3'], 'A whole number from 0 to 9,007,199,254,740,991'],
    [['predict', '--seed', '9007199254740992'], 'from 0 to 9,007,199,254,740,991'],
    [['predict', '--epochs', '1e15'], 'A whole number from 1 to 1,000,000 is wanted.'],
  ])('says how far it goes: %j', async (args, words) => {
    const { status, stdout, stderr } = await runCli(args).ended;
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });

  it.skipIf(process.platform === 'win32')('ends with the npm that ran it', async () => {
    const mark = `--seed ${process.pid}`;
    const shell = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" predict ${mark}; :`],
      {
        env: { ...process.env, npm_lifecycle_event: 'predict' },
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    await once(shell.stdout, 'data');
    expect(await processesWith(`predict ${mark}`)).not.toEqual([]);
    shell.kill('SIGTERM');
    await eventually(
      async () => (await processesWith(`predict ${mark}`)).length === 0,
      5,
    );
  });
});
