import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOLD_WIDTHS, WIDTHS } from '../../../src/picture/measure/glyphs';
import { textWidth } from '../../../src/picture/measure/text-width';

const FIGURES = join(__dirname, '..', '..', '..', 'src', 'figures');

describe('textWidth', () => {
  // Measured in Chromium, which rounds to the next 64th of a pixel for each letter.
  it.for([
    { text: 'loss over epochs', size: 16, width: 120.0625 },
    { text: 'W1[0][0]', size: 12, width: 44.6875 },
    { text: '∂L/∂W', size: 16, width: 44.265625 },
    { text: '10⁻⁹', size: 16, width: 32.65625 },
    { text: 'Tanh', size: 100, width: 216.859375 },
    { text: 'AV', size: 100, width: 125.984375 },
  ])('measures $text as Chromium does', ({ text, size, width }) => {
    expect(Math.abs(textWidth(text, size) - width)).toBeLessThan(0.1);
  });

  it('grows with the size, and with the weight', () => {
    expect(textWidth('loss', 20)).toBeCloseTo(2 * textWidth('loss', 10), 10);
    expect(textWidth('loss', 10, true)).toBeGreaterThan(textWidth('loss', 10));
  });

  it('gives no room to what nobody sees', () => {
    expect(textWidth('\u200ba\u2068b\u2069\u0302', 16)).toBe(textWidth('ab', 16));
  });

  it('guesses more room for emoji and ideographs than for other letters', () => {
    expect(textWidth('🎓', 10)).toBeGreaterThan(10);
    expect(textWidth('中', 10)).toBeGreaterThan(10);
    expect(textWidth('ж', 10)).toBeLessThan(8);
  });

  it('has measures for each letter, once', () => {
    for (const table of [WIDTHS, BOLD_WIDTHS]) {
      const letters = Object.values(table).flatMap((all) => [...all]);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  it('has measures for all letters that the figures use', () => {
    const known = new Set(Object.values(WIDTHS).join(''));
    const sources = readdirSync(FIGURES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(FIGURES, name), 'utf8'));
    const used = new Set(sources.join('').replace(/[\s\u2068\u2069]/g, ''));
    expect([...used].filter((letter) => !known.has(letter))).toEqual([]);
  });
});
