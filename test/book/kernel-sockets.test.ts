import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { freePorts } from '../../src/book/kernel/free-ports';
import { tslabCommand } from '../../src/book/kernel/tslab-command';

const run = promisify(execFile);

/** Runs code where tslab runs, after what is loaded before it; tells what it prints. */
async function runBesideTslab(code: string): Promise<string> {
  const [node, ...args] = tslabCommand('');
  const preloads = args.slice(0, args.lastIndexOf('--require') + 2);
  const { stdout } = await run(node, [...preloads, '-e', code]);
  return stdout.trim();
}

it.each([
  ['Publisher', 'send(["hello"])'],
  ['Router', 'send(["nobody", "hello"])'],
  ['Reply', 'receive()'],
])('a kernel’s %s can %s as soon as it was told to bind', async (type, use) => {
  const [port] = await freePorts(1);
  const said = await runBesideTslab(`
    const socket = new (require('zeromq').${type})({ linger: 0 });
    socket.bind('tcp://127.0.0.1:${port}');
    socket.${use};
    console.log('used');
    process.exit();`);
  expect(said).toBe('used');
});

it('a kernel’s socket tells later, as ever, that its port is taken', async () => {
  const [port] = await freePorts(1);
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  const said = await runBesideTslab(`
    const socket = new (require('zeromq').Router)();
    const bound = socket.bind('tcp://127.0.0.1:${port}');
    bound.catch(({ code }) => console.log(code));`);
  expect(said).toBe('EADDRINUSE');
});
