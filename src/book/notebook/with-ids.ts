import { sorted } from './sorted';

/**
 * Cells with an id each: formats before 4.5 know none, and what copies a cell may copy its
 * id. A cell that has none of its own gets one by its place, `cell-3`; what is no cell is
 * left for others to complain of.
 */
export function withIds(cells: readonly unknown[]): unknown[] {
  const ids = new Set(cells.map(idOf));
  const seen = new Set<unknown>();
  return cells.map((cell, index) => {
    const id = idOf(cell);
    if (id !== undefined && id !== '' && !seen.has(id)) {
      seen.add(id);
      return cell;
    }
    if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return cell;
    let own = `cell-${index + 1}`;
    while (ids.has(own)) own += '-';
    ids.add(own);
    return sorted({ ...cell, id: own });
  });
}

function idOf(cell: unknown): unknown {
  return (cell as { id?: unknown } | null)?.id;
}
