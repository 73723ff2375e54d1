import { describe, expect, it } from 'vitest';
import { mistakesOf, type Slip } from '../../src/exercises/slips';

interface Settings {
  width: number;
  height: number;
  sign: number;
}

const area = ({ width = 3, height = 4, sign = 1 }: Partial<Settings>) => {
  return () => sign * width * height;
};
const slip = (name: string, sets: Partial<Settings>): Slip<Settings> => {
  return { name, says: `Mind the ${name}.`, sets };
};
const namesOf = (slips: Slip<Settings>[]) =>
  mistakesOf(slips, area).map(({ name, says }) => [name, says]);

describe('the mistakes that slips make', () => {
  it('are single ones, and two at once', () => {
    expect(namesOf([slip('sign', { sign: -1 }), slip('width', { width: 5 })])).toEqual([
      ['sign', 'Mind the sign.'],
      ['width', 'Mind the width.'],
      ['sign, and width', 'Mind the sign. Mind the width.'],
    ]);
  });

  it('leave out what two slips could have come to', () => {
    // Six times four, and three times eight.
    const slips = [slip('width', { width: 6 }), slip('height', { height: 8 })];
    expect(namesOf(slips)).toEqual([['width, and height', expect.any(String)]]);
  });

  it('leave out what comes to the right answer', () => {
    const slips = [slip('width', { width: 6 }), slip('height', { height: 2 })];
    expect(namesOf(slips).map(([name]) => name)).toEqual(['width', 'height']);
  });

  it('pair no two slips that change the same, and none that stands alone', () => {
    const slips = [
      slip('wide', { width: 5 }),
      slip('wider', { width: 7 }),
      { ...slip('sign', { sign: -1 }), alone: true as const },
    ];
    expect(namesOf(slips).map(([name]) => name)).toEqual(['wide', 'wider', 'sign']);
  });
});
