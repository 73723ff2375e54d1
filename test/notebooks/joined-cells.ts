import { joinText, runnableCells } from '../../src/book/notebook/notebook';
import type { Lesson } from './course';

/** A notebook's code cells as one module. */
export interface JoinedCells {
  text: string;
  /** Where a line of the text, from 1, comes from: "01-x, cell first-neuron, line 3". */
  placeOf(line: number): string;
}

/** Joins the code cells with an empty line between them. */
export function joinCells({ name, notebook }: Lesson): JoinedCells {
  const lines: string[] = [];
  const places: string[] = [];
  for (const cell of runnableCells(notebook)) {
    joinText(cell.source)
      .split('\n')
      .forEach((line, index) => {
        lines.push(line);
        places.push(`${name}, cell ${cell.id}, line ${index + 1}`);
      });
    lines.push('');
    places.push(`${name}, after cell ${cell.id}`);
  }
  return {
    text: lines.join('\n'),
    placeOf: (line) => places[line - 1] ?? `${name}, at its end`,
  };
}
