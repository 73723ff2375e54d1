import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import {
  type CodeCell,
  joinText,
  type Notebook,
  runnableCells,
  tagsOf,
} from '../../../src/book/notebook/notebook';
import type { Lesson } from '../../notebooks/course';

/** Wants of a notebook that a page gave the code and the outputs that are stored. */
export function expectStoredOutputs(given: Notebook, { notebook }: Lesson): void {
  const cells = runnableCells(given);
  const stored = runnableCells(notebook);
  expect(cells.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
  expect(cells.map(({ source }) => source)).toEqual(
    stored.map(({ source }) => joinText(source)),
  );
  const different = stored.filter((cell, k) => {
    if (tagsOf(cell).includes('nbval-ignore-output')) return false;
    return !isDeepStrictEqual(inCommon(cells[k]), inCommon(cell));
  });
  expect(different.map(({ id }) => id)).toEqual([]);
}

const STORED = /^<script type="application\/json" data-figure="\w+">([^<]*)<\/script>/;

/**
 * The outputs of a cell as a page and a stored notebook have them in common: of a figure
 * its words, its data and its layout, whatever pictures there are of it.
 */
function inCommon({ outputs }: CodeCell): unknown[] {
  return outputs.flatMap((output): unknown[] => {
    if (output.output_type === 'stream') {
      return [{ name: output.name, text: textOf(output.text) }];
    }
    if (output.output_type === 'error') return [`${output.ename}: ${output.evalue}`];
    const data = Object.fromEntries(
      Object.entries(output.data).map(([type, value]) => [type, textOf(value)]),
    );
    const stored = STORED.exec(String(data['text/html'] ?? ''))?.[1];
    if (stored) {
      const { alt, figure } = JSON.parse(stored);
      return [{ alt, figure }];
    }
    const figure = data['application/vnd.plotly.v1+json'];
    if (figure) return [{ alt: data['text/plain'], figure }];
    // The data follows, with the same words.
    return 'image/png' in data ? [] : [data];
  });
}

function textOf(value: unknown): unknown {
  return Array.isArray(value) ? value.join('') : value;
}
