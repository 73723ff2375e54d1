import { isDeepStrictEqual } from 'node:util';
import {
  joinText,
  type Notebook,
  type Output,
  runnableCells,
  tagsOf,
} from '../notebook/notebook';

/** A cell whose stored outputs are not what it says now. */
export interface Difference {
  id: string;
  /** The cell's execution count in a run from top to bottom. */
  count: number;
  stored: string;
  now: string;
}

/** Cells with this tag say something else in every run: a time that was measured, say. */
const IGNORED = 'nbval-ignore-output';
const EXCERPT = 100;

/** Where a stored notebook differs from what a run of it gave, a cell a line of it each. */
export function compareOutputs(stored: Notebook, now: Notebook): Difference[] {
  const cellsNow = runnableCells(now);
  return runnableCells(stored).flatMap((cell, index) => {
    const cellNow = cellsNow[index];
    const found = (stored: string, now: string) => [
      { id: cell.id, count: index + 1, stored, now },
    ];
    if (cell.execution_count !== cellNow.execution_count) {
      return found(
        `execution count ${cell.execution_count}`,
        `execution count ${cellNow.execution_count}`,
      );
    }
    if (tagsOf(cell).includes(IGNORED)) return [];
    const [before, after] = [cell.outputs, cellNow.outputs].map(normalise);
    if (isDeepStrictEqual(before, after)) return [];
    return found(...firstDifference(linesOf(before), linesOf(after)));
  });
}

/** Outputs with their texts in one piece, so that it doesn't matter how they are cut. */
export function normalise(outputs: Output[]): Output[] {
  const merged: Output[] = [];
  for (const output of outputs) {
    const last = merged.at(-1);
    if (output.output_type === 'stream') {
      const text = joinText(output.text);
      if (last?.output_type === 'stream' && last.name === output.name)
        last.text += text;
      else merged.push({ ...output, text });
    } else if (output.output_type === 'error') merged.push(output);
    else {
      const data = Object.fromEntries(
        Object.entries(output.data).map(([type, value]) => [
          type,
          Array.isArray(value) && value.every((line) => typeof line === 'string')
            ? value.join('')
            : value,
        ]),
      );
      merged.push({ ...output, data });
    }
  }
  return merged;
}

function linesOf(outputs: Output[]): string[] {
  return outputs.flatMap((output) => {
    if (output.output_type === 'stream') return joinText(output.text).split('\n');
    if (output.output_type === 'error') return [`${output.ename}: ${output.evalue}`];
    return Object.entries(output.data).flatMap(([type, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return text.split('\n').map((line) => `${type}: ${line}`);
    });
  });
}

function firstDifference(before: string[], after: string[]): [string, string] {
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index++) {
    const [stored, now] = [before[index], after[index]];
    if (stored === now) continue;
    const start = firstDifferentColumn(stored ?? '', now ?? '');
    return [excerpt(stored, start), excerpt(now, start)];
  }
  return ['the same text, in other outputs', 'the same text, in other outputs'];
}

function firstDifferentColumn(a: string, b: string): number {
  let column = 0;
  while (column < a.length && a[column] === b[column]) column++;
  return column;
}

function excerpt(line: string | undefined, column: number): string {
  if (line === undefined) return '(nothing)';
  const start = column < EXCERPT ? 0 : column - EXCERPT / 2;
  const end = start + EXCERPT;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
