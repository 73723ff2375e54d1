import { describe, expect, it } from 'vitest';
import { pngOf } from '../../src/picture/png';

/** A line of words, as a PNG. */
function line(words: string): Buffer {
  return pngOf(
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">' +
      `<text x="10" y="30" style="font-family:Arial,sans-serif">${words}</text></svg>`,
  );
}

const unseen = (symbol: string) => `<tspan style="fill:none">${symbol}</tspan>`;

describe('pngOf', () => {
  it('draws two pixels for one, each way', () => {
    const png = line('W');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 80]);
  });

  it.for(['◇', '∈', '⊙', '✓'])(
    'takes %s from another font, and only that',
    (symbol) => {
      expect(line(`words ${unseen(symbol)}`)).toEqual(line('words'));
      expect(line(symbol)).not.toEqual(line('\u{10fffc}'));
    },
  );

  it('draws words with ligatures beside a symbol', () => {
    expect(line(`f\u200cf ${unseen('◇')}`)).toEqual(line('f\u200cf'));
    expect(line('off ◇')).not.toEqual(line(`off ${unseen('◇')}`));
  });

  it('draws entities and tags as they are', () => {
    expect(line('a &lt; <tspan>b</tspan> ◇')).not.toEqual(line('a ◇'));
  });
});
