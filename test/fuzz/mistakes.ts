/** What people and programs give by mistake in place of an argument, or deep inside one. */

/** An object or array of the arguments, or the arguments themselves. */
export type Holder = Record<string, unknown>;

/** Puts a mistake where something of the arguments stands. */
export type Mistake = (holder: Holder, key: string) => void;

/** What getters and proxies throw: whoever gave them has to know it again. */
export class OwnError extends Error {
  override readonly name = 'OwnError';
}

function throwOwn(): never {
  throw new OwnError('thrown by what was given');
}

const numbers = [
  ...[NaN, Infinity, -Infinity, -1, -0, 0, 0.5, 1, 1.5, 3, 1e-5, 5e-324, 4294967296],
  ...[1e9, 3e9, 1e15, 2 ** 53, 1e200, -1e200, 1e308, -1e308],
];

const texts = [
  ...['', 'x', '0', '1', ' ', 'NaN', 'constructor', '__proto__', 'W1[0][0]', 'relu'],
  ...['1 +', '((((', '1/0', 'z^z^z^z', 'factorial(171)', '[1, 2]', 'z = 2', '\\frac'],
];

/** What stands there instead, whatever stood there. */
const values: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  'an empty array': () => [],
  'an array of an empty one': () => [[]],
  'an array of one number': () => [1],
  'an array of rows': () => [[1, 2]],
  'ragged rows': () => [[1], [1, 2], []],
  'rows with a hole': () => [[1, 2], new Array(2)],
  'an array of holes': () => new Array(3),
  'a billion holes': () => Object.assign([1], { length: 1e9 }),
  'an array of text': () => ['1', '2'],
  'an array of huge numbers': () => [1e200, -1e200],
  'an empty object': () => ({}),
  'an object without a prototype': () => Object.create(null),
  'what is as long as a billion': () => ({ length: 1e9 }),
  'what is like an array': () => ({ length: 2, 0: 1, 1: 1 }),
  'a symbol': () => Symbol('s'),
  'a bigint': () => 1n,
  'a date': () => new Date(0),
  'no date': () => new Date(NaN),
  'a regular expression': () => /x/,
  'a map': () => new Map([['a', 1]]),
  'a set': () => new Set([1]),
  'a promise': () => Promise.resolve(1),
  'a function': () => () => undefined,
  'a function that gives NaN': () => () => NaN,
  'a function that throws': () => throwOwn,
  'an async function': () => async () => 1,
  'a class': () => class {},
  'an iterator': () => [1, 2].values(),
  'a generator': () =>
    (function* () {
      for (;;) yield 1;
    })(),
  'an error': () => new Error('x'),
  'a proxy that throws': () =>
    new Proxy([], { get: throwOwn, has: throwOwn, ownKeys: throwOwn }),
  'what throws as text': () => ({ toString: throwOwn, valueOf: throwOwn }),
  'what throws as JSON': () => ({ toJSON: throwOwn }),
  'what holds itself': () => {
    const one: unknown[] = [];
    one.push(one);
    return one;
  },
  'what is nested ten thousand deep': () => {
    let one: unknown = 1;
    for (let k = 0; k < 10_000; k++) one = [one];
    return one;
  },
  'a Float32Array': () => new Float32Array(2),
  'a Float64Array': () => new Float64Array(9),
  'an empty Float64Array': () => new Float64Array(0),
  'an Int8Array': () => new Int8Array(9),
  'a BigInt64Array': () => new BigInt64Array(9),
  'a DataView': () => new DataView(new ArrayBuffer(8)),
  'a long text': () => 'x'.repeat(100_000),
  'many brackets': () => `${'('.repeat(5_000)}1${')'.repeat(5_000)}`,
  'a long sum': () => Array(3_000).fill('z').join('+'),
  'half a letter': () => '\ud800',
};

/** What stands there instead, made of what stood there; where that cannot be, it stays. */
const changes: Record<string, (held: never) => unknown> = {
  'the text of it': (held: unknown) => String(held),
  'the JSON of it': (held: unknown) => JSON.stringify(held),
  'an object of it': (held: unknown) => Object(held),
  'it as a number': (held: unknown) => Number(held),
  'it as a bigint': (held: number) => BigInt(held),
  'it in an array': (held: unknown) => [held],
  'it twice': (held: unknown) => [held, held],
  'a part of it': (held: object) => Object.values(held)[0],
  'its other sign': (held: number) => -held,
  'half more': (held: number) => held + 0.5,
  'one more': (held: number) => held + 1,
  'a billion times it': (held: number) => held * 1e9,
  'it frozen': (held: unknown) => frozen(held),
  'it in a proxy': (held: object) => new Proxy(held, {}),
  'what inherits it': (held: object) => Object.create(held),
  'it with a class': (held: object) =>
    Object.assign(new (class Own {})(), held as object),
  'it as a subclass': (held: unknown[]) =>
    Array.isArray(held) ? class Own extends Array {}.from(held) : held,
  'it as a Float32Array': (held: number[]) => Float32Array.from(held),
  'it as a Float64Array': (held: number[]) => Float64Array.from(held),
  'it as an Int32Array': (held: number[]) => Int32Array.from(held),
  'it as an array': (held: number[]) => Array.from(held),
  'it as an object': (held: object) => ({ ...held }),
  'it as a function': (held: unknown) => () => held,
  'it as a promise': (held: unknown) => Promise.resolve(held),
  'it the other way round': (held: number[]) => [...held].reverse(),
};

function getter(make: (held: unknown) => () => unknown): Mistake {
  return (holder, key) => {
    const get = make(holder[key]);
    Object.defineProperty(holder, key, { get, enumerable: true });
  };
}

/** What is done to the place. */
const others: Record<string, Mistake> = {
  'left out': (holder, key) => delete holder[key],
  'one more in it': (holder, key) => {
    const held = holder[key] as unknown[];
    held.push(held[held.length - 1]);
  },
  'one fewer in it': (holder, key) => (holder[key] as unknown[]).pop(),
  'longer by a billion': (holder, key) => {
    if (Array.isArray(holder[key])) holder[key].length += 1e9;
  },
  'something unknown in it': (holder, key) => {
    (holder[key] as Holder).unknown = 1;
  },
  'what holds it': (holder, key) => {
    holder[key] = holder;
  },
  'a getter that throws': getter(() => throwOwn),
  'a getter of it': getter((held) => () => held),
};

function frozen(held: unknown): unknown {
  // What has elements in a buffer cannot be frozen.
  if (typeof held !== 'object' || held === null || ArrayBuffer.isView(held))
    return held;
  for (const part of Object.values(held)) frozen(part);
  return Object.freeze(held);
}

const instead =
  (make: (held: never) => unknown): Mistake =>
  (holder, key) => {
    holder[key] = make(holder[key] as never);
  };

export const mistakes: Readonly<Record<string, Mistake>> = Object.fromEntries(
  [
    ...numbers.map((number) => [Object.is(number, -0) ? '-0' : String(number), number]),
    ...texts.map((text) => [JSON.stringify(text), text]),
  ]
    .map(([name, value]) => [name, instead(() => value)])
    .concat(
      Object.entries(values).map(([name, make]) => [name, instead(make)]),
      Object.entries(changes).map(([name, make]) => [name, instead(make)]),
      Object.entries(others),
    ),
) as Record<string, Mistake>;
