import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  decodeMessage,
  encodeMessage,
  newRequest,
} from '../../src/book/kernel/message';

const request = newRequest('execute_request', { code: 'größe' }, 'a-session');

describe('a message of Jupyter’s protocol', () => {
  it('travels as delimiter, signature and four parts', () => {
    const [delimiter, signature, ...parts] = encodeMessage(request, 'key');
    expect(delimiter.toString()).toBe('<IDS|MSG>');
    const hmac = createHmac('sha256', 'key').update(Buffer.concat(parts)).digest('hex');
    expect(signature.toString()).toBe(hmac);
    expect(parts.map((part) => JSON.parse(part.toString()))).toEqual([
      request.header,
      {},
      {},
      { code: 'größe' },
    ]);
  });

  it('is read whatever identities stand before it', () => {
    const frames = [Buffer.from('topic'), ...encodeMessage(request, 'key')];
    expect(decodeMessage(frames, 'key')).toEqual(request);
  });

  it('is refused when it was signed with another key', () => {
    expect(() => decodeMessage(encodeMessage(request, 'other'), 'key')).toThrow(
      'wrong signature',
    );
  });

  it('is refused when a part was changed on its way', () => {
    const frames = encodeMessage(request, 'key');
    frames[5] = Buffer.from('{"code":"evil()"}');
    expect(() => decodeMessage(frames, 'key')).toThrow('wrong signature');
  });

  it('is refused when it has no signature or lacks a part', () => {
    expect(() => decodeMessage([Buffer.from('{}')], 'key')).toThrow('protocol');
    expect(() =>
      decodeMessage(encodeMessage(request, 'key').slice(0, 5), 'key'),
    ).toThrow('protocol');
  });
});
