import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/exercises/check/judge';
import type { Exercise } from '../../../src/exercises/exercise';
import { notYet } from '../../../src/exercises/not-yet';

const slope: Exercise = {
  name: '02-slope',
  answer: () => -0.25,
  pointer: 'Look again.',
  right: 'It falls.',
  mistakes: [{ name: 'sign flipped', answer: () => 0.25, says: 'Which way is down?' }],
};

const scaled: Exercise<[number[], number]> = {
  name: '02-scaled',
  answer: (values, factor) => values.map((value) => value * factor),
  tryOn: () => [
    [[1, 2], 3],
    [[-1], 0.5],
  ],
  pointer: 'Look again.',
  right: 'Each on its own.',
  mistakes: [
    {
      name: 'added',
      answer: (values, factor) => values.map((value) => value + factor),
      says: 'Twice as much is not two more.',
    },
  ],
};

it('what is told back ends with where to look', () => {
  const { says } = judge({ ...slope, pointer: 'Which way is down?' }, 0.3) as {
    says: string;
  };
  expect(says).toBe('You answered 0.3. Which way is down?');
});

describe('an answer that is a value', () => {
  it('is right where it is the right one, to rounding', () => {
    expect(judge(slope, -0.25 * (1 + 1e-9))).toEqual({
      kind: 'right',
      says: 'It falls.',
    });
  });

  it('is recognised as a usual mistake, by name', () => {
    expect(judge(slope, 0.25)).toEqual({
      kind: 'mistake',
      name: 'sign flipped',
      says: 'Which way is down?',
    });
  });

  it.each([
    ['another number', 0.3, 'You answered 0.3'],
    ['no number', Number.NaN, 'You answered NaN'],
    ['endless', Number.POSITIVE_INFINITY, 'You answered Infinity'],
    ['a text', 'down', 'You answered "down"; a number is wanted'],
    ['an array', [1, 2], 'You answered [1, 2]; a number is wanted'],
    ['null', null, 'You answered null; a number is wanted'],
    [
      'a function',
      () => 1,
      'You answered a function; a value, not a function, is wanted',
    ],
  ])('is wrong where it is %s', (_, answer, says) => {
    expect(judge(slope, answer)).toEqual(wrong(says));
  });

  it('is not there yet in the starter', () => {
    expect(judge(slope, notYet)).toEqual({ kind: 'not yet' });
    expect(judge(slope, undefined)).toEqual({ kind: 'not yet' });
  });

  it('may be off by as much as the exercise allows', () => {
    const rough = { ...slope, tolerance: 0.01 };
    expect(judge(rough, -0.2524).kind).toBe('right');
    expect(judge(rough, -0.253).kind).toBe('wrong');
  });
});

it('is told back with its own digits, or with those that count', () => {
  const says = (answer: unknown) => (judge(slope, answer) as { says: string }).says;
  expect(says(-0.41)).toBe('You answered −0.41. Look again.');
  expect(says(0.1 + 0.2)).toBe('You answered 0.3000. Look again.');
  expect(says([])).toBe('You answered []; a number is wanted. Look again.');
});

describe('an answer that is rounded', () => {
  const long: Exercise = { ...slope, answer: () => 0.15088, mistakes: [] };

  it('is taken with three digits or more', () => {
    expect(judge({ ...slope, answer: () => 0.15088 }, 0.151).kind).toBe('right');
    expect(judge({ ...slope, answer: () => -0.2125 }, -0.213).kind).toBe('right');
    expect(judge({ ...slope, answer: () => 0.39964 }, 0.4).kind).toBe('right');
    expect(judge({ ...slope, answer: () => [640.2, 0] }, [640, 0]).kind).toBe('right');
  });

  it('is wrong with two, and where it is cut off or goes on with other digits', () => {
    for (const answer of [0.15, 0.2, 0.152, 0.1508, 0.15099]) {
      expect(judge(long, answer).kind).toBe('wrong');
    }
  });

  it('is wrong where whole numbers are wanted', () => {
    expect(judge({ ...slope, answer: () => 4288 }, 4290).kind).toBe('wrong');
  });

  it('is a usual mistake where that is rounded', () => {
    const doubled = { name: 'doubled', answer: () => 0.30176, says: '' };
    const verdict = judge({ ...long, mistakes: [doubled] }, 0.302);
    expect(verdict).toMatchObject({ kind: 'mistake', name: 'doubled' });
  });

  it('is wrong where a function returns it', () => {
    const asked = { ...slope, answer: () => 0.15088, tryOn: () => [[]], mistakes: [] };
    expect(judge(asked, () => 0.151).kind).toBe('wrong');
  });
});

describe('an answer whose parts may come in any order', () => {
  const units: Exercise = { ...slope, answer: () => [0, 2, 10], anyOrder: true };

  it('is right in any', () => {
    expect(judge(units, [10, 0, 2]).kind).toBe('right');
    const names = { ...units, answer: () => ['b1[0]', 'W1[0][1]'] };
    expect(judge(names, ['W1[0][1]', 'b1[0]']).kind).toBe('right');
  });

  it('is told back as it was given, without how many there should be', () => {
    expect(judge(units, [3, 2, 0])).toEqual(wrong('You answered [3, 2, 0]'));
    expect(judge(units, [2, 0])).toEqual(wrong('You answered [2, 0]'));
  });

  it('is wrong in another order where that was not allowed', () => {
    expect(judge({ ...units, anyOrder: false }, [2, 0, 10]).kind).toBe('wrong');
  });
});

describe('an answer that is an array', () => {
  const matrix: Exercise = {
    ...slope,
    answer: () => [
      [1, 2],
      [3, 4],
    ],
    mistakes: [],
  };

  it('may be a matrix of mathjs or a typed array', () => {
    const asMatrix = { toArray: () => matrix.answer() };
    expect(judge(matrix, asMatrix).kind).toBe('right');
    const row = { ...matrix, answer: () => [1, 2] };
    expect(judge(row, Float64Array.of(1, 2)).kind).toBe('right');
  });

  it('is told which of its places is wrong, not what belongs there', () => {
    const answer = [
      [1, 2],
      [3, 5],
    ];
    expect(judge(matrix, answer)).toEqual(
      wrong('In your answer, [1][1] is 5, which isn’t right'),
    );
  });

  it('is told its wrong shape', () => {
    expect(judge(matrix, [[1, 2]])).toEqual(
      wrong('You answered [[1, 2]]; an array of 2 is wanted'),
    );
    expect(judge(matrix, [1, 2])).toEqual(
      wrong('In your answer, [0] is 1; an array is wanted'),
    );
  });
});

describe('an answer whose parts have names', () => {
  const shapes: Exercise = {
    ...slope,
    answer: () => [
      [3, 4],
      [1, 3],
    ],
    parts: ['the shape of W', 'the shape of b'],
    mistakes: [],
  };

  it('is told of the part that is wrong, and all of it', () => {
    expect(
      judge(shapes, [
        [4, 3],
        [1, 3],
      ]),
    ).toEqual(wrong('In your answer, the shape of W is [4, 3], which isn’t right'));
    expect(judge(shapes, [[3, 4], 3])).toEqual(
      wrong('In your answer, the shape of b is 3; an array is wanted'),
    );
    expect(judge(shapes, [[3, 4]])).toEqual(
      wrong('You answered [[3, 4]]; an array of 2 is wanted'),
    );
  });

  it('may be what a function gives', () => {
    const asked = { ...shapes, tryOn: () => [[3, 4]] };
    expect(
      judge(asked, () => [
        [3, 4],
        [3, 1],
      ]),
    ).toEqual(
      wrong('For (3, 4) your function: the shape of b is [3, 1], which isn’t right'),
    );
  });
});

describe('an answer that is a text', () => {
  const name: Exercise = { ...slope, answer: () => 'W1[0][1]', mistakes: [] };

  it('may have spaces in it', () => {
    expect(judge(name, 'W1 [0][1]').kind).toBe('right');
  });

  it('may be in small letters', () => {
    expect(judge(name, 'w1[0][1]').kind).toBe('right');
  });

  it('is wrong where it is another', () => {
    expect(judge(name, 'W1[1][0]').kind).toBe('wrong');
  });
});

describe('an answer that is a function', () => {
  it('is right where it gives the right result for every input', () => {
    expect(
      judge(scaled, (values: number[], factor: number) =>
        values.map((value) => factor * value),
      ).kind,
    ).toBe('right');
  });

  it('is wrong where it is right for some inputs only, and told for which not', () => {
    expect(judge(scaled, () => [3, 6])).toEqual(
      wrong('For ([-1], 0.5) your function gives [3, 6]; an array of 1 is wanted'),
    );
  });

  it('is recognised as a usual mistake', () => {
    const added = (values: number[], factor: number) => values.map((v) => v + factor);
    expect(judge(scaled, added)).toMatchObject({ kind: 'mistake', name: 'added' });
  });

  it('is recognised where the mistake leads to NaN in some places', () => {
    const astray = (values: number[]) => values.map((v, k) => v + [1][k]);
    const mistakes = [{ name: 'astray', answer: astray, says: '' }];
    const tries = () => [[[1, 2], 3]] as [number[], number][];
    expect(judge({ ...scaled, tryOn: tries, mistakes }, astray)).toMatchObject({
      name: 'astray',
    });
  });

  it('that returns nothing is asked for its return, not told "not yet"', () => {
    const forgetful = (values: number[], factor: number) => {
      values.map((value) => value * factor);
    };
    expect(judge(scaled, forgetful)).toEqual(
      wrong('For ([1, 2], 3) your function returns nothing: is there a `return`?'),
    );
  });

  it('that returns nothing for some inputs is told for which', () => {
    const half = (values: number[]) => (values.length > 1 ? [3, 6] : undefined);
    expect(judge(scaled, half)).toEqual(
      wrong('For ([-1], 0.5) your function returns nothing: is there a `return`?'),
    );
  });

  it('that gives NaN is told where NaN comes from', () => {
    const tooFar = (values: number[]) => values.map((_, k) => values[k + 1]);
    const sums = (values: number[]) => tooFar(values).map((value) => value * 3 - 3);
    expect(judge(scaled, sums)).toEqual(
      wrong(
        'For ([1, 2], 3) your function gives NaN at [1], which isn’t a number: does it ' +
          'calculate with something undefined, such as a place past the end of an array?',
      ),
    );
  });

  it('that is right is tried further, where the exercise has more', () => {
    const more: typeof scaled = { ...scaled, tryOnToo: () => [[[1, 2, 3], 2]] };
    expect(judge(more, scaled.answer).kind).toBe('right');
    const atMostTwo = (values: number[], factor: number) =>
      values.slice(0, 2).map((value) => value * factor);
    expect(judge(more, atMostTwo)).toEqual(
      wrong('For ([1, 2, 3], 2) your function gives [2, 4]; an array of 3 is wanted'),
    );
  });

  it('may throw: the learner reads what it threw', () => {
    const broken = () => {
      throw new Error('values.mop is not a function');
    };
    expect(judge(scaled, broken)).toEqual(
      wrong(
        'For ([1, 2], 3) your function: it throws an error: values.mop is not a function',
      ),
    );
  });

  it('may never end: it is stopped after a second', () => {
    const endless = () => {
      for (;;);
    };
    expect(judge(scaled, endless)).toEqual(
      wrong(
        'For ([1, 2], 3) your function: it throws an error: it had not ended after a second',
      ),
    );
  });

  it('may change its arguments: the next try gets fresh ones', () => {
    const greedy = (values: number[], factor: number) => {
      const scaledValues = values.map((value) => value * factor);
      values.length = 0;
      return scaledValues;
    };
    expect(judge(scaled, greedy).kind).toBe('right');
  });

  it('is not there yet in the starter', () => {
    expect(judge(scaled, () => notYet)).toEqual({ kind: 'not yet' });
    expect(judge(scaled, () => [notYet, notYet])).toEqual({ kind: 'not yet' });
  });

  it('is judged by what is observed, where the exercise observes', () => {
    const inPlace: Exercise<[number[]]> = {
      name: '02-in-place',
      answer: (values) => values.reverse(),
      observe: (reverse, values) => {
        reverse(values);
        return values;
      },
      tryOn: () => [[[1, 2]]],
      pointer: 'Look again.',
      right: '',
      mistakes: [],
    };
    expect(judge(inPlace, (values: number[]) => void values.reverse()).kind).toBe(
      'right',
    );
    expect(judge(inPlace, (values: number[]) => [...values].reverse()).kind).toBe(
      'wrong',
    );
  });
});

/** The verdict that tells an answer back, and then where to look. */
function wrong(says: string) {
  return { kind: 'wrong', says: `${says}${says.endsWith('?') ? '' : '.'} Look again.` };
}
