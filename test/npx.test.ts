import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  buildFolder,
  ownPackage,
  projectFolder,
  siteFolder,
} from '../src/program/project';
import { temporaryFolder } from './book/fixture-notebook';
import { isWindows } from './windows';

const run = promisify(execFile);

/** The project as far as a package could hold it, with a site of one page, packed. */
async function packed(finished: typeof onTestFinished) {
  const folder = await temporaryFolder(finished);
  const made = (path: string) => join(folder, path);
  for (const file of ['package.json', 'README.md', 'LICENSE', 'src']) {
    await cp(join(projectFolder, file), made(file), { recursive: true });
  }
  await cp(buildFolder, made('dist'), {
    recursive: true,
    filter: (path) => path !== siteFolder,
  });
  await mkdir(made('dist/pages/assets'), { recursive: true });
  await writeFile(made('dist/pages/index.html'), 'the course');
  await writeFile(made('dist/pages/assets/site.css'), '');
  await writeFile(made('dist/pages/.backprop-twice.json'), '{}');
  const args = ['pack', '--json', '--ignore-scripts'];
  const { stdout } = await run('npm', args, { cwd: folder, shell: isWindows });
  const [{ filename, files }] = JSON.parse(stdout);
  await run('tar', ['-xzf', filename], { cwd: folder });
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  return { folder: made('package'), paths };
}

describe('the package', { timeout: 60_000 }, () => {
  let all: Awaited<ReturnType<typeof packed>>;
  const clearing: (() => void | Promise<void>)[] = [];
  beforeAll(async () => {
    all = await packed((clear) => void clearing.push(clear as () => void));
  }, 60_000);
  afterAll(async () => {
    for (const clear of clearing) await clear();
  });

  it('holds the built course and what serves it, and nothing else', () => {
    const { paths } = all;
    const beside = paths.filter((path) => !path.startsWith('dist/'));
    expect(beside.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    const pages = paths.filter((path) => path.startsWith('dist/pages/'));
    expect(pages).toEqual(['dist/pages/assets/site.css', 'dist/pages/index.html']);
    const own = /^dist\/(npx|(commands|program|site|site\/layout|text)\/[\w-]+)\.js$/;
    const others = paths.filter((path) => ![...beside, ...pages].includes(path));
    expect(others.filter((path) => !own.test(path))).toEqual([]);
  });

  it('is built before it is packed', () => {
    expect(ownPackage().scripts.prepack).toContain('npm run site');
  });

  it('serves the course with what it brings along', async () => {
    const modules = join(all.folder, 'node_modules');
    await mkdir(modules);
    for (const name of Object.keys(ownPackage().dependencies)) {
      const here = join(projectFolder, 'node_modules', name);
      await symlink(here, join(modules, name), 'junction');
    }
    const server = spawn(process.execPath, [join(all.folder, 'dist', 'npx.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void server.kill());
    const words = once(server.stdout.setEncoding('utf8'), 'data');
    const [said] = await Promise.race([words, once(server, 'exit')]);
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
    expect(said).toBe(`The course is at ${address} (Ctrl-C ends).\n`);
    expect(await (await fetch(address)).text()).toBe('the course');
    const missing = await fetch(`${address}x`, { headers: { accept: 'text/html' } });
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('no page here'),
    ]);
  });
});

describe('npx backprop-twice', () => {
  const npx = (...args: string[]) =>
    run(process.execPath, [join(buildFolder, 'npx.js'), ...args]);

  it('says what it takes, and which release it is', async () => {
    expect((await npx('--help')).stdout).toContain('--port <number>');
    expect((await npx('--version')).stdout).toBe(`${ownPackage().version}\n`);
  });

  it.each([
    [
      ['--port', '65536'],
      '--port is "65536"; a whole number from 1 to 65535 is wanted.\n',
    ],
    [['--port', '0x10'], '--port is "0x10"; a whole number'],
    [['--prot', '8000'], "Unknown option '--prot'"],
    [['start'], "Unexpected argument 'start'"],
  ])('refuses %j in words', async (args, words) => {
    await expect(npx(...args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(words),
    });
  });
});
