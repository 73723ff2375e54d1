import { describe, expect, it } from 'vitest';
import { BookError } from '../../src/program/book-error';
import { publicAddress } from '../../src/site/public-address';

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    [
      'https://someone.github.io/backprop-twice',
      'https://someone.github.io/backprop-twice/',
    ],
    ['http://localhost:8000/a/b/', 'http://localhost:8000/a/b/'],
  ])('%s ends with a slash', (given, address) => {
    expect(publicAddress(given)?.href).toBe(address);
  });

  it.each([
    ...[
      '',
      'example.org',
      '/backprop-twice/',
      'ftp://example.org/',
      'javascript:alert(1)',
    ],
    ...[
      'https://example.org/?page=1',
      'https://example.org/#readme',
      'https://me:x@y.org',
    ],
  ])('"%s" is refused by name', (given) => {
    const refusing = () => publicAddress(given);
    expect(refusing).toThrow(BookError);
    expect(refusing).toThrow(`--address is "${given}"; it must be the address`);
  });

  it('is not known unless somebody says it', () => {
    expect(publicAddress()).toBeUndefined();
  });
});
