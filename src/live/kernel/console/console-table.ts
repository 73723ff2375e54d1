import { inspect } from 'node-inspect-extracted';

/**
 * Rows in a box of lines, as Node draws it; undefined of what has no rows.
 *
 * @param only the columns to show; all unless given
 */
export function consoleTable(
  rows: unknown,
  only?: readonly string[],
): string | undefined {
  if (rows === null || typeof rows !== 'object') return undefined;
  if (rows instanceof Map) return inOrder(['Key', 'Values'], [...rows]);
  if (rows instanceof Set) {
    return inOrder(
      ['Values'],
      [...rows].map((value) => [value]),
    );
  }
  const entries: [string, unknown][] = Object.entries(rows);
  const columns = only ?? [
    ...new Set(entries.flatMap(([, row]) => (isObject(row) ? Object.keys(row) : []))),
  ];
  const hasValues = entries.some(([, row]) => !isObject(row));
  const lines = [
    ['(index)', ...columns, ...(hasValues ? ['Values'] : [])],
    ...entries.map(([index, row]) => [
      index,
      ...columns.map((name) =>
        isObject(row) && Object.hasOwn(row, name) ? shown(row[name]) : '',
      ),
      ...(hasValues ? [isObject(row) ? '' : shown(row)] : []),
    ]),
  ];
  return drawn(lines);
}

/** What has no names for its rows has their numbers. */
function inOrder(columns: string[], rows: unknown[][]): string {
  return drawn([
    ['(iteration index)', ...columns],
    ...rows.map((row, index) => [String(index), ...row.map(shown)]),
  ]);
}

function drawn([head, ...body]: string[][]): string {
  const widths = head.map(
    (_, c) => 2 + Math.max(...[head, ...body].map((line) => line[c].length)),
  );
  const line = (cells: string[]) =>
    `│${cells.map((text, c) => ` ${text}`.padEnd(widths[c])).join('│')}│`;
  const rule = ([left, middle, right]: string) =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  return [rule('┌┬┐'), line(head), rule('├┼┤'), ...body.map(line), rule('└┴┘')].join(
    '\n',
  );
}

function shown(value: unknown): string {
  return inspect(value, {
    depth: isObject(value) && Object.keys(value).length > 2 ? -1 : 0,
    maxArrayLength: 3,
    breakLength: Number.POSITIVE_INFINITY,
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
