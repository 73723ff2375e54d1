import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { Publisher, Router } from 'zeromq';
import { newConnection } from '../../src/book/kernel/connection-file';
import { Kernel } from '../../src/book/kernel/kernel';
import {
  decodeMessage,
  encodeMessage,
  newRequest,
} from '../../src/book/kernel/message';

/** A client with the other end of its wires in our hands. */
async function kernelInOurHands() {
  const connection = await newConnection();
  const { shell_port, iopub_port, key } = connection;
  const shell = new Router({ linger: 0 });
  const iopub = new Publisher({ linger: 0 });
  await shell.bind(`tcp://127.0.0.1:${shell_port}`);
  await iopub.bind(`tcp://127.0.0.1:${iopub_port}`);
  const kernel = new Kernel(connection, {
    ended: new Promise(() => {}),
    said: () => '',
    kill: async () => {},
  });
  onTestFinished(async () => {
    await kernel.kill();
    for (const socket of [shell, iopub]) socket.close();
  });

  async function nextRequest() {
    const [identity, ...frames] = await shell.receive();
    const { header } = decodeMessage(frames, key);
    const answer = (type: string, content: Record<string, unknown>) =>
      encodeMessage({ ...newRequest(type, content, 'k'), parent_header: header }, key);
    return {
      reply: (status: string) =>
        shell.send([identity, ...answer('execute_reply', { status })]),
      print: (text: string) => iopub.send(answer('stream', { name: 'stdout', text })),
      becomeIdle: () => iopub.send(answer('status', { execution_state: 'idle' })),
    };
  }
  while (!kernel.ready) {
    kernel.askForInfo();
    const request = await nextRequest();
    await request.reply('ok');
    await request.becomeIdle();
    await delay(20);
  }
  return { kernel, nextRequest };
}

it('a request is done when it is replied to and all its broadcasts are in', async () => {
  const { kernel, nextRequest } = await kernelInOurHands();
  const heard: unknown[] = [];
  let done = false;
  const running = kernel
    .execute('1', ({ content }) => heard.push(content.text))
    .finally(() => {
      done = true;
    });
  const request = await nextRequest();
  await request.reply('ok');
  await delay(50);
  expect(done).toBe(false);
  await request.print('slow');
  await request.becomeIdle();
  expect(await running).toBe('ok');
  expect(heard).toEqual(['slow']);
  await request.print('late');
  await expect.poll(() => heard).toEqual(['slow', 'late']);
});
