/**
 * A process of its own: reads a `LocateRequest` from stdin, writes the line to which the
 * stack points in the last source, from 1, or nothing. Its folder is the kernel's.
 */
import { readFileSync } from 'node:fs';
import { enclosingFunction } from './enclosing-function';
import type { LocateRequest } from './locate';
import type { StackFrame } from './stack-frames';
import { compileCells, type Place } from './tslab-compiler';

const { sources, frames } = JSON.parse(readFileSync(0, 'utf8')) as LocateRequest;
const source = sources[sources.length - 1];
const sourceOf = compileCells(sources);
const place = placeOf(frames);
process.stdout.write(place ? String(place.line + 1) : '', () => process.exit());

// All cells' code carries the same file name, so a frame may be an earlier cell's
// function: it counts as this cell's if a function of that name is there. The top level
// of this cell is always on the stack, unless the stack was too deep to be kept whole.
function placeOf(frames: StackFrame[]): Place | undefined {
  const mapped = frames.flatMap((frame) => {
    const place = sourceOf({ line: frame.line - 1, column: frame.column - 1 });
    return place ? [{ frame, place }] : [];
  });
  const inner = mapped.find(({ frame, place }) =>
    agree(frame.name, enclosingFunction(source, place)),
  );
  return inner?.place ?? mapped.filter(({ frame }) => !frame.name).at(-1)?.place;
}

/** Whether a name on the stack ("f", "Matrix.add", "new Matrix") fits the source's. */
function agree(onStack: string, inSource: string | undefined): boolean {
  if (inSource === undefined || inSource === '') {
    // A nameless function may be called by the name of the property that holds it.
    return onStack === '' || (inSource === '' && onStack.includes('.'));
  }
  return onStack.split(' [as ')[0].split(/[. ]/).at(-1) === inSource.split('.').at(-1);
}
