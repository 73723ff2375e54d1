const LATE: [RegExp, string][] = [
  [/^UnhandledPromiseRejection: /, 'A promise was rejected and nobody waited for it: '],
  [/^UncaughtException: /, 'Thrown after the cell had ended: '],
];
const SOURCE_EXCERPT = /^\S+:\d+$/;
const STACK_LINE = /^\s+(at .*|\.\.\. \d+ lines matching cause stack trace \.\.\.)$/;
const MAX_LINES = 12;

/** What a kernel wrote on stderr, without stacks and excerpts of compiled code. */
export function shorten(stderr: string): string {
  const kept: string[] = [];
  for (const line of withoutExcerpt(stderr.trimEnd().split('\n'))) {
    if (!STACK_LINE.test(line)) kept.push(line);
    else if (line.endsWith(' {') && kept.length > 0) kept[kept.length - 1] += ' {';
  }
  for (const [pattern, words] of LATE) kept[0] = kept[0].replace(pattern, words);
  if (kept.length <= MAX_LINES) return kept.join('\n');
  return [
    ...kept.slice(0, MAX_LINES),
    `… (${kept.length - MAX_LINES} more lines)`,
  ].join('\n');
}

// "file:line", the line of code, a caret, an empty line: Node puts it before an error.
function withoutExcerpt(lines: string[]): string[] {
  if (!SOURCE_EXCERPT.test(lines[0])) return lines;
  const end = lines.findIndex((line) => line.trim() === '' && line === '');
  return end < 0 ? lines : lines.slice(end + 1);
}
