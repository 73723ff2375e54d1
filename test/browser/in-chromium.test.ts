import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inChromium } from '../../src/site/deck/chromium';
import { chromiumPath } from './chromium';

describe.skipIf(!chromiumPath)('a Chromium to print with', { timeout: 60_000 }, () => {
  it('is closed at once when its user is stopped, whatever it waits for', async () => {
    const stop = new AbortController();
    let opened: Browser | undefined;
    const waiting = inChromium(async (browser) => {
      opened = browser;
      const page = await browser.newPage();
      setTimeout(() => stop.abort('enough'), 100);
      await page.waitForSelector('.never', { timeout: 0 });
    }, stop.signal);
    await expect(waiting).rejects.toBe('enough');
    expect(opened?.isConnected()).toBe(false);
  });

  it('is closed when the work is done, and when it fails', async () => {
    const opened: Browser[] = [];
    await inChromium(async (browser) => void opened.push(browser));
    const failing = inChromium(async (browser) => {
      opened.push(browser);
      throw new Error('no paper');
    });
    await expect(failing).rejects.toThrow('no paper');
    expect(opened.map((browser) => browser.isConnected())).toEqual([false, false]);
  });

  it('is not even started for one who was stopped before', async () => {
    const work = async () => expect.unreachable();
    await expect(inChromium(work, AbortSignal.abort('early'))).rejects.toBe('early');
  });
});
