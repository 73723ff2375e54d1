import { InputError, requireString } from '../checks';
import { grouped } from '../text/numbers';
import { cellDisplay } from './cell-display';
import { type MatrixLike, matricesTex } from './matrix';
import { type Cell, makeTable, type TableOptions } from './table';

/**
 * Shows a table below the cell; of a long one, the first 1,000 rows.
 *
 * @throws InputError where a row is longer or shorter than the headers, of which there are
 *   up to 100
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

/** In letters: more than any formula that is written by hand. */
const MOST_TEX = 10_000;

/**
 * Shows a formula, given as TeX, below the cell.
 *
 * @throws InputError where it is no string of up to 10,000 letters, or has $$ in it
 */
export function showMath(tex: string): void {
  requireString(tex, 'tex');
  if (tex.length > MOST_TEX) {
    throw new InputError(
      `tex has ${grouped(tex.length)} letters; a formula has up to ${grouped(MOST_TEX)}`,
    );
  }
  if (/(?<!\\)\$\$/.test(tex)) {
    throw new InputError('tex has $$ in it, which ends a formula; show two of them');
  }
  showTex(tex);
}

function showTex(tex: string): void {
  const display = cellDisplay();
  if (display) display.latex(`$$${tex}$$`);
  else console.log(tex);
}

/**
 * Shows named matrices side by side; a name may be any TeX, such as 'W_1'. A flat array,
 * such as the biases of a layer, is one row. Of a large matrix the first rows and columns
 * are shown.
 *
 *     showMatrices({ W_1: weightsOf(network).weights[0] })
 *
 * @throws InputError where there is no matrix, or one is no rows of numbers of one length
 */
export function showMatrices(
  matrices: Readonly<Record<string, MatrixLike>>,
  digits?: number,
): void {
  showTex(matricesTex(matrices, digits));
}
