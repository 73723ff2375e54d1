import {
  InputError,
  requireNonEmptyArray,
  requireObject,
  requireWhole,
  shown,
} from '../checks';
import { formatNumbers, lowered, MOST_DIGITS } from '../text/format-numbers';
import { grouped } from '../text/numbers';

/** Rows of numbers, one row such as the biases of a layer, or a matrix of mathjs. */
export type MatrixLike =
  | readonly (readonly number[])[]
  | readonly number[]
  | { toArray(): unknown };

/** Nobody reads more rows or columns than these: of a larger matrix the first are shown. */
const MOST = 20;

/**
 * Named matrices side by side, as TeX; a name may be any TeX, such as 'W_1'.
 *
 * @throws InputError where there is no matrix, or one is no rows of numbers of one length
 */
export function matricesTex(
  matrices: Readonly<Record<string, MatrixLike>>,
  digits?: number,
): string {
  const wanted = 'an object that names them, such as { W: [[1, 2], [3, 4]] }';
  requireObject(matrices, 'matrices', wanted);
  if (hasToArray(matrices)) {
    throw new InputError(`matrices is an object with toArray; it must be ${wanted}`);
  }
  if (digits !== undefined) requireWhole(digits, 'digits', 1, MOST_DIGITS);
  const entries = Object.entries(matrices);
  if (entries.length > MOST) {
    throw new InputError(`matrices has ${entries.length}; there is room for ${MOST}`);
  }
  const parts = entries.map(
    ([name, matrix]) => `${name} = ${matrixTex(requireMatrix(matrix, name), digits)}`,
  );
  if (parts.length === 0) throw new InputError('matrices is empty');
  return parts.join(' \\qquad ');
}

function hasToArray(value: unknown): value is { toArray(): unknown } {
  return typeof (value as { toArray?: unknown } | null)?.toArray === 'function';
}

function requireMatrix(matrix: unknown, name: string): readonly (readonly number[])[] {
  const given = hasToArray(matrix) ? matrix.toArray() : matrix;
  if (given instanceof Float64Array) {
    throw new InputError(
      `${name} is ${shown(given)}, which has no rows; weightsOf(network) gives the ` +
        'weights of each layer as rows and its biases as one row',
    );
  }
  requireNonEmptyArray(given, name, 'an array of rows, such as [[1, 2], [3, 4]]');
  const [first] = given;
  if (typeof first === 'number') {
    requireNumbers(given, name);
    return [given];
  }
  requireNonEmptyArray(first, `${name}[0]`);
  return given.map((row, r) => {
    requireNonEmptyArray(row, `${name}[${r}]`);
    if (row.length !== first.length) {
      const values = row.length === 1 ? 'value' : 'values';
      throw new InputError(
        `${name}[${r}] has ${row.length} ${values}; ${name}[0] has ${first.length}`,
      );
    }
    requireNumbers(row, `${name}[${r}]`);
    return row;
  });
}

function requireNumbers(
  row: readonly unknown[],
  name: string,
): asserts row is readonly number[] {
  for (const [c, value] of row.entries()) {
    if (typeof value !== 'number') {
      throw new InputError(`${name}[${c}] is ${shown(value)}; it must be a number`);
    }
  }
}

function matrixTex(all: readonly (readonly number[])[], digits?: number): string {
  const width = all[0].length;
  const rows = all.slice(0, MOST).map((row) => row.slice(0, MOST));
  const texts = formatNumbers(rows.flat(), digits).map(asTex).values();
  const cells = rows.map((row) => row.map(() => texts.next().value as string));
  if (width > MOST) for (const row of cells) row.push('\\cdots');
  if (all.length > MOST) {
    const below = rows[0].map(() => '\\vdots');
    cells.push(width > MOST ? [...below, '\\ddots'] : below);
  }
  const lines = cells.map((row) => row.join(' & '));
  const tex = `\\begin{bmatrix} ${lines.join(' \\\\ ')} \\end{bmatrix}`;
  const cuts = [
    ...(all.length > MOST ? [`${MOST} of ${grouped(all.length)} rows`] : []),
    ...(width > MOST ? [`${MOST} of ${grouped(width)} columns`] : []),
  ];
  return cuts.length === 0 ? tex : `\\underset{\\text{${cuts.join(', ')}}}{${tex}}`;
}

/** −1.5 × 10⁻⁹ as TeX writes it: -1.5 \times 10^{-9} */
function asTex(number: string): string {
  return number
    .replace('−', '-')
    .replace('Infinity', '\\infty')
    .replace(/ × 10(.+)$/, (_, raised) => ` \\times 10^{${lowered(raised)}}`);
}
