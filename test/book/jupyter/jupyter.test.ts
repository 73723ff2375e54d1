import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findJupyter } from '../../../src/book/jupyter/find-jupyter';
import {
  describeKernel,
  forgetKernel,
  registerKernel,
} from '../../../src/book/jupyter/kernelspec';
import { userDataFolder } from '../../../src/book/jupyter/user-data';
import { buildFolder, projectFolder } from '../../../src/program/project';
import { isWindows } from '../../windows';
import { temporaryFolder } from '../fixture-notebook';
import { eventually } from '../processes';
import { runCli } from '../run-cli';

/** A folder with commands that are Node scripts. */
async function folderWith(commands: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, script] of Object.entries(commands)) {
    await writeFile(join(folder, name), `#!${process.execPath}\n${script}`, {
      mode: 0o755,
    });
  }
  return folder;
}

const WORKS = 'console.log("6.4.12")';
const FAILS = 'console.log("command not found"); process.exit(127)';

describe.skipIf(isWindows)('finding Jupyter', () => {
  it('takes Lab rather than Notebook', async () => {
    const folder = await folderWith({
      'jupyter-notebook': WORKS,
      'jupyter-lab': WORKS,
    });
    expect(await findJupyter(folder)).toEqual([join(folder, 'jupyter-lab')]);
  });

  it('is not fooled by a stand-in that fails or says nothing useful', async () => {
    const standIns = await folderWith({
      'jupyter-lab': FAILS,
      'jupyter-notebook': FAILS,
      jupyter: 'console.log("usage: …")',
    });
    const folder = await folderWith({ 'jupyter-notebook': WORKS });
    expect(await findJupyter([standIns, folder].join(delimiter))).toEqual([
      join(folder, 'jupyter-notebook'),
    ]);
    expect(await findJupyter(standIns)).toBeUndefined();
  });
});

describe('the kernel for Jupyter', () => {
  it('never shows a half-written description to a Jupyter that starts meanwhile', async () => {
    await registerKernel();
    const file = join(buildFolder, 'jupyter', 'kernels', 'tslab', 'kernel.json');
    let writing = true;
    const written = Promise.all(Array.from({ length: 200 }, registerKernel)).finally(
      () => {
        writing = false;
      },
    );
    while (writing) {
      expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
      await setImmediate();
    }
    await written;
  });

  it('is registered in the build folder and nowhere else', async () => {
    const { JUPYTER_PATH = '' } = await registerKernel();
    const [first] = JUPYTER_PATH.split(delimiter);
    expect(dirname(first)).toBe(buildFolder);
    const file = join(first, 'kernels', 'tslab', 'kernel.json');
    const { argv, language } = JSON.parse(await readFile(file, 'utf8'));
    expect(language).toBe('typescript');
    expect(argv[0]).toBe(process.execPath);
    expect(argv.at(-1)).toBe('{connection_file}');
  });
});

describe('the kernel for a user', () => {
  const inside = (data: string) => join(data, 'kernels', 'tslab', 'kernel.json');

  it('is registered where Jupyter looks, again after a move, and taken away', async () => {
    const data = await temporaryFolder();
    const kernel = (...args: string[]) =>
      runCli(['kernel', ...args], { JUPYTER_DATA_DIR: data }).ended;
    expect((await kernel()).status).toBe(0);
    const text = await readFile(inside(data), 'utf8');
    await writeFile(inside(data), text.replaceAll(projectFolder, '/gone'));
    const { stdout } = await kernel();
    expect(stdout).toContain(dirname(inside(data)));
    expect(await readFile(inside(data), 'utf8')).toBe(text);
    expect((await kernel('--remove')).status).toBe(0);
    await expect(readFile(inside(data))).rejects.toThrow('ENOENT');
    expect((await kernel('--remove')).stdout).toBe('No kernel was registered.\n');
  });

  it('leaves another’s alone unless it may be replaced', async () => {
    const data = await temporaryFolder();
    const theirs = '{"argv":["tslab","kernel"]}';
    await mkdir(dirname(inside(data)), { recursive: true });
    await writeFile(inside(data), theirs);
    await expect(describeKernel(data)).rejects.toThrow(inside(data));
    await expect(forgetKernel(data)).rejects.toThrow('--replace');
    expect(await readFile(inside(data), 'utf8')).toBe(theirs);
    await describeKernel(data, true);
    expect(await readFile(inside(data), 'utf8')).toContain('TypeScript');
  });

  it('goes where each system keeps what a user has installed', () => {
    const home = homedir();
    expect(userDataFolder({}, 'linux')).toBe(join(home, '.local', 'share', 'jupyter'));
    expect(userDataFolder({ XDG_DATA_HOME: '/x' }, 'linux')).toBe(
      join('/x', 'jupyter'),
    );
    expect(userDataFolder({}, 'darwin')).toBe(join(home, 'Library', 'Jupyter'));
    expect(userDataFolder({ APPDATA: '/a' }, 'win32')).toBe(join('/a', 'jupyter'));
    expect(userDataFolder({ JUPYTER_DATA_DIR: '/d' }, 'darwin')).toBe('/d');
  });
});

describe.skipIf(isWindows)('the jupyter command', () => {
  const LAB = `const { writeFileSync } = require('node:fs');
    if (process.argv.includes('--version')) { console.log('4.2.0'); process.exit(); }
    process.on('SIGTERM', () => process.exit(7));
    const { JUPYTER_PATH } = process.env;
    const report = { args: process.argv.slice(2), cwd: process.cwd(), JUPYTER_PATH };
    writeFileSync(__dirname + '/report', JSON.stringify(report));
    setInterval(() => {}, 1000);`;

  it('starts it for this machine only, in the project’s folder', async () => {
    const folder = await folderWith({ 'jupyter-lab': LAB });
    const { child, ended } = runCli(['jupyter', '--no-browser', '--ip=0.0.0.0'], {
      PATH: folder,
    });
    const report = () => readFile(join(folder, 'report'), 'utf8').catch(() => '');
    await eventually(async () => (await report()).endsWith('}'));
    const { args, cwd, JUPYTER_PATH } = JSON.parse(await report());
    expect(args).toEqual(['--no-browser', '--ip=0.0.0.0', '--ip=127.0.0.1']);
    expect(cwd).toBe(projectFolder);
    expect(JUPYTER_PATH).toContain(join(buildFolder, 'jupyter'));
    child.kill('SIGTERM');
    expect((await ended).status).toBe(7);
  });

  it('says what to install where there is none', async () => {
    const { status, stderr } = await runCli(['jupyter'], { PATH: await folderWith({}) })
      .ended;
    expect(stderr).toContain('pip install jupyterlab');
    expect(stderr).toContain('apt install jupyter-notebook');
    expect(stderr).toContain('Visual Studio Code');
    expect(status).toBe(1);
  });
});
