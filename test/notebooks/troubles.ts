import { joinText, type Notebook } from '../../src/book/notebook/notebook';

/** What a notebook's outputs tell of errors: a line for each, with the cell's id. */
export function troublesOf(notebook: Notebook): string[] {
  return notebook.cells.flatMap((cell) => {
    if (cell.cell_type !== 'code') return [];
    return cell.outputs.flatMap((output) => {
      if (output.output_type === 'error') return [`${cell.id}: ${output.evalue}`];
      if (output.output_type !== 'stream' || output.name !== 'stderr') return [];
      return [`${cell.id}: ${joinText(output.text)}`];
    });
  });
}
