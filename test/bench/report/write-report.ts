import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { project, results } from '../folders';
import { markdown } from './markdown';
import type { Result } from './result';
import { verdicts } from './verdicts';

/** Writes the report as JSON and as Markdown. @returns where, for whoever reads it */
export function writeReport(result: Result): string {
  mkdirSync(results, { recursive: true });
  const everything = { ...result, targets: verdicts(result) };
  writeFileSync(
    join(results, 'bench.json'),
    `${JSON.stringify(everything, null, 2)}\n`,
  );
  writeFileSync(join(results, 'bench.md'), markdown(result));
  return `${relative(project, results)}/bench.md and bench.json`;
}
