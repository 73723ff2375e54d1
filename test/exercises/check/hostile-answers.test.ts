import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { judge } from '../../../src/exercises/check/judge';
import type { Exercise } from '../../../src/exercises/exercise';
import { isNotYet, notYet } from '../../../src/exercises/not-yet';

// Each try has a second of its own, which is short on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const base = { name: '00-any', pointer: 'Look again.', right: '', mistakes: [] };
const number: Exercise = {
  ...base,
  answer: () => 3,
  mistakes: [{ name: 'one less', answer: () => 2, says: '' }],
};
const text: Exercise = { ...base, answer: () => 'up' };
const pair: Exercise = { ...base, answer: () => [1, 2] };
const record: Exercise = { ...base, answer: () => ({ a: 1, b: [2] }) };
const fn: Exercise<[number]> = { ...base, answer: (x) => 2 * x, tryOn: () => [[3]] };

const throwing = {
  get a() {
    throw new Error('no a');
  },
};
const refusing = new Proxy([1, 2], {
  get() {
    throw new TypeError('hands off');
  },
});
const endless = {
  get a() {
    for (;;);
  },
};
class Numbers extends Array<number> {
  override map(): never {
    throw new Error('no map');
  }
  override flat(): never {
    throw new Error('no flat');
  }
}

/** What of an answer is told back, which kind of thing is wanted there, and where. */
type Told = [found: string, wanted: string | undefined, place: string];
const told = (found: string, wanted?: string, place = ''): Told => [
  found,
  wanted,
  place,
];

const PROMISE =
  'it is a promise; the value itself is wanted: ' +
  'await it, or write the function without async';

const VALUES: [
  what: string,
  exercise: Exercise,
  answer: unknown,
  says: Told | string | RegExp,
][] = [
  [
    'a cyclic array',
    pair,
    cyclic(),
    told('[1, [1, an array of 2]]', 'a number', '[1]'),
  ],
  ['a cyclic object', record, cyclicObject(), told('an object', 'an array', 'b')],
  ['a very deep array', number, deep(100_000), told('[[an array of 1]]', 'a number')],
  [
    'a very deep array for a pair',
    pair,
    deep(100_000),
    told('[[an array of 1]]', 'an array of 2'),
  ],
  ['a getter that throws', record, throwing, 'reading it throws an error: no a'],
  [
    'a getter that never ends',
    record,
    endless,
    'it throws an error: it had not ended after a second',
  ],
  ['a symbol', number, Symbol('x'), told('Symbol(x)', 'a number')],
  ['a symbol in an array', pair, [1, Symbol()], told('Symbol()', 'a number', '[1]')],
  ['a proxy that throws', pair, refusing, 'reading it throws an error: hands off'],
  ['a revoked proxy', pair, revoked([]), /reading it throws an error: .*revoked/],
  [
    'a revoked proxy inside',
    pair,
    [1, revoked({})],
    /reading it throws an error: .*revoked/,
  ],
  ['a BigInt', number, 3n, told('3n, a BigInt', 'a number')],
  ['BigInts in an array', pair, [1n, 2n], told('1n, a BigInt', 'a number', '[0]')],
  [
    'BigInts in a typed array',
    pair,
    BigInt64Array.of(1n, 2n),
    told('1n, a BigInt', 'a number', '[0]'),
  ],
  [
    'an object that cannot become a text',
    number,
    {
      toString() {
        throw 1;
      },
    },
    told('an object', 'a number'),
  ],
  [
    'an object that cannot become a text, for a text',
    text,
    {
      toString() {
        throw 1;
      },
    },
    told('an object', 'a text in quotation marks'),
  ],
  [
    'an object that cannot become JSON',
    record,
    {
      toJSON() {
        throw 1;
      },
    },
    told('undefined', 'a number', 'a'),
  ],
  [
    'a matrix whose toArray throws',
    pair,
    {
      toArray() {
        throw new Error('empty');
      },
    },
    'reading it throws an error: empty',
  ],
  [
    'a matrix whose toArray gives itself',
    pair,
    selfish(),
    told('an object', 'an array'),
  ],
  [
    'an object without a prototype',
    number,
    Object.create(null),
    told('an object', 'a number'),
  ],
  [
    'a typed array of other numbers',
    pair,
    Uint8Array.of(1, 3),
    told('3', undefined, '[1]'),
  ],
  ['a DataView', pair, new DataView(new ArrayBuffer(2)), told('an object', 'an array')],
  ['a sparse array', pair, sparse(2), told('undefined', 'a number', '[0]')],
  [
    'a sparse array of great length',
    pair,
    sparse(2 ** 32 - 1),
    'it has length 4294967295; that is far too long',
  ],
  [
    'a sparse array of great length in an array',
    pair,
    [sparse(2 ** 32 - 1), 2],
    'an array in it has length 4294967295; that is far too long',
  ],
  ['a subclass of Array', pair, Numbers.of(1, 3), told('3', undefined, '[1]')],
  ['a promise', number, Promise.resolve(3), PROMISE],
  ['a promise for an object', record, Promise.resolve({}), PROMISE],
  [
    'promises in an array',
    pair,
    [Promise.resolve(1), 2],
    PROMISE.replace('it is a promise', 'there is a promise in it'),
  ],
  [
    'a text without end',
    number,
    'ha'.repeat(1e6),
    told(`"${'ha'.repeat(30)}…"`, 'a number'),
  ],
  ['half a character', number, '\ud83d', told('"\\ud83d"', 'a number')],
  ['an object in place of a function', fn as Exercise, throwing, /./],
  ['a promise in place of a function', fn as Exercise, Promise.resolve(fn), PROMISE],
  [
    'a BigInt in place of a function',
    fn as Exercise,
    3n,
    told('3n, a BigInt', 'a function'),
  ],
];

describe('whatever the answer is, there is a verdict', () => {
  it.each(VALUES)('for %s', (_, exercise, answer, says) => {
    expect(judge(exercise, answer)).toEqual(wrong(asAnswered(says)));
  });

  it.each(VALUES)('for a function that returns %s', (_, exercise, answer, says) => {
    if (exercise.tryOn) return;
    const asked: Exercise = { ...exercise, tryOn: () => [[]] };
    const verdict = judge(asked, () => answer);
    expect(verdict.kind).toBe('wrong');
    expect(verdict).toEqual(wrong(asReturned(says)));
  });
});

describe('whatever there is, there is a verdict in a few words', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const asked = (exercise: Exercise): Exercise => ({ ...exercise, tryOn: () => [[]] });
  const throws = (thrown: unknown) => () => {
    throw thrown;
  };

  it.each([
    ['a number', number],
    ['a text', text],
    ['a pair', pair],
    ['a record', record],
  ])('where %s is wanted', (_, exercise) => {
    fc.assert(
      fc.property(anything, (value) => {
        const verdicts = [
          judge(exercise, value),
          judge(asked(exercise), value),
          judge(asked(exercise), () => value),
          judge(asked(exercise), throws(value)),
        ];
        for (const verdict of verdicts) {
          expect('says' in verdict ? verdict.says.length : 0).toBeLessThan(400);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it.each([
  ['an array subclass that is right', Numbers.of(1, 2)],
  ['a typed array that is right', Float32Array.of(1, 2)],
  ['a Proxy that is right', new Proxy([1, 2], {})],
])('%s is taken', (_, answer) => {
  expect(judge(pair, answer).kind).toBe('right');
});

describe('whatever a function throws, it is told', () => {
  const THROWN: [what: string, thrown: unknown, says: string | RegExp][] = [
    ['an error', new RangeError('too far'), 'it throws an error: too far'],
    ['an error without a message', new TypeError(), 'it throws an error: TypeError'],
    ['a text', 'oh', 'it throws an error: oh'],
    ['a symbol', Symbol('s'), 'it throws Symbol(s)'],
    ['null', null, 'it throws null'],
    ['undefined', undefined, 'it throws undefined'],
    ['a BigInt', 1n, 'it throws 1n, a BigInt'],
    ['an object', { reason: 1 }, 'it throws an object'],
    [
      'a message that throws',
      {
        get message() {
          throw 1;
        },
      },
      'it throws an object',
    ],
    ['a message that is no text', { message: Symbol('m') }, 'it throws an object'],
    [
      'a message without end',
      new Error('ha'.repeat(1e6)),
      /^For \(3\) your function: it throws an error: (ha){150}…\. Look again\.$/,
    ],
    [
      'a code that throws',
      {
        get code() {
          throw 1;
        },
      },
      'it throws an object',
    ],
    ['a revoked proxy', revoked({}), 'it throws an object'],
    ['a proxy that throws', refusing, 'it throws an object'],
    ['a promise', Promise.resolve(1), 'it throws an object'],
  ];

  it.each(THROWN)('%s', (_, thrown, says) => {
    const broken = () => {
      throw thrown;
    };
    expect(judge(fn as Exercise, broken)).toEqual(
      wrong(typeof says === 'string' ? `For (3) your function: ${says}` : says),
    );
  });

  it('a stack that overflows', () => {
    const down = (x: number): number => down(x) + 1;
    expect(judge(fn as Exercise, down)).toEqual(
      wrong(
        'For (3) your function: it throws an error: Maximum call stack size exceeded',
      ),
    );
  });

  it('a class, which cannot be called', () => {
    expect(judge(fn as Exercise, class Twice {})).toEqual(
      wrong(/^For \(3\) your function: it throws/),
    );
  });

  it('a proxy of a function', () => {
    const trap = new Proxy(() => 6, {
      apply: () => {
        throw null;
      },
    });
    expect(judge(fn as Exercise, trap)).toEqual(
      wrong('For (3) your function: it throws null'),
    );
  });
});

describe('an async function', () => {
  const says = `For (3) your function: ${PROMISE}`;

  it('is told that it returns a promise', () => {
    expect(judge(fn as Exercise, async (x: number) => 2 * x)).toEqual(wrong(says));
  });

  it('is told so where what it returns is looked at first', () => {
    const observed: Exercise<[number]> = {
      ...fn,
      observe: (answer, x) => Number(answer(x)),
    };
    expect(judge(observed as Exercise, async (x: number) => 2 * x)).toEqual(
      wrong(says),
    );
  });

  it('may fail later: nobody hears of it', async () => {
    const late: unknown[] = [];
    const onLate = (reason: unknown) => late.push(reason);
    process.on('unhandledRejection', onLate);
    expect(
      judge(fn as Exercise, async () => {
        throw new Error('late');
      }),
    ).toEqual(wrong(says));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onLate);
    expect(late).toEqual([]);
  });
});

it('an exercise that observes sees data only', () => {
  const seen: unknown[] = [];
  const observed: Exercise<[number]> = {
    ...fn,
    observe: (answer, x) => {
      seen.push(answer(x));
      return x;
    },
  };
  judge(observed as Exercise, () => Numbers.of(1, 2));
  expect(Object.getPrototypeOf(seen[0])).toBe(Array.prototype);
  expect(judge(observed as Exercise, () => sparse(2 ** 32 - 1))).toEqual(
    wrong('For (3) your function: it has length 4294967295; that is far too long'),
  );
});

describe('isNotYet throws nothing', () => {
  it.each(VALUES.filter(([what]) => what !== 'a getter that never ends'))(
    'of %s',
    (_, _exercise, answer) => {
      expect(isNotYet(answer)).toBe(false);
    },
  );

  it('finds notYet in an array of any kind', () => {
    expect(isNotYet([1, [notYet]])).toBe(true);
    expect(isNotYet(new Proxy([notYet], {}))).toBe(true);
    const long: unknown[] = sparse(2 ** 32 - 1);
    long[5] = notYet;
    expect(isNotYet(long)).toBe(true);
  });
});

function wrong(says: string | RegExp) {
  return {
    kind: 'wrong',
    says:
      typeof says === 'string' ? `${says}. Look again.` : expect.stringMatching(says),
  };
}

function asAnswered(says: Told | string | RegExp): string | RegExp {
  if (says instanceof RegExp) return says;
  if (typeof says === 'string') return `Your answer: ${says}`;
  const [found, wanted, place] = says;
  const begin = place ? `In your answer, ${place} is` : 'You answered';
  return `${begin} ${found}${instead(wanted)}`;
}

function asReturned(says: Told | string | RegExp): string | RegExp {
  if (says instanceof RegExp) return /^For \(\) your function: reading/;
  if (typeof says === 'string') return `For () your function: ${says}`;
  const [found, wanted, place] = says;
  const call = 'For () your function';
  if (/^[a-z]/.test(place)) return `${call}: ${place} is ${found}${instead(wanted)}`;
  return `${call} gives ${found}${place ? ` at ${place}` : ''}${instead(wanted)}`;
}

function instead(wanted?: string): string {
  return wanted ? `; ${wanted} is wanted` : ', which isn’t right';
}

function cyclic(): unknown[] {
  const array: unknown[] = [1];
  array.push(array);
  return array;
}

function cyclicObject(): object {
  const object: Record<string, unknown> = { a: 1 };
  object.b = object;
  return object;
}

function deep(levels: number): unknown[] {
  let array: unknown[] = [];
  for (let level = 1; level < levels; level++) array = [array];
  return array;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function selfish(): object {
  const matrix = { toArray: () => matrix };
  return matrix;
}

function sparse(length: number): unknown[] {
  const array: unknown[] = [];
  array.length = length;
  return array;
}
