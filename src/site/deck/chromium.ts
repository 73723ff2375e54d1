import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BookError } from '../../program/book-error';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The Chromium that the variable CHROMIUM names, or else one that is installed. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM,
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ON_A_MAC,
].find((path) => path && isExecutable(path));

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws {BookError} when there is none to print with */
export function requireChromium(): void {
  if (chromiumPath) return;
  throw new BookError(
    'No Chromium or Chrome was found to print with: install one, or set CHROMIUM to its path.',
  );
}

/**
 * Starts Chromium without the services that it would talk to.
 *
 * @param more arguments of its command line
 */
export async function launchChromium(...more: string[]): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: chromiumPath,
    // Whoever starts it stops it, in order, so that nothing of it is left.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    args: [
      // Refused to root; only pages of our own are opened.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

/**
 * Does something in a Chromium of its own, which is closed when that is done, or at once
 * when the signal is aborted.
 *
 * @throws the signal's reason when that is aborted
 */
export async function inChromium(
  work: (browser: Browser) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  let browser: Browser | undefined;
  const close = () => void browser?.close();
  signal?.addEventListener('abort', close);
  try {
    browser = await launchChromium();
    signal?.throwIfAborted();
    await work(browser);
  } catch (error) {
    // What was under way says only that its page, or its browser, is gone.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', close);
    await browser?.close();
  }
}
