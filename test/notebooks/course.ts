import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Notebook } from '../../src/book/notebook/notebook';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { notebooksFolder } from '../../src/program/project';

export interface Lesson {
  /** The file's name without its ending. */
  name: string;
  file: string;
  notebook: Notebook;
}

/** All notebooks of the course. Read at once, so that each can have tests of its own. */
export function readCourse(): Lesson[] {
  const files = readdirSync(notebooksFolder).filter((name) => name.endsWith('.ipynb'));
  if (files.length === 0) throw new Error(`no notebook in ${notebooksFolder}`);
  return files.sort().map((name) => {
    const file = join(notebooksFolder, name);
    const notebook = parseNotebook(readFileSync(file, 'utf8'));
    return { name: basename(name, '.ipynb'), file, notebook };
  });
}
