import { describe, expect, it } from 'vitest';
import { readCourse } from './course';
import { numbersIn, proseOf, roundsTo, withoutProse } from './written-numbers';

describe.each(readCourse())('$name', ({ notebook }) => {
  it('has no number in its prose that its code or outputs do not show', () => {
    const shown = numbersIn(withoutProse(notebook)).map(({ value }) => value);
    const unfounded = numbersIn(proseOf(notebook))
      .filter(({ digits }) => digits >= 3)
      .filter((written) => !shown.some((value) => roundsTo(value, written)));
    expect(unfounded.map(({ text }) => text)).toEqual([]);
  });
});

describe('numbers in a text', () => {
  it.each([
    ['a loss of 0.6931', ['0.6931', 4]],
    ['after 12,500 epochs', ['12,500', 3]],
    ['the slope −0.120', ['−0.120', 3]],
    ['it costs 2.50 × 10⁻⁷', ['2.50', 3]],
    ['from 1e-15 on', ['1e-15', 1]],
    ['**105** runs', ['105', 3]],
  ])('of "%s" are read with their digits', (text, [number, digits]) => {
    expect(numbersIn(text)[0]).toMatchObject({ text: number, digits });
  });

  it('are not seen in names', () => {
    expect(numbersIn('W1, b12, log10, [02](02-nudge-gradient.ipynb), `x123`')).toEqual([
      expect.objectContaining({ text: '02' }),
    ]);
  });

  it('are shown where a longer one rounds to them', () => {
    const [written] = numbersIn('0.693');
    expect(roundsTo(Math.LN2, written)).toBe(true);
    expect(roundsTo(0.6936, written)).toBe(false);
    expect(roundsTo(-Math.LN2, written)).toBe(true);
  });
});
