import type { Cell, Notebook, TextCell } from '../../../src/book/notebook/notebook';
import type { Slideshow } from '../../../src/site/deck/slide-cells';
import { codeCell, notebookOf } from '../../book/fixture-notebook';

export function textCell(source: string, metadata = {}): TextCell {
  return { cell_type: 'markdown', id: 'text', metadata, source };
}

/** A Markdown cell that is a slide. */
export function slide(words: string, notes: string): TextCell {
  const slideshow: Slideshow = { slide_type: 'slide', words, notes };
  return textCell('', { slideshow });
}

/** The cells of an exercise: question, starter, hint and solution. */
export function exerciseCells(
  question: string,
  starter: string,
  solution: string,
): Cell[] {
  return [
    textCell(question),
    codeCell('try-it', starter, ['exercise']),
    textCell('<details><summary>Hint</summary>\n\nCount.\n\n</details>', {
      tags: ['hint'],
    }),
    textCell(`<details><summary>Solution</summary>\n\n${solution}\n\n</details>`, {
      tags: ['solution'],
    }),
  ];
}

export function notebookWith(...cells: Cell[]): Notebook {
  return {
    ...notebookOf([]),
    cells: cells.map((cell, k) => ({ ...cell, id: `cell-${k}` })),
  };
}

export const TITLE = `# Nudging

**Notebook 02** · core 38 minutes · optional 20 minutes · before it: [01](01.ipynb)

Nine knobs, one dial.

Afterwards you'll be able to

- measure a slope
  with two values,
- say why $\\varepsilon$ is small.

And more.`;
