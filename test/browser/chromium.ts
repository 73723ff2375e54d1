import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium to test with: what the variable CHROMIUM names, or else what is installed
 * in one of the usual places. Without one the browser's tests are skipped.
 */
export const chromiumPath = [process.env.CHROMIUM, ...PLACES].find(
  (path) => path && isExecutable(path),
);

if (!chromiumPath) {
  console.log('No Chromium was found: set CHROMIUM to its path to run these tests.');
}

/** Starts Chromium without the services that it would talk to. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
