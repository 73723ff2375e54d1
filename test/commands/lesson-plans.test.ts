import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { handoutCommand } from '../../src/commands/handout';
import { lessonPlansCommand } from '../../src/commands/lesson-plans';
import { recordContents } from '../../src/program/output-folder/contents';
import { chromiumPath } from '../../src/site/deck/chromium';
import { temporaryFolder, writeFixture } from '../book/fixture-notebook';
import { eventually, processesWith } from '../book/processes';
import { runCli } from '../book/run-cli';
import { isWindows } from '../windows';

async function htmlIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
}

it('a plan and all that it is set with go into one folder', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const file = await writeFixture(from, '01-one', { one: '1' });
  const { status, stdout } = await runCli(['handout', '--teacher', file, '--to', to])
    .ended;
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 lesson plan in .* s:\n.*01-one\.html\n$/);
  const html = await readFile(join(to, '01-one.html'), 'utf8');
  const [icon, ...linked] = Array.from(html.matchAll(/href="(.*?)"/g), ([, at]) => at);
  expect(icon).toBe('data:,');
  expect(linked).toEqual(['assets/katex.min.css', 'assets/plan.css']);
  for (const address of [...linked, 'assets/fonts/KaTeX_Main-Regular.woff2']) {
    expect([address, existsSync(join(to, address))]).toEqual([address, true]);
  }
});

it('a plan of one notebook leaves those of others, but no older print of its own', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const files = [
    await writeFixture(from, '01-one', { one: '1' }),
    await writeFixture(from, '02-two', { two: '2' }),
  ];
  await lessonPlansCommand(files, { to });
  for (const name of ['01-one', '02-two']) {
    await writeFile(join(to, `${name}.html`), `an older ${name}`);
  }
  await printEarlier(to, ['01-one', '02-two']);
  await lessonPlansCommand([files[1]], { to });
  expect(await htmlIn(to)).toEqual(['01-one.html', '02-two.html']);
  expect(await readFile(join(to, '01-one.html'), 'utf8')).toBe('an older 01-one');
  expect(await readFile(join(to, '02-two.html'), 'utf8')).toContain('<!doctype html>');
  expect(await readdir(join(to, 'pdf'))).toEqual(['01-one.pdf']);
});

/** As if an earlier run had printed these. */
async function printEarlier(folder: string, names: string[]): Promise<void> {
  await mkdir(join(folder, 'pdf'));
  for (const name of names) await writeFile(join(folder, 'pdf', `${name}.pdf`), '');
  await recordContents(folder, 'handout -- --teacher');
}

it('solutions never land among the notebooks of a class, nor the other way round', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const file = await writeFixture(from, 'one', { one: '1' });
  await handoutCommand([file], { to });
  await expect(lessonPlansCommand([file], { to })).rejects.toThrow(
    'npm run handout -- --teacher did not write',
  );
  for (const within of ['new', join('notebooks', 'solutions')]) {
    await expect(lessonPlansCommand([file], { to: join(to, within) })).rejects.toThrow(
      'which npm run handout fills',
    );
  }
  expect((await readdir(to)).sort()).toEqual([
    '.backprop-twice.json',
    'notebooks',
    'src',
  ]);

  await rm(to, { recursive: true });
  await lessonPlansCommand([file], { to });
  await expect(handoutCommand([file], { to })).rejects.toThrow(
    'npm run handout did not write',
  );
});

it('says how plans are printed to whoever asks for a print of a handout', async () => {
  const to = join(await temporaryFolder(), 'handout');
  const { status, stderr } = await runCli(['handout', '--pdf', '--to', to]).ended;
  expect(stderr).toContain('npm run handout -- --teacher --pdf');
  expect(status).toBe(1);
  expect(existsSync(to)).toBe(false);
});

it.skipIf(process.platform === 'darwin')(
  'says what to install where there is nothing to print with',
  async () => {
    const [from, to] = [await temporaryFolder(), await temporaryFolder()];
    const file = await writeFixture(from, 'one', { one: '1' });
    const args = ['handout', '--teacher', '--pdf', file, '--to', to];
    const env = { PATH: '', CHROMIUM: '' };
    const { status, stderr } = await runCli(args, env).ended;
    expect(stderr).toMatch(
      /^No Chromium or Chrome was found to print with: install one/,
    );
    expect(status).toBe(1);
    expect(await readdir(to)).toEqual([]);
  },
);

it.skipIf(!chromiumPath || isWindows)(
  'Ctrl-C while plans are printed leaves nothing of the Chromium behind, nor of them',
  { timeout: 60_000 },
  async () => {
    const [from, to, temporary] = [
      await temporaryFolder(),
      join(await temporaryFolder(), 'plans'),
      await temporaryFolder(),
    ];
    const file = await writeFixture(from, '01-one', { one: '1' });
    const args = ['handout', '--teacher', '--pdf', file, '--to', to];
    const { child, ended } = runCli(args, { TMPDIR: temporary });
    onTestFinished(() => void child.kill('SIGKILL'));
    const names = () => readdir(temporary);
    await eventually(async () => (await names()).some((name) => /chrom/i.test(name)));
    // To the whole group, as a terminal does.
    process.kill(-(child.pid as number), 'SIGINT');
    expect(await ended).toMatchObject({ status: 130, stderr: 'Stopped.\n' });
    expect(await names()).toEqual([]);
    expect(await readdir(dirname(to))).toEqual([]);
    expect(await processesWith(temporary)).toEqual([]);
  },
);
