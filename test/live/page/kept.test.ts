import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kept } from '../../../src/live/page/kept';

/** A browser's store of so many letters. */
class Store {
  [key: string]: unknown;
  constructor(room = Infinity) {
    Object.defineProperty(this, 'room', { value: room });
  }
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, text: string) {
    if (text.length > (this.room as number)) {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    }
    Object.defineProperty(this, key, {
      value: text,
      ...{ enumerable: true, configurable: true, writable: true },
    });
  }
  removeItem(key: string) {
    delete this[key];
  }
}

describe('what a browser keeps', () => {
  const told: string[] = [];
  const kept = () => new Kept('1.0.0', (words) => told.push(words));
  beforeEach(() => {
    told.length = 0;
    vi.stubGlobal('localStorage', new Store());
  });
  afterEach(() => vi.unstubAllGlobals());

  it('comes back under any key, and only to its release', () => {
    for (const key of ['code 01 a', '__proto__', 'constructor', '']) {
      kept().set(key, key);
      expect(kept().get(key)).toBe(key);
      expect(new Kept('2.0.0', () => {}).get(key)).toBe(undefined);
      kept().set(key, undefined);
      expect(kept().get(key)).toBe(undefined);
    }
    expect(told).toEqual([]);
  });

  it('is left alone where it is longer than a cell', () => {
    const long = 'x'.repeat(10_000_000);
    localStorage.setItem('backprop-twice 1.0.0 code', long);
    expect(kept().get('code')).toBe(undefined);
    const one = kept();
    for (let k = 0; k < 3; k++) one.set('code', long);
    expect(told).toEqual([expect.stringMatching(/^This is too long to be kept/)]);
  });

  it('is told to be nothing where the store is full, locked or gone, once', () => {
    vi.stubGlobal('localStorage', new Store(3));
    const full = kept();
    for (const text of ['abc', 'abcd', 'abcde']) full.set('code', text);
    expect(full.get('code')).toBe('abc');
    expect(told).toEqual([expect.stringMatching(/^This browser keeps no more/)]);
    vi.stubGlobal('localStorage', undefined);
    const gone = kept();
    gone.set('code', 'a');
    expect([gone.get('code'), gone.all('code').size]).toEqual([undefined, 0]);
    expect(told).toHaveLength(2);
  });
});
