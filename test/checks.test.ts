import { expect, test } from 'vitest';
import { InputError, requireFunction, shown } from '../src/checks';

function throwAlways(): never {
  throw new Error('thrown by what was given');
}

test.each<[unknown, string]>([
  ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
  [10n ** 100n, `1${'0'.repeat(59)}…n, a BigInt`],
  [Symbol('s'), 'Symbol(s)'],
  [new Float64Array(2), 'a Float64Array of 2'],
  [new Proxy(new Float64Array(2), {}), 'an object'],
  [Object.create(null), 'an object'],
  [{ toString: throwAlways }, 'an object'],
  [new Proxy([], { get: throwAlways }), 'an object'],
  [class {}, 'a class'],
  [() => 1, 'a function'],
])('what is given is shown shortly, and throws nothing: %#', (value, words) => {
  expect(shown(value)).toBe(words);
});

test('so is a proxy that was revoked', () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(shown(proxy)).toBe('an object');
});

test('a class is no function that can be called', () => {
  expect(() => requireFunction(class {}, 'draw')).toThrow(
    new InputError('draw is a class; it must be a function'),
  );
});
