import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..', '..');

/**
 * Runs code in a Node.js process of its own, where `lesson` is the built module as a cell
 * gets it and `drawPicture` draws.
 *
 * @param env variables of its own
 * @returns all that it printed
 */
export function inNode(
  code: string,
  env: NodeJS.ProcessEnv = {},
): { stdout: string; stderr: string } {
  const script = `
    const lesson = require('./dist/index.js');
    const drawPicture = (figure) =>
      require('./dist/picture/draw-picture.js').drawPicture(figure);
    ${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: PROJECT,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
  return { stdout, stderr };
}
