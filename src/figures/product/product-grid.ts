import { type DrawnText, type Rectangle, rectangleTrace } from '../look/drawn-parts';
import { BAND, INK, PAPER } from '../look/palette';
import type { Matrix } from './product-values';

/** A matrix at its place: x and y of its upper left corner. */
export interface Grid {
  matrix: Matrix;
  x: number;
  y: number;
  /** The width of a cell. */
  cell: number;
  write: (value: number) => string;
}

const ROW = 28;
/** How far the brackets reach over the numbers. */
const HOOK = 6;

export function cellOf({ x, y, cell }: Grid, row: number, column: number): Rectangle {
  return {
    ...{ x: x + (column + 0.5) * cell, y: y + (row + 0.5) * ROW },
    ...{ width: cell - 2, height: ROW - 2 },
  };
}

/** A whole row or column. */
export function lineOf(grid: Grid, index: number, isColumn: boolean): Rectangle {
  const { x, y, cell, matrix } = grid;
  const [rows, columns] = [matrix.length, matrix[0].length];
  return isColumn
    ? {
        ...{ x: x + (index + 0.5) * cell, y: y + (rows * ROW) / 2 },
        ...{ width: cell - 4, height: rows * ROW - 4 },
      }
    : {
        ...{ x: x + (columns * cell) / 2, y: y + (index + 0.5) * ROW },
        ...{ width: columns * cell - 4, height: ROW - 4 },
      };
}

export function gridTexts(grid: Grid): DrawnText[] {
  return grid.matrix.flatMap((row, r) =>
    row.map((value, c) => {
      const { x, y } = cellOf(grid, r, c);
      return { x, y, text: grid.write(value) };
    }),
  );
}

/** The cells of all matrices as one trace, and their brackets as another. */
export function gridTraces(grids: readonly Grid[]) {
  const cells = grids.flatMap((grid) =>
    grid.matrix.flatMap((row, r) =>
      row.map((_, c) => ({ ...cellOf(grid, r, c), width: grid.cell, height: ROW })),
    ),
  );
  const points = grids.flatMap(({ x, y, cell, matrix }) => {
    const [right, bottom] = [x + matrix[0].length * cell, y + matrix.length * ROW];
    return [
      ...[
        [x + HOOK, y],
        [x, y],
        [x, bottom],
        [x + HOOK, bottom],
        [null, null],
      ],
      ...[
        [right - HOOK, y],
        [right, y],
        [right, bottom],
        [right - HOOK, bottom],
      ],
      [null, null],
    ];
  });
  return [
    rectangleTrace(cells, { color: BAND, width: 1, fill: PAPER }),
    {
      type: 'scatter',
      mode: 'lines',
      x: points.map(([x]) => x),
      y: points.map(([, y]) => y),
      line: { color: INK, width: 2 },
      hoverinfo: 'skip',
    },
  ];
}
