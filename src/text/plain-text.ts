import { requireString } from '../checks';

const SPECIAL: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Plotly hands what stands between two of these to MathJax.
  $: '&#36;',
  // In a hover text, %{…} is a place to fill in.
  '%': '&#37;',
};

/**
 * Somebody's text, such as the name of a data set, as a Plotly figure shows it letter
 * by letter: Plotly takes tags in text for formatting and for links.
 */
export function plainText(text: string, longest?: number): string {
  return cleanText(text, longest).replace(/[&<>$%]/g, (letter) => SPECIAL[letter]);
}

/**
 * The same for a sentence, where nothing needs escaping: on one line, no longer than a
 * label may be, without what a picture file cannot hold or what would turn the text
 * around it.
 *
 * @throws InputError where it is no text
 */
export function cleanText(text: string, longest = 24): string {
  requireString(text, 'name');
  const line = text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
    .trim();
  const letters = [...line];
  const short =
    letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
  // Words that run from right to left keep to themselves.
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(short)
    ? `\u2068${short}\u2069`
    : short;
}
