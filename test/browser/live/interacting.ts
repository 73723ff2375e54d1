import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { runnableCells } from '../../../src/book/notebook/notebook';
import { CONTROLS_TYPE } from '../../../src/display/controls/spec';
import { readCourse } from '../../notebooks/course';
import { faultsOf } from '../site/axe';
import type { ServedSite } from '../site/served-site';
import { cellOf, downloaded, quiet, unfold } from './live-page';

const lesson = readCourse()[1];
const PAGE = `${lesson.name}.html`;

/** The cells of the course that move, by the name of their notebook. */
const moving = readCourse()
  .map(({ name, notebook }) => ({
    name,
    ids: runnableCells(notebook)
      .filter(({ outputs }) =>
        outputs.some((output) => 'data' in output && CONTROLS_TYPE in output.data),
      )
      .map(({ id }) => id),
  }))
  .filter(({ ids }) => ids.length > 0);

const [first, second, third] = runnableCells(lesson.notebook).map(({ id }) => id);

const IMPORTS = `import { choice, interact, number, play, show, slider, text, toggle } from '../src';`;
const FIGURE = `({
  data: [
    { x: [w], y: [0.5], hoverinfo: 'none' },
    { x: [0, 2, 4], y: [1, 1, 1], mode: 'markers', marker: { size: 30 },
      meta: { picks: 'w' }, customdata: [0, 2, 4], hoverinfo: 'none' },
  ],
  layout: { width: 500, height: 300, dragmode: false, hovermode: 'closest',
    xaxis: { range: [-1, 5] }, yaxis: { range: [0, 1.5] }, showlegend: false },
  alt: 'w is ' + w + '.',
  handles: [{ x: w, y: 0.5, moves: { x: 'w' }, label: 'w' }],
})`;

/** Opens a page with a cell of one's own that draws something that moves. */
async function opened(site: ServedSite, code: string, options = {}) {
  const all = await site.open(PAGE, options);
  const { page } = all;
  await cellOf(page, first).write(IMPORTS);
  const cell = cellOf(page, second);
  await cell.write(code);
  await cell.run();
  const drawn = cell.cell.locator('.drawn');
  /** Until what is drawn says this. */
  const says = (words: string) =>
    drawn.getByText(words, { exact: true }).waitFor({ timeout: 10_000 });
  return { ...all, cell, drawn, says };
}

/** Moves a control of any kind, as a hand would. */
async function touch(control: Locator): Promise<void> {
  const radio = control.locator('input[type=radio]:not(:checked)');
  const step = control.getByRole('button', { name: 'Step' });
  const field = control.locator('select, input').first();
  if (await radio.count()) await radio.first().check();
  else if (await step.count()) await step.click();
  else if (await control.locator('input[type=checkbox]').count()) await field.click();
  else if (await control.locator('input[type=text]').count())
    await field.press('Space');
  else {
    const before = await field.inputValue();
    await field.press('ArrowDown');
    if ((await field.inputValue()) === before) await field.press('ArrowUp');
  }
}

/** Tests of what moves under the reader's hand. */
export function testInteracting(site: () => ServedSite): void {
  // The decks' own test moves what is in the others.
  it.for(process.env.EVERY_NOTEBOOK ? moving : [moving[3]])(
    'in $name, all that moves does so at the first touch',
    async ({ name, ids }) => {
      const { page, complaints } = await site().open(`${name}.html`);
      await unfold(page);
      for (const id of ids) {
        const cell = page.locator(`#cell-${id}`);
        await cell.scrollIntoViewIfNeeded();
        await cell.evaluate((one) =>
          one.addEventListener('figure-drawn', () =>
            one.setAttribute('data-moved', ''),
          ),
        );
        for (const control of await cell.locator('.control').all()) {
          await cell.evaluate((one) => one.removeAttribute('data-moved'));
          await touch(control);
          await page.locator(`#cell-${id}[data-moved]`).waitFor({ timeout: 20_000 });
        }
        expect([id, await cell.locator('.stderr').allInnerTexts()]).toEqual([id, []]);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('without scripts the picture stands, and words that say where it moves', async () => {
    const [{ name }] = moving;
    const { page } = await site().open(`${name}.html`, { javaScriptEnabled: false });
    const words = page.locator('.controls-in-words').first();
    expect(await words.innerText()).toMatch(
      /^In the course’s pages you can move .+ here\./,
    );
    expect(
      await page.locator('.controls-in-words + .picture img').first().isVisible(),
    ).toBe(true);
    await page.context().close();
  });

  it('controls have names and values, and move by the keyboard, keeping the focus', async () => {
    const { page, cell, says } = await opened(
      site(),
      `interact(
        { w: slider(-3, 3, { step: 0.5, label: 'weight', unit: 'kg' }), rate: slider(0.01, 100, { scale: 'log', step: 1 }),
          side: choice(['left', 'right']), data: choice({ 'a long name': 1, 'a longer name': 2, 'the longest': 3 }),
          on: toggle({ label: 'with bias' }), n: number(1, 5), words: text({ value: 'a' }) },
        (values) => console.log(Object.values(values).join(' ')))`,
    );
    const moves: [
      role: 'slider' | 'radio' | 'checkbox' | 'spinbutton' | 'textbox' | 'combobox',
      name: string,
      key: string,
      says: string,
    ][] = [
      ['slider', 'weight', 'ArrowRight', '0.5 1 left 1 false 1 a'],
      ['slider', 'rate', 'ArrowRight', '0.5 10 left 1 false 1 a'],
      ['radio', 'left', 'ArrowRight', '0.5 10 right 1 false 1 a'],
      ['combobox', 'data', 'ArrowDown', '0.5 10 right 2 false 1 a'],
      ['checkbox', 'with bias', 'Space', '0.5 10 right 2 true 1 a'],
      ['spinbutton', 'n', 'ArrowUp', '0.5 10 right 2 true 2 a'],
      ['textbox', 'words', 'b', '0.5 10 right 2 true 2 ba'],
    ];
    const panel = cell.cell.getByRole('group', { name: 'Controls' });
    for (const [role, name, key, words] of moves) {
      const control = panel.getByRole(role, { name, exact: true });
      await control.focus();
      if (role === 'textbox') await control.press('Home');
      await control.press(key);
      await says(words);
      const focused = panel.locator(':focus');
      expect(await focused.count()).toBe(1);
    }
    expect(
      await panel
        .getByRole('slider', { name: 'weight' })
        .getAttribute('aria-valuetext'),
    ).toBe('0.5 kg');
    await page.context().close();
  });

  it('what is typed and does not fit moves nothing, and says what would', async () => {
    const { page, cell, says } = await opened(
      site(),
      `interact({ n: number(1, 5) }, ({ n }) => console.log('n is', n))`,
    );
    const field = cell.cell.getByRole('spinbutton', { name: 'n' });
    await field.fill('7');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(
      await field.evaluate(
        (input) => (input as { validationMessage?: string }).validationMessage,
      ),
    ).toBe('A number from 1 to 5');
    await field.fill('4');
    await says('n is 4');
    await page.context().close();
  });

  it('a figure changes in place, and is told when the hand rests', async () => {
    const { page, cell } = await opened(
      site(),
      `interact({ w: slider(0, 4, { step: 1 }) }, ({ w }) => show(${FIGURE}))`,
    );
    await page.locator('.drawn .handle').waitFor();
    const plot = await page.locator('.drawn .js-plotly-plot').elementHandle();
    const slider = cell.cell.getByRole('slider', { name: 'w' });
    await slider.press('ArrowRight');
    await page.getByAltText('w is 3.').waitFor({ state: 'attached' });
    expect(await plot?.evaluate((one) => (one as Element).isConnected)).toBe(true);
    await cell.cell.getByRole('status').getByText('w is 3.').waitFor();
    await page.context().close();
  });

  it.for([false, true])(
    'a handle is dragged and a point is picked, by touch: %s',
    async (hasTouch) => {
      const options = hasTouch
        ? { viewport: { width: 390, height: 800 }, hasTouch, isMobile: true }
        : {};
      const { page, cell } = await opened(
        site(),
        `interact({ w: slider(0, 4, { step: 1 }) }, ({ w }) => show(${FIGURE}))`,
        options,
      );
      const handle = page.locator('.drawn .handle');
      await handle.waitFor();
      await handle.scrollIntoViewIfNeeded();
      const plot = await page.locator('.drawn .nsewdrag').boundingBox();
      const from = await handle.boundingBox();
      if (!plot || !from) throw new Error('nothing is drawn');
      const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
      const one = plot.width / 6;
      if (hasTouch) {
        const client = await page.context().newCDPSession(page);
        const touch = (type: string, at?: number) =>
          client.send('Input.dispatchTouchEvent', {
            type: type as 'touchStart',
            touchPoints: at === undefined ? [] : [{ x: at, y }],
          });
        await touch('touchStart', x);
        for (const k of [0.3, 0.6, 1]) await touch('touchMove', x + k * one);
        await touch('touchEnd');
      } else {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + one, y + 4, { steps: 5 });
        await page.mouse.up();
      }
      await page.getByAltText('w is 3.').waitFor({ state: 'attached' });
      const slider = cell.cell.getByRole('slider', { name: 'w' });
      expect(await slider.inputValue()).toBe('3');
      const dot = { x: plot.x + one, y: plot.y + plot.height / 3 };
      if (hasTouch) await page.touchscreen.tap(dot.x, dot.y);
      else await page.mouse.click(dot.x, dot.y);
      await page.getByAltText('w is 0.').waitFor({ state: 'attached' });
      await page.context().close();
    },
  );

  it('a counter plays to its end, rests, steps and rewinds', async () => {
    const { page, cell, says } = await opened(
      site(),
      `interact({ step: play({ to: 100, every: 10 }) }, ({ step }) => console.log('step', step))`,
    );
    const button = (name: string) =>
      cell.cell.getByRole('group', { name: 'step' }).getByRole('button', { name });
    await button('Play').click();
    await says('step 100');
    await button('Play').waitFor();
    expect(await button('Step').isDisabled()).toBe(true);
    await button('Back').press('Enter');
    await says('step 99');
    await button('Rewind').press('Space');
    await says('step 0');
    await button('Step').click();
    await says('step 1');
    await button('Play').click();
    await button('Pause').click();
    expect(await button('Step').isDisabled()).toBe(false);
    await page.context().close();
  });

  it('where the kernel is slower than the hand, what is between is skipped', async () => {
    const { page, cell, says } = await opened(
      site(),
      `let draws = 0;
interact({ w: slider(0, 100, { step: 1, value: 0 }) }, ({ w }) => {
  const end = performance.now() + 60;
  while (performance.now() < end);
  draws++;
  console.log('w is', w);
});`,
    );
    const slider = cell.cell.getByRole('slider', { name: 'w' });
    await slider.focus();
    for (let k = 0; k < 40; k++) await page.keyboard.press('ArrowRight');
    await says('w is 40');
    await cellOf(page, third).write('console.log(draws < 30)');
    await cellOf(page, third).run();
    expect(await cellOf(page, third).said()).toBe('true');
    await page.context().close();
  });

  it('a mistake is told in its place, and the next move goes on', async () => {
    const { page, cell, says } = await opened(
      site(),
      `interact({ w: slider(0, 3, { step: 1, value: 0 }) }, ({ w }) => {
  if (w === 1) throw new Error('not this one');
  console.log('w is', w);
});`,
    );
    const slider = cell.cell.getByRole('slider', { name: 'w' });
    await slider.press('ArrowRight');
    await cell.cell.getByText('Error: not this one').waitFor();
    expect(await cell.said()).toContain('in line 2 of this cell');
    await slider.press('ArrowRight');
    await says('w is 2');
    expect(await cell.said()).not.toContain('Error');
    await page.context().close();
  });

  it('what never ends can be stopped, and the next touch begins anew', async () => {
    const { page, cell, says } = await opened(
      site(),
      `interact({ w: slider(0, 3, { step: 1, value: 0 }) }, ({ w }) => {
  while (w === 1);
  console.log('w is', w);
});`,
    );
    const slider = cell.cell.getByRole('slider', { name: 'w' });
    await slider.press('ArrowRight');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await quiet(page)).toMatch(/^Stopped/);
    await slider.press('ArrowRight');
    await says('w is 2');
    await page.context().close();
  });

  it('a cell that runs again keeps its controls where they are', async () => {
    const { page, cell, says } = await opened(
      site(),
      `interact({ w: slider(0, 3, { step: 1, value: 0 }) }, ({ w }) => console.log('w is', w))`,
    );
    await cell.cell.getByRole('slider', { name: 'w' }).press('ArrowRight');
    await says('w is 1');
    await cell.write(
      `interact({ w: slider(0, 3, { step: 1, value: 0 }) }, ({ w }) => console.log('now', w))`,
    );
    await cell.run();
    await says('now 1');
    // Other controls are others.
    await cell.write(
      `interact({ v: slider(0, 3, { step: 1, value: 0 }) }, ({ v }) => console.log('v', v))`,
    );
    await cell.run();
    await says('v 0');
    expect(await cell.cell.locator('.interaction').count()).toBe(1);
    await page.context().close();
  });

  it('what is given away holds the controls, and what is drawn below them', async () => {
    const { page, cell, says } = await opened(
      site(),
      `console.log('above');
interact({ w: slider(0, 3, { step: 1, value: 0 }) }, ({ w }) => console.log('w is', w))`,
    );
    await cell.cell.getByRole('slider', { name: 'w' }).press('ArrowRight');
    await says('w is 1');
    const notebook = await downloaded(page);
    const { outputs } = runnableCells(notebook).find(({ id }) => id === second) ?? {};
    expect(outputs).toMatchObject([
      { text: 'above\n' },
      { data: { [CONTROLS_TYPE]: { w: { type: 'slider' } } } },
      { text: 'w is 1\n' },
    ]);
    await page.context().close();
  });

  it.for(['light' as const, 'dark' as const])(
    'axe finds no fault, %s',
    async (colorScheme) => {
      const { page } = await opened(
        site(),
        `interact({ w: slider(0, 3), on: toggle(), side: choice(['a', 'b']), n: number(1, 2), t: text(), p: play({ to: 3 }) }, ({ w }) => show(${FIGURE}))`,
        { colorScheme, bypassCSP: true },
      );
      await page.locator('.drawn .handle').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.context().close();
    },
  );
}
