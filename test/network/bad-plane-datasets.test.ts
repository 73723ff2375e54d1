import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { circles, moons, spirals } from '../../src/network/plane-datasets';
import { createRandom } from '../../src/network/random';

const wrong: [message: string, options: object][] = [
  ['samples is 1; it must be a whole number, 2 or more', { samples: 1, seed: 1 }],
  ['samples is 2.5; it must be a whole number, 2 or more', { samples: 2.5, seed: 1 }],
  ['samples is "9"; it must be a whole number, 2 or more', { samples: '9', seed: 1 }],
  [
    'noise is -0.1; it must be a number, 0 or more',
    { samples: 9, noise: -0.1, seed: 1 },
  ],
  ['noise is NaN; it must be a number, 0 or more', { samples: 9, noise: NaN, seed: 1 }],
  ['noise is "0"; it must be a number, 0 or more', { samples: 9, noise: '0', seed: 1 }],
  ['seed is undefined; it must be a whole number, 0 or more', { samples: 9 }],
];

describe.each([moons, circles, spirals])('%o', (make) => {
  test.each(wrong)('says: %s', (message, options) => {
    const call = () => make(options as never);
    expect(call).toThrow(InputError);
    expect(call).toThrow(new InputError(message));
  });
});

test('a seed that the generator would fold onto another one is refused', () => {
  expect(() => createRandom(2 ** 32)).toThrow(InputError);
  expect(() => createRandom(2 ** 32)).toThrow('seed is 4294967296; it must be');
  expect(() => createRandom(2 ** 32 - 1)).not.toThrow();
});
