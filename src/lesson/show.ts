import { formatNumbers, lowered } from '../figures/text/format-numbers';
import { cellDisplay } from './cell-display';
import { type Cell, makeTable, type TableOptions } from './table';

/**
 * Shows a table below the cell.
 *
 * @throws InputError where a row is longer or shorter than the headers
 */
export function showTable(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  options?: TableOptions,
): void {
  const { html, text } = makeTable(headers, rows, options);
  const display = cellDisplay();
  if (display) display.html(html);
  else console.log(text);
}

/** Shows a formula, given as TeX, below the cell. */
export function showMath(tex: string): void {
  const display = cellDisplay();
  if (display) display.latex(`$$${tex}$$`);
  else console.log(tex);
}

/** Rows of numbers: an array of arrays, or a matrix of mathjs. */
export type MatrixLike = readonly (readonly number[])[] | { toArray(): unknown };

/** Shows named matrices side by side; a name may be any TeX, such as 'W_1'. */
export function showMatrices(
  matrices: Readonly<Record<string, MatrixLike>>,
  digits?: number,
): void {
  const parts = Object.entries(matrices).map(([name, matrix]) => {
    const rows = ('toArray' in matrix ? matrix.toArray() : matrix) as number[][];
    const texts = formatNumbers(rows.flat(), digits);
    const cells = rows.map((row, r) =>
      row.map((_, c) => asTex(texts[r * row.length + c])).join(' & '),
    );
    return `${name} = \\begin{bmatrix} ${cells.join(' \\\\ ')} \\end{bmatrix}`;
  });
  showMath(parts.join(' \\qquad '));
}

/** −1.5 × 10⁻⁹ as TeX writes it: -1.5 \times 10^{-9} */
function asTex(number: string): string {
  return number
    .replace('−', '-')
    .replace(/ × 10(.+)$/, (_, raised) => ` \\times 10^{${lowered(raised)}}`);
}
