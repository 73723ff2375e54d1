import { BOLD_KERNING, BOLD_WIDTHS, KERNING, WIDTHS } from './glyphs';

const plain = { widths: lettersOf(WIDTHS), kerning: pairsOf(KERNING) };
const bold = {
  widths: new Map([...plain.widths, ...lettersOf(BOLD_WIDTHS)]),
  kerning: pairsOf(BOLD_KERNING),
};

/**
 * How wide a browser sets a line of Arial, in the unit of the size.
 *
 * @param size the font size
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const { widths, kerning } = isBold ? bold : plain;
  let thousandths = 0;
  let before = '';
  for (const letter of text) {
    thousandths += widths.get(letter) ?? widthOfOther(letter);
    thousandths += kerning.get(before + letter) ?? 0;
    before = letter;
  }
  return (thousandths * size) / 1000;
}

/** A guess, from what other fonts do: the letter comes from one of them. */
function widthOfOther(letter: string): number {
  if (/[\p{Cc}\p{Cf}\p{Mn}]/u.test(letter)) return 0;
  if (letter === '\u00a0') return 278;
  return /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    letter,
  )
    ? 1040
    : 640;
}

function lettersOf(table: Readonly<Record<number, string>>): Map<string, number> {
  const entries = Object.entries(table);
  return new Map(entries.flatMap(([w, all]) => [...all].map((l) => [l, Number(w)])));
}

function pairsOf(table: Readonly<Record<string, string>>): Map<string, number> {
  const entries = Object.entries(table);
  return new Map(
    entries.flatMap(([w, all]) => all.split(' ').map((p) => [p, Number(w)])),
  );
}
