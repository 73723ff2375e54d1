import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { BookError } from '../../program/book-error';
import { projectFolder } from '../../program/project';
import { splitLines } from './lines';
import { type Cell, joinText, type Notebook } from './notebook';

/**
 * Formats the code of a notebook's cells with Biome, by the project's settings.
 *
 * @param name of the notebook, for what is said of it
 * @returns the notebook, its outputs as they were, and the ids of the cells that changed
 * @throws {BookError} when Biome cannot read a cell
 */
export async function formatCells(
  notebook: Notebook,
  name: string,
): Promise<{ notebook: Notebook; changed: string[] }> {
  const changed: string[] = [];
  const formatted = async (cell: Cell): Promise<Cell> => {
    const source = joinText(cell.source);
    if (cell.cell_type !== 'code' || source.trim() === '') return cell;
    const code = (await formatCode(source, `${name}, cell ${cell.id}`)).trimEnd();
    if (code === source) return cell;
    changed.push(cell.id);
    return { ...cell, source: splitLines(code) };
  };
  const cells: Cell[] = [];
  for (const cell of notebook.cells) cells.push(await formatted(cell));
  return { notebook: { ...notebook, cells }, changed };
}

function formatCode(code: string, place: string): Promise<string> {
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const file = join(projectFolder, 'src', 'cell.ts');
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [biome, 'format', `--stdin-file-path=${file}`],
      { cwd: projectFolder },
      (error, stdout, stderr) => {
        if (error) reject(new BookError(`${place} cannot be formatted:\n${stderr}`));
        else resolve(stdout);
      },
    );
    child.stdin?.end(code);
  });
}
