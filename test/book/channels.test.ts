import { expect, it, onTestFinished, vi } from 'vitest';
import { Publisher } from 'zeromq';
import { Channels } from '../../src/book/kernel/channels';
import { newConnection } from '../../src/book/kernel/connection-file';
import { encodeMessage, newRequest } from '../../src/book/kernel/message';

it('a broadcast with a wrong signature is reported and not delivered', async () => {
  const connection = await newConnection();
  const publisher = new Publisher({ linger: 0 });
  await publisher.bind(`tcp://127.0.0.1:${connection.iopub_port}`);
  const listener = { onReply: vi.fn(), onBroadcast: vi.fn(), onTrouble: vi.fn() };
  const channels = new Channels(connection, listener);
  onTestFinished(() => {
    channels.close();
    publisher.close();
  });

  const message = newRequest('stream', { name: 'stdout', text: 'trust me' }, 'nobody');
  await vi.waitFor(async () => {
    await publisher.send(encodeMessage(message, 'a guessed key'));
    expect(listener.onTrouble).toHaveBeenCalled();
  });
  expect(String(listener.onTrouble.mock.calls[0][0])).toContain('wrong signature');
  expect(listener.onBroadcast).not.toHaveBeenCalled();

  await publisher.send(encodeMessage(message, connection.key));
  await vi.waitFor(() => expect(listener.onBroadcast).toHaveBeenCalledWith(message));
});
