/** A matrix as its rows. */
export type Rows = number[][];

/** A · B, for A m × k and B k × n. */
export function product(A: Rows, B: Rows): Rows {
  return A.map((row) =>
    B[0].map((_, c) => row.reduce((sum, value, k) => sum + value * B[k][c], 0)),
  );
}

/** Rows and columns swapped. */
export function transposed(A: Rows): Rows {
  return A[0].map((_, c) => A.map((row) => row[c]));
}

/** A ⊙ B: multiplied entry by entry. */
export function placeByPlace(A: Rows, B: Rows): Rows {
  return A.map((row, r) => row.map((value, c) => value * B[r][c]));
}

/** The function of every value. */
export function mapped(A: Rows, f: (value: number) => number): Rows {
  return A.map((row) => row.map(f));
}

/** One sum for each row. */
export function rowSums(A: Rows): number[] {
  return A.map((row) => row.reduce((sum, value) => sum + value, 0));
}

/** One sum for each column. */
export function columnSums(A: Rows): number[] {
  return rowSums(transposed(A));
}
