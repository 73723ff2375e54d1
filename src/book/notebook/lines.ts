// The line ends of Python's str.splitlines, as that is what Jupyter cuts with.
const LINE_ENDS = ['\r\n', ...'\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029'];
const LINE = new RegExp(`.*?(?:${LINE_ENDS.join('|')})|.+$`, 'gs');

/** Cuts a text into lines that keep their line ends, as Jupyter stores it. */
export function splitLines(text: string): string[] {
  return text.match(LINE) ?? [];
}
