const LATE: [RegExp, string][] = [
  [/^UnhandledPromiseRejection: /, 'A promise was rejected and nobody waited for it: '],
  [/^UncaughtException: /, 'Thrown after the cell had ended: '],
];
const BLANK_LINES_BEFORE = /^\s*\n/;
const SOURCE_EXCERPT = /^\S+:\d+$/;
const STACK_LINE = /^\s+(at .*|\.\.\. \d+ lines matching cause stack trace \.\.\.)$/;
const MAX_LINES = 12;

/** What a kernel wrote on stderr, without stacks and excerpts of compiled code. */
export function shorten(stderr: string): string {
  if (stderr.trim() === '') return 'it wrote nothing but blank lines to stderr';
  const lines = stderr.replace(BLANK_LINES_BEFORE, '').trimEnd().split('\n');
  const said = withoutStacks(withoutExcerpt(lines));
  // Where all of it looks like a stack, that is what there is to tell.
  const kept = said.some((line) => line.trim() !== '') ? said : lines;
  for (const [pattern, words] of LATE) kept[0] = kept[0].replace(pattern, words);
  if (kept.length <= MAX_LINES) return kept.join('\n');
  return [
    ...kept.slice(0, MAX_LINES),
    `… (${kept.length - MAX_LINES} more lines)`,
  ].join('\n');
}

function withoutStacks(lines: string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (!STACK_LINE.test(line)) kept.push(line);
    else if (line.endsWith(' {') && kept.length > 0) kept[kept.length - 1] += ' {';
  }
  return kept;
}

// "file:line", the line of code, a caret, an empty line: Node puts it before an error.
function withoutExcerpt(lines: string[]): string[] {
  if (!SOURCE_EXCERPT.test(lines[0])) return lines;
  const end = lines.indexOf('');
  return end < 0 ? lines : lines.slice(end + 1);
}
