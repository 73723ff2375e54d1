import { formatNumbers } from '../figures/text/format-numbers';
import { InputError, requireFilled } from '../network/input-error';
import { escapeHtml } from './escape-html';

export type Cell = number | string;

export interface TableOptions {
  /** What the table shows, in a sentence; stands above it. */
  caption?: string;
  /** How many digits the largest number of a column shows; without it 4. */
  digits?: number;
}

/** A table ready to be shown: as HTML for a page, as text for a terminal. */
export interface Table {
  html: string;
  text: string;
}

/**
 * Numbers and words in columns; numbers are aligned, and written alike in a column.
 *
 * @throws InputError where there are no headers, or a row has more or fewer cells
 */
export function makeTable(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  { caption, digits }: TableOptions = {},
): Table {
  requireFilled(headers, 'headers');
  for (const [r, row] of rows.entries()) {
    if (row.length !== headers.length) {
      throw new InputError(
        `rows[${r}] has ${row.length} cells; the table has ${headers.length} headers`,
      );
    }
  }
  const columns = headers.map((header, c) => {
    const cells = rows.map((row) => row[c]);
    return { header, cells: formatColumn(cells, digits), numeric: isNumeric(cells) };
  });
  return { html: htmlTable(columns, caption), text: textTable(columns, caption) };
}

interface Column {
  header: string;
  cells: string[];
  /** Numbers stand on the right, words on the left. */
  numeric: boolean;
}

function isNumeric(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === 'number');
}

function formatColumn(cells: readonly Cell[], digits?: number): string[] {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const formatted = formatNumbers(numbers, digits).values();
  return cells.map((cell) =>
    typeof cell === 'number' ? (formatted.next().value as string) : cell,
  );
}

function htmlTable(columns: Column[], caption?: string): string {
  // An attribute, because GitHub's view of a notebook drops styles; a style, because
  // JupyterLab and VS Code have one of their own that is stronger than the attribute.
  const align = ({ numeric }: Column) => {
    const side = numeric ? 'right' : 'left';
    return `align="${side}" style="text-align:${side}"`;
  };
  const head = columns.map(
    (column) => `<th scope="col" ${align(column)}>${escapeHtml(column.header)}</th>`,
  );
  const body = columns[0].cells.map((_, r) => {
    const row = columns.map(
      (column) => `<td ${align(column)}>${escapeHtml(column.cells[r])}</td>`,
    );
    return `<tr>${row.join('')}</tr>`;
  });
  return [
    '<table>',
    ...(caption ? [`<caption>${escapeHtml(caption)}</caption>`] : []),
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function textTable(columns: Column[], caption?: string): string {
  const padded = columns.map(({ header, cells, numeric }) => {
    const width = Math.max(...[header, ...cells].map((text) => text.length));
    const pad = (text: string) => (numeric ? text.padStart(width) : text.padEnd(width));
    return [pad(header), '─'.repeat(width), ...cells.map(pad)];
  });
  const lines = padded[0].map((_, r) => padded.map((column) => column[r]).join('  '));
  return [...(caption ? [caption, ''] : []), ...lines]
    .map((l) => l.trimEnd())
    .join('\n');
}
