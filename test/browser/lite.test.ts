import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Notebook } from '../../src/book/notebook/notebook';
import { projectFolder } from '../../src/program/project';
import { serve } from '../../src/site/serve';
import { readCourse } from '../notebooks/course';
import { chromiumPath, launchChromium } from './chromium';
import { expectStoredOutputs } from './live/stored-outputs';

const lite = join(projectFolder, 'src', 'lite');
const isHere = existsSync(join(lite, 'node_modules'));
const why = isHere ? '' : ' (skipped: npm run lite installs its packages)';
const node = (...parts: string[]) => execFileSync(process.execPath, parts);

/** An output as this JupyterLab keeps it: with what was drawn with controls. */
interface Kept {
  metadata?: { drawn?: object[] };
}

describe.skipIf(!isHere || !chromiumPath)(
  `in JupyterLite${why}`,
  { timeout: 120_000 },
  () => {
    let parent: string;
    let site: { server: Server; address: string };
    let browser: Browser;
    let page: Page;
    const [requests, complaints]: string[][] = [[], []];

    beforeAll(async () => {
      parent = await mkdtemp(join(tmpdir(), 'lite-test-'));
      node(join(lite, 'build.mjs'), join(parent, 'name'));
      const served = await serve(parent);
      site = { ...served, address: `${served.address}name/` };
      browser = await launchChromium();
      page = await browser.newPage();
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${site.address}lab/index.html?path=00-start-here.ipynb`);
      await page.locator('.jp-Notebook .jp-Cell').first().waitFor();
    }, 300_000);

    afterAll(async () => {
      await browser?.close();
      site?.server.close();
      site?.server.closeAllConnections();
      await rm(parent, { recursive: true });
    });

    /** Does something with a notebook, which is opened for that. */
    const inNotebook = <Result>(name: string, action: string): Promise<Result> =>
      page.evaluate(`(async () => {
      const { commands } = jupyterapp;
      const panel = await commands.execute('docmanager:open', { path: '${name}.ipynb' });
      await panel.context.ready;
      await panel.sessionContext.ready;
      const { content } = panel;
      const cell = content.widgets.find(({ model }) => model.type === 'code');
      content.activeCellIndex = content.widgets.indexOf(cell);
      const run = async (code) => {
        cell.model.sharedModel.setSource(code);
        await commands.execute('notebook:run-cell');
        return cell.model.outputs.toJSON();
      };
      ${action}
    })()`);

    it('what is ours fits JupyterLab’s types', () => {
      const compiler = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc');
      expect(() => node(compiler, '-p', lite)).not.toThrow();
    });

    it('controls are announced where the cell has not run, and links open notebooks', async () => {
      await page.getByText('Run the cell to get its controls.').first().waitFor();
      await inNotebook(
        '00-start-here',
        'await content.scrollToItem(content.widgets.length - 1);',
      );
      await page.locator('.jp-MarkdownOutput a', { hasText: '01 · ' }).last().click();
      const shown = 'jupyterapp.shell.currentWidget.context.path';
      await page.waitForFunction(`${shown} === '01-forward-pass.ipynb'`);
    });

    it.for(readCourse())('$name gives the stored outputs', async (lesson) => {
      const notebook = await inNotebook<Notebook>(
        lesson.name,
        `await commands.execute('notebook:run-all-cells');
        return panel.context.model.toJSON();`,
      );
      for (const cell of notebook.cells) {
        if (cell.cell_type !== 'code') continue;
        cell.outputs = cell.outputs.flatMap((output) => [
          output,
          ...(((output as Kept).metadata?.drawn ?? []) as (typeof output)[]),
        ]);
      }
      expectStoredOutputs(notebook, lesson);
    });

    it('what interact shows moves in its place', async () => {
      const drawn = await inNotebook<string[]>(
        '01-forward-pass',
        `await run(\`import { interact, slider } from '../src';
        interact({ w: slider(0, 3) }, ({ w }) => console.log('w is', w));\`);
      const text = () => cell.outputArea.node.querySelector('.drawn').textContent;
      const slid = cell.outputArea.node.querySelector('[type=range]');
      const before = text();
      slid.value = slid.max;
      slid.dispatchEvent(new Event('input'));
      while (text() === before) await new Promise(requestAnimationFrame);
      return [before, text()];`,
      );
      expect(drawn).toEqual(['w is 1.5', 'w is 3']);
    });

    it('what is shown with a place of its own takes the place of the last', async () => {
      const outputs = await inNotebook(
        '01-forward-pass',
        `return run(\`import { newDisplay } from 'tslab';
        const place = newDisplay();
        for (const text of ['one', 'two', 'three']) place.text(text);\`);`,
      );
      expect(outputs).toMatchObject([{ data: { 'text/plain': 'three' } }]);
    });

    it('a cell that fails says where, and one that never ends can be stopped', async () => {
      const [failed, stopped, after] = await inNotebook<{ evalue?: string }[][]>(
        '01-forward-pass',
        `const failed = await run('1;\\nnoName;');
      const running = run(\`const start = performance.now();
        while (performance.now() - start < 100);
        console.log('begun');
        for (;;);\`);
      while (cell.model.outputs.length === 0 || cell.model.outputs.get(0).type === 'error')
        await new Promise(requestAnimationFrame);
      await commands.execute('notebook:interrupt-kernel');
      return [failed, await running, await run('1 + 1')];`,
      );
      expect(failed.at(-1)?.evalue).toBe(
        'noName is not defined\nin line 2 of this cell',
      );
      expect(stopped.at(-1)?.evalue).toBe('All variables are gone.');
      expect(after).toEqual([{ output_type: 'stream', name: 'stdout', text: '2\n' }]);
    });

    it('nothing is asked of another host, and nothing complains', async () => {
      expect(
        requests.filter((url) => !/^(blob|data):/.test(url)).length,
      ).toBeGreaterThan(9);
      const strange = requests.filter(
        (url) => !url.startsWith(site.address) && !/^(blob|data):/.test(url),
      );
      expect([strange, complaints]).toEqual([[], []]);
    });

    it('a cell reaches no other host', async () => {
      const asked: string[] = [];
      const other = createServer(({ url = '' }, response) => {
        asked.push(url);
        response.setHeader('Access-Control-Allow-Origin', '*').end();
      });
      await once(other.listen(0, '127.0.0.1'), 'listening');
      onTestFinished(() => void other.close());
      const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
      const [{ evalue }] = await inNotebook<{ evalue?: string }[]>(
        '01-forward-pass',
        `return run("await fetch('${address}')");`,
      );
      expect([evalue?.split('\n')[0], asked]).toEqual(['fetch is not defined', []]);
    });
  },
);
