import {
  InputError,
  optionsOf,
  requireArray,
  requireNonEmptyArray,
  requireString,
  requireWhole,
  shown,
} from '../checks';
import { escapeHtml } from '../text/escape-html';
import { formatNumbers, MOST_DIGITS } from '../text/format-numbers';
import { counted, grouped } from '../text/numbers';

export type Cell = number | string;

export interface TableOptions {
  /** What the table shows, in a sentence; stands above it. */
  caption?: string;
  /** How many digits the largest number of a column shows; without it 4. */
  digits?: number;
}

/** Nobody reads more rows than these. */
const MOST_ROWS = 1000;
const MOST_COLUMNS = 100;
/** In letters, of a cell, a header or a caption. */
const MOST_LETTERS = 1000;

/** A table ready to be shown: as HTML for a page, as text for a terminal. */
export interface Table {
  html: string;
  text: string;
}

/**
 * Numbers and words in columns; numbers are aligned, and written alike in a column. Of a
 * long table the first 1,000 rows are shown, and how many more there are; of a long text,
 * 1,000 letters.
 *
 * @throws InputError where there are no headers or more than 100, or a row has more or fewer
 *   cells
 */
export function makeTable(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  options?: TableOptions,
): Table {
  requireNonEmptyArray(headers, 'headers');
  if (headers.length > MOST_COLUMNS) {
    throw new InputError(
      `headers has ${grouped(headers.length)}; a table has up to ${MOST_COLUMNS} columns`,
    );
  }
  for (const [c, header] of headers.entries()) requireString(header, `headers[${c}]`);
  requireArray(rows, 'rows');
  for (const [r, row] of rows.entries()) requireCells(row, r, headers.length);
  const { caption, digits } = optionsOf(options);
  if (caption !== undefined) requireString(caption, 'caption');
  if (digits !== undefined) requireWhole(digits, 'digits', 1, MOST_DIGITS);
  const seen = rows.slice(0, MOST_ROWS);
  const columns = headers.map((header, c) => {
    const cells = seen.map((row) => row[c]);
    return {
      header: onePlain(header),
      cells: formatColumn(cells, digits),
      numeric: isNumeric(cells),
    };
  });
  const words = caption === undefined ? undefined : onePlain(caption);
  const left = rows.length - seen.length;
  const more = left > 0 ? `… ${counted(left, 'more row')}` : undefined;
  return {
    html: htmlTable(columns, words, more),
    text: textTable(columns, words, more),
  };
}

function requireCells(row: unknown, r: number, count: number): void {
  requireArray(row, `rows[${r}]`);
  if (row.length !== count) {
    throw new InputError(
      `rows[${r}] has ${row.length} cells; the table has ${count} headers`,
    );
  }
  for (const [c, cell] of row.entries()) {
    if (typeof cell === 'number' || typeof cell === 'string') continue;
    throw new InputError(
      `rows[${r}][${c}] is ${shown(cell)}; it must be a number or a string`,
    );
  }
}

interface Column {
  header: string;
  cells: string[];
  /** Numbers stand on the right, words on the left. */
  numeric: boolean;
}

/** Whether a column holds numbers; given as texts they count where nothing else is there. */
function isNumeric(cells: readonly Cell[]): boolean {
  return (
    cells.some((cell) => typeof cell === 'number') ||
    (cells.length > 0 && cells.every((cell) => NUMBER_AS_TEXT.test(String(cell))))
  );
}

/** As we write numbers, and as JavaScript does: 1,024 −0.50 1.2 × 10⁻⁹ 3e-7 12 % */
const NUMBER_AS_TEXT =
  /^[+−-]?\d[\d,]*(?:\.\d+)?(?: × 10[⁻⁰¹²³⁴-⁹]+|e[+-]?\d+)?(?: ?[%×])?$/;

function formatColumn(cells: readonly Cell[], digits?: number): string[] {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const formatted = formatNumbers(numbers, digits).values();
  return cells.map((cell) =>
    typeof cell === 'number' ? (formatted.next().value as string) : onePlain(cell),
  );
}

/** A text without what would turn those around it, and no longer than anybody reads. */
function onePlain(text: string): string {
  const plain = text.replace(TURNING, '');
  return plain.length > MOST_LETTERS ? `${plain.slice(0, MOST_LETTERS)}…` : plain;
}

/** Signs that set the direction of what follows, beyond their own text too. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

function htmlTable(columns: Column[], caption?: string, more?: string): string {
  // An attribute, because GitHub's view of a notebook drops styles; a style, because
  // JupyterLab and VS Code have one of their own that is stronger than the attribute.
  const align = ({ numeric }: Pick<Column, 'numeric'>) => {
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
  if (more) {
    const cell = `<td colspan="${columns.length}" ${align({ numeric: false })}>${more}</td>`;
    body.push(`<tr>${cell}</tr>`);
  }
  return [
    '<table>',
    ...(caption ? [`<caption>${escapeHtml(caption)}</caption>`] : []),
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function textTable(columns: Column[], caption?: string, more?: string): string {
  const padded = columns.map(({ header, cells, numeric }) => {
    const width = Math.max(...[header, ...cells].map((text) => text.length));
    const pad = (text: string) => (numeric ? text.padStart(width) : text.padEnd(width));
    return [pad(header), '─'.repeat(width), ...cells.map(pad)];
  });
  const lines = padded[0].map((_, r) => padded.map((column) => column[r]).join('  '));
  return [...(caption ? [caption, ''] : []), ...lines, ...(more ? [more] : [])]
    .map((l) => l.trimEnd())
    .join('\n');
}
