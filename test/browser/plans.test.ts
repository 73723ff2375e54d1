import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNotebook } from '../../src/book/notebook/write-notebook';
import { printPlans } from '../../src/site/plan/print-plans';
import { writePlans } from '../../src/site/plan/write-plans';
import { temporaryFolder } from '../book/fixture-notebook';
import { readCourse } from '../notebooks/course';
import {
  exerciseCells,
  notebookWith,
  slide,
  TITLE,
  textCell,
} from '../site/plan/lesson';
import { chromiumPath, launchChromium } from './chromium';

const course = readCourse().map(({ file }) => file);
const CRAMMED = '99-crammed';
const A4 = ['594.95', '841.91'];
const WIDTH = Math.round((190 * 96) / 25.4);

/** More than two pages hold: sixteen slides, and twenty long exercises. */
function crammed() {
  const say = (label: string) => `**${label}:** ${'Nine knobs, one $w^2$. '.repeat(6)}`;
  const labels = ['Ask', 'Answer', 'Usual wrong answer'];
  const notes = [...labels.map(say), '**Minutes:** 3'].join('\n\n');
  const steps = Array.from({ length: 16 }, () => slide('## A slide of many', notes));
  const exercises = Array.from({ length: 20 }, (_, k) =>
    exerciseCells(
      `### Exercise ${k + 1} · Of many\n\n${'What is $\\frac{a}{b}$? '.repeat(9)}`,
      '',
      `\`\`\`ts\n${'const a = 1;\n'.repeat(10)}\`\`\`\n\n${'So it is. '.repeat(30)}`,
    ),
  );
  return notebookWith(textCell(TITLE), ...steps, ...exercises.flat());
}

/** What is seen in type of less than 8.5 points, but for what is raised or lowered. */
const SMALL = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = [];
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode;
    const formula = parentElement.closest('.katex');
    const { fontSize } = getComputedStyle(formula ?? parentElement);
    if (data.trim() && parseFloat(fontSize) * 0.75 < 8.49) small.push(data);
  }
  return small;
})()`;

/** What sticks out of its place to the right. */
const WIDE = `[...document.querySelectorAll('main, td, th, pre, article, section')]
  .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
  .map((part) => part.textContent)`;

/** How many fonts there are for a formula, once one is asked for. */
const FONT_FACES =
  "document.fonts.load('12px KaTeX_Main').then(({ length }) => length)";

describe.skipIf(!chromiumPath)('lesson plans on paper', { timeout: 60_000 }, () => {
  let browser: Browser;
  let plans: string[];
  beforeAll(async () => {
    const folder = await temporaryFolder(afterAll);
    const extra = join(folder, `${CRAMMED}.ipynb`);
    await writeFile(extra, formatNotebook(crammed()));
    plans = await writePlans([...course, extra], folder);
    await printPlans(plans.map((page) => ({ page, file: pdfOf(page) })));
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser?.close());

  const pdfOf = (page: string) => page.replace(/\.html$/, '.pdf');
  const names = [...course.map((file) => basename(file, '.ipynb')), CRAMMED];
  const planOf = (name: string) => plans[names.indexOf(name)];

  it.each(names)('%s takes two pages A4 or fewer', async (name) => {
    const pdf = await readFile(pdfOf(planOf(name)), 'latin1');
    const sizes = Array.from(
      pdf.matchAll(/\/MediaBox \[0 0 (\d+\.\d\d)\d* (\d+\.\d\d)\d*\]/g),
      ([, width, height]) => [width, height],
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes).toEqual([A4, A4].slice(0, sizes.length));
  });

  it.each(names)('%s is set in readable type, and fits its columns', async (name) => {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
    });
    await page.emulateMedia({ media: 'print' });
    await page.goto(pathToFileURL(planOf(name)).href);
    expect(await page.evaluate(SMALL)).toEqual([]);
    expect(await page.evaluate(WIDE)).toEqual([]);
    expect(await page.evaluate(FONT_FACES)).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
