import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type KernelStart, startKernel } from '../../src/book/kernel/start-kernel';
import { isWindows } from '../windows';
import { answerOn, connectionIn, dying, idle } from './fake-kernel';
import { processesWith } from './processes';

// Connection files land here, so that their path tells these kernels from all others.
const folder = mkdtempSync(join(tmpdir(), 'kernel-start-'));
vi.stubEnv('TMPDIR', folder);
vi.setConfig({ testTimeout: 15_000 });

afterEach(async () => {
  expect(await processesWith(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true }));

type Command = (file: string) => string[];

/** A kernel that answers at once. */
const answering: Command = (file) => {
  answerOn(connectionIn(file), {});
  return idle(file);
};

/** A kernel that listens and never answers. */
const deaf: Command = (file) => {
  answerOn(connectionIn(file), { ignore: Infinity });
  return idle(file);
};

/** Starts with one command after the other, the last one again and again. */
async function start(commands: Command[], options: Partial<KernelStart> = {}) {
  const files: string[] = [];
  const command = (file: string) => {
    files.push(file);
    return commands[Math.min(files.length, commands.length) - 1](file);
  };
  const kernel = startKernel({ folder, command, ...options });
  return kernel.then(
    async (kernel) => {
      await kernel.kill();
      return { tries: files.length, error: undefined };
    },
    (error: unknown) => ({ tries: files.length, error: String(error) }),
  );
}

const started = (tries: number) => ({ tries, error: undefined });

describe.skipIf(isWindows)('a kernel', () => {
  it('is asked again when it misses the first request', async () => {
    const inattentive: Command = (file) => {
      answerOn(connectionIn(file), { ignore: 1 });
      return idle(file);
    };
    expect(await start([inattentive])).toEqual(started(1));
  });

  it('is not flooded with requests while it says nothing', async () => {
    let requests = { count: 0 };
    const counting: Command = (file) => {
      requests = answerOn(connectionIn(file), { ignore: Infinity });
      return idle(file);
    };
    await start([counting], { startLimit: 1 });
    expect(requests.count).toBeGreaterThan(1);
    expect(requests.count).toBeLessThan(6);
  });

  it.each([
    'UnhandledPromiseRejection: Error: Socket is blocked by a bind or unbind operation',
    'Error: listen EADDRINUSE: address already in use 127.0.0.1:4567',
    'UnhandledPromiseRejection: Error: Address already in use',
  ])('that says “%s” and hangs is started again at once', async (words) => {
    const hanging: Command = (file) => idle(file, words);
    expect(await start([hanging, answering])).toEqual(started(2));
  });

  it('that finds its port taken is started again, however often it says the same', async () => {
    const unlucky: Command = (file) => dying(file, 'EADDRINUSE');
    expect(await start([unlucky, unlucky, unlucky, answering])).toEqual(started(4));
  });

  it('whose port another one answers on gets other ports', async () => {
    const ports: number[] = [];
    const robbed: Command = (file) => {
      const connection = connectionIn(file);
      ports.push(connection.shell_port);
      answerOn(connection, { key: 'the key of somebody else' });
      return idle(file);
    };
    const lucky: Command = (file) => {
      ports.push(connectionIn(file).shell_port);
      return answering(file);
    };
    expect(await start([robbed, lucky])).toEqual(started(2));
    expect(ports[1]).not.toBe(ports[0]);
  });

  it('that dies is started again', async () => {
    const killed: Command = (file) => [
      process.execPath,
      '-e',
      'process.kill(process.pid, "SIGSEGV")',
      file,
    ];
    expect(await start([killed, answering])).toEqual(started(2));
  });

  it('that listens and says nothing is started again', async () => {
    const options = { startPatience: 0.3 };
    expect(await start([deaf, answering], options)).toEqual(started(2));
  });

  it('that answers and is never heard broadcasting is started again', async () => {
    const mute: Command = (file) => {
      answerOn(connectionIn(file), { mute: true });
      return idle(file);
    };
    const options = { startPatience: 0.3 };
    expect(await start([mute, answering], options)).toEqual(started(2));
    expect(await start([mute], options)).toEqual({
      tries: 2,
      error:
        'KernelDied: the kernel answered, and broadcast nothing within 0.3 s of listening',
    });
  });

  it('that does not listen yet is waited for, whatever it says', async () => {
    const slow: Command = (file) => {
      setTimeout(() => answerOn(connectionIn(file), {}), 800);
      // Said by tslab's compiler when somebody installs a package meanwhile.
      return idle(file, 'UncaughtException: Error: Unexpected pending rebuildTimer');
    };
    expect(await start([slow], { startPatience: 0.3 })).toEqual(started(1));
  });
});

describe.skipIf(isWindows)('no further try is made', () => {
  it('when a kernel dies twice with the same words', async () => {
    const broken: Command = (file) => dying(file, 'Cannot find module');
    expect(await start([broken])).toEqual({
      tries: 2,
      error:
        'KernelDied: the kernel ended with exit code 1; its last words:\n' +
        'Cannot find module',
    });
  });

  it('after the fifth', async () => {
    const unlucky: Command = (file) => idle(file, 'EADDRINUSE');
    expect(await start([unlucky])).toEqual({
      tries: 5,
      error: 'KernelDied: the kernel failed to start; its last words:\nEADDRINUSE',
    });
  });

  it('when it listens twice and says nothing', async () => {
    expect(await start([deaf], { startPatience: 0.3 })).toEqual({
      tries: 2,
      error: 'KernelDied: the kernel gave no answer within 0.3 s of listening',
    });
  });

  it('when the time for all of them is over', async () => {
    const unlucky: Command = (file) => idle(file, 'EADDRINUSE');
    const { tries, error } = await start([unlucky], { startLimit: 0.3 });
    expect(tries).toBeLessThan(5);
    expect(error).toContain('KernelDied');
  });

  it.each([1, 2])('once try %i was aborted', async (tries) => {
    const stop = new AbortController();
    const aborting: Command = (file) => {
      setTimeout(() => stop.abort('enough'), 100);
      return idle(file);
    };
    const unlucky: Command = (file) => dying(file, 'EADDRINUSE');
    const commands = tries === 1 ? [aborting] : [unlucky, aborting];
    const { signal } = stop;
    expect(await start(commands, { signal })).toEqual({ tries, error: 'enough' });
  });

  it('when it was aborted before the first', async () => {
    const signal = AbortSignal.abort('not today');
    expect(await start([answering], { signal })).toEqual({
      tries: 0,
      error: 'not today',
    });
  });
});
