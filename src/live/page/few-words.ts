const MOST_LETTERS = 60;

/** What an output shows, in a few words; empty where that is nothing. */
export function fewWords(output: Element): string {
  const rows = output.querySelectorAll('tbody tr').length;
  if (rows > 0) return rows === 1 ? 'a table of 1 row' : `a table of ${rows} rows`;
  const alt = output.querySelector('img')?.alt;
  if (alt) return `a picture: ${short(alt)}`;
  if (output.querySelector('.katex, .formula')) return 'a formula';
  const [line = ''] = (output.textContent ?? '').trim().split('\n');
  return short(line);
}

function short(words: string): string {
  return words.length > MOST_LETTERS
    ? `${words.slice(0, MOST_LETTERS - 1).trimEnd()}…`
    : words;
}
