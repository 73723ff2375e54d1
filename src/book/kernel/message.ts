import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** What says who sent a message of Jupyter's protocol, and of which type it is. */
export interface MessageHeader {
  msg_id: string;
  msg_type: string;
  session: string;
  username: string;
  date: string;
  version: string;
}

/** A message of Jupyter's protocol; `parent_header` is that of the request it answers. */
export interface Message {
  header: MessageHeader;
  parent_header: Partial<MessageHeader>;
  metadata: Record<string, unknown>;
  content: Record<string, unknown>;
}

const DELIMITER = Buffer.from('<IDS|MSG>');

/** A request with an identity of its own. */
export function newRequest(
  type: string,
  content: Record<string, unknown>,
  session: string,
): Message {
  return {
    header: {
      msg_id: randomUUID(),
      msg_type: type,
      session,
      username: 'backprop-twice',
      date: new Date().toISOString(),
      version: '5.3',
    },
    parent_header: {},
    metadata: {},
    content,
  };
}

/** The frames in which a message travels: delimiter, signature, then its four parts. */
export function encodeMessage(message: Message, key: string): Buffer[] {
  const { header, parent_header, metadata, content } = message;
  const parts = [header, parent_header, metadata, content].map((part) =>
    Buffer.from(JSON.stringify(part)),
  );
  return [DELIMITER, Buffer.from(sign(parts, key)), ...parts];
}

/**
 * Reads the frames of a message; identities in front of the delimiter are dropped.
 *
 * @throws {Error} when a part is missing or the signature was not made with this key
 */
export function decodeMessage(frames: Buffer[], key: string): Message {
  const start = frames.findIndex((frame) => frame.equals(DELIMITER));
  const [signature, ...parts] = start < 0 ? [] : frames.slice(start + 1);
  if (!signature || parts.length < 4) {
    throw new Error('a message on its port does not follow Jupyter’s protocol');
  }
  const expected = Buffer.from(sign(parts, key));
  if (expected.length !== signature.length || !timingSafeEqual(expected, signature)) {
    throw new Error('a message on its port has a wrong signature');
  }
  const [header, parent_header, metadata, content] = parts.map((part) =>
    JSON.parse(part.toString('utf8')),
  );
  return { header, parent_header, metadata, content };
}

function sign(parts: Buffer[], key: string): string {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}
