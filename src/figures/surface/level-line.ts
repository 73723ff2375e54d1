import { round } from '../../text/numbers';

/** A grid of heights: z[row][column] at the point (x[column], y[row]). */
export interface Grid {
  x: readonly number[];
  y: readonly number[];
  z: readonly (readonly number[])[];
}

type Point = readonly [x: number, y: number];

/**
 * The lines on which a grid of heights has the given level, as the points of one trace,
 * with null between one line and the next. Through each square of the grid the line
 * goes straight (the method is known as marching squares).
 */
export function levelLine(grid: Grid, level: number) {
  const x: (number | null)[] = [];
  const y: (number | null)[] = [];
  for (const points of joined(segments(grid, level))) {
    if (x.length > 0) {
      x.push(null);
      y.push(null);
    }
    for (const [px, py] of points) {
      x.push(px);
      y.push(py);
    }
  }
  return { x, y };
}

function segments({ x, y, z }: Grid, level: number): [Point, Point][] {
  const found: [Point, Point][] = [];
  for (let r = 0; r + 1 < y.length; r++) {
    for (let c = 0; c + 1 < x.length; c++) {
      const below = z[r][c] < level;
      const same = (height: number) => height < level === below;
      if (same(z[r][c + 1]) && same(z[r + 1][c]) && same(z[r + 1][c + 1])) continue;
      // Round the square: where do its four sides cross the level?
      const corners = [
        { at: [x[c], y[r]], height: z[r][c] },
        { at: [x[c + 1], y[r]], height: z[r][c + 1] },
        { at: [x[c + 1], y[r + 1]], height: z[r + 1][c + 1] },
        { at: [x[c], y[r + 1]], height: z[r + 1][c] },
      ];
      const crossings: Point[] = [];
      for (let k = 0; k < 4; k++) {
        const a = corners[k];
        const b = corners[(k + 1) % 4];
        if (a.height < level === b.height < level) continue;
        const share = (level - a.height) / (b.height - a.height);
        crossings.push([
          snapped(a.at[0] + share * (b.at[0] - a.at[0]), x),
          snapped(a.at[1] + share * (b.at[1] - a.at[1]), y),
        ]);
      }
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        found.push([crossings[k], crossings[k + 1]]);
      }
    }
  }
  return found;
}

/** To a fine raster, so that two squares say the same of the side between them. */
function snapped(value: number, side: readonly number[]): number {
  const raster = (side[side.length - 1] - side[0]) / 2000;
  return round(Math.round(value / raster) * raster, 4);
}

/** Segments that meet, as one line. */
function joined(all: readonly [Point, Point][]): Point[][] {
  const left = new Set(all);
  const byEnd = new Map<string, [Point, Point][]>();
  for (const segment of all) {
    for (const end of segment) {
      byEnd.set(String(end), [...(byEnd.get(String(end)) ?? []), segment]);
    }
  }
  const follow = (line: Point[]) => {
    for (;;) {
      const end = line[line.length - 1];
      const next = byEnd.get(String(end))?.find((segment) => left.has(segment));
      if (!next) return line;
      left.delete(next);
      line.push(String(next[0]) === String(end) ? next[1] : next[0]);
    }
  };
  const lines: Point[][] = [];
  for (const segment of all) {
    if (!left.delete(segment)) continue;
    const forward = follow([...segment]);
    lines.push(follow(forward.reverse()));
  }
  return lines;
}
