import { execFileSync } from 'node:child_process';
import { delimiter } from 'node:path';
import type { Answer } from './script';

/** This Node, and those that the variable OTHER_NODES names: paths, with ':' between. */
export const nodePaths = [
  process.execPath,
  ...(process.env.OTHER_NODES ?? '').split(delimiter).filter(Boolean),
];

if (nodePaths.length === 1) {
  console.log('No other Node was asked: set OTHER_NODES to paths with : between.');
}

/** The version of a Node, or undefined where there is none. */
export function versionOf(path: string): string | undefined {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

export function askNode(path: string, script: string): Answer {
  const input = `process.stdout.write(JSON.stringify(${script}))`;
  return JSON.parse(execFileSync(path, ['-'], { input, encoding: 'utf8' }));
}
