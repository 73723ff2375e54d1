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
    ['another number', 0.3, 'it is 0.3000'],
    ['no number', Number.NaN, 'it is NaN'],
    ['endless', Number.POSITIVE_INFINITY, 'it is Infinity'],
    ['a text', 'down', 'it is "down"; a number is wanted'],
    ['an array', [1, 2], 'it is an array of 2; a number is wanted'],
    ['null', null, 'it is null; a number is wanted'],
    ['a function', () => 1, 'it is a function; a value, not a function, is wanted'],
  ])('is wrong where it is %s', (_, answer, says) => {
    expect(judge(slope, answer)).toEqual({ kind: 'wrong', says });
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
    expect(judge(matrix, answer)).toEqual({
      kind: 'wrong',
      says: 'the value at [1][1] is 5',
    });
  });

  it('is told its wrong shape', () => {
    expect(judge(matrix, [[1, 2]])).toEqual({
      kind: 'wrong',
      says: 'it has length 1; length 2 is wanted',
    });
    expect(judge(matrix, [1, 2])).toEqual({
      kind: 'wrong',
      says: 'the value at [0] is 1; an array is wanted',
    });
  });
});

describe('an answer that is a text', () => {
  const name: Exercise = { ...slope, answer: () => 'W1[0][1]', mistakes: [] };

  it('may have spaces in it', () => {
    expect(judge(name, 'W1 [0][1]').kind).toBe('right');
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
    expect(judge(scaled, () => [3, 6])).toEqual({
      kind: 'wrong',
      says: 'for ([-1], 0.5) it has length 2; length 1 is wanted',
    });
  });

  it('is recognised as a usual mistake', () => {
    const added = (values: number[], factor: number) => values.map((v) => v + factor);
    expect(judge(scaled, added)).toMatchObject({ kind: 'mistake', name: 'added' });
  });

  it('may throw: the learner reads what it threw', () => {
    const broken = () => {
      throw new Error('values.mop is not a function');
    };
    expect(judge(scaled, broken)).toEqual({
      kind: 'wrong',
      says: 'for ([1, 2], 3) it throws an error: values.mop is not a function',
    });
  });

  it('may never end: it is stopped after a second', () => {
    const endless = () => {
      for (;;);
    };
    expect(judge(scaled, endless)).toEqual({
      kind: 'wrong',
      says: 'for ([1, 2], 3) it throws an error: it had not ended after a second',
    });
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
