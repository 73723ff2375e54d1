import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { Publisher, Router } from 'zeromq';
import type { Connection } from '../../src/book/kernel/connection-file';
import {
  decodeMessage,
  encodeMessage,
  newRequest,
} from '../../src/book/kernel/message';

/** A process that says something, or nothing, and then sits there. */
export const idle = (file: string, words = '') => [
  process.execPath,
  '-e',
  `console.error(${JSON.stringify(words)}); setInterval(() => {}, 1000)`,
  file,
];

/** A process that says something and ends with exit code 1. */
export const dying = (file: string, words: string) => [
  process.execPath,
  '-e',
  `console.error(${JSON.stringify(words)}); process.exit(1)`,
  file,
];

/** What a kernel's command was given to listen on. */
export function connectionIn(file: string): Connection {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Answers requests for information as a kernel does, from within the test.
 *
 * @param ignore how many requests to leave unanswered first
 * @param key what the answers are signed with, if not with the connection's own key
 * @param mute whether it broadcasts nothing
 * @returns how many requests have come, now and later
 */
export function answerOn(
  connection: Connection,
  { ignore = 0, key = connection.key, mute = false },
) {
  const shell = new Router({ linger: 0 });
  const iopub = new Publisher({ linger: 0 });
  shell.bindSync(`tcp://127.0.0.1:${connection.shell_port}`);
  iopub.bindSync(`tcp://127.0.0.1:${connection.iopub_port}`);
  onTestFinished(() => {
    for (const socket of [shell, iopub]) socket.close();
  });
  const requests = { count: 0 };
  void (async () => {
    for await (const [identity, ...frames] of shell) {
      if (++requests.count <= ignore) continue;
      const { header } = decodeMessage(frames, connection.key);
      const answer = (type: string, content: Record<string, unknown>) =>
        encodeMessage(
          { ...newRequest(type, content, 'fake'), parent_header: header },
          key,
        );
      await shell.send([identity, ...answer('kernel_info_reply', { status: 'ok' })]);
      if (!mute) await iopub.send(answer('status', { execution_state: 'idle' }));
    }
  })();
  return requests;
}
