import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchChromium } from '../browser/chromium';
import { askFirefox, firefoxPath } from './firefox';
import { askNode, nodePaths, versionOf } from './node';
import { type Answer, bundledScript } from './script';

/**
 * Every engine on every machine computes these. They change when what the module computes
 * changes, be it in the last bit of one number; an engine is never the reason.
 */
const NUMBERS = {
  exp: 'a1e27952',
  log: 'cd3cd088',
  tanh: 'f8be0ead',
  sin: '5e5e6d2a',
  cos: '28707233',
  'data sets': 'bf89082b',
  'gradients: nudge, central': '88d38622',
  'trainings: nudge, central': '9acfa10d',
  'gradients: nudge, forward': '30166a41',
  'trainings: nudge, forward': '85e57b8d',
  'gradients: incremental': 'f13655bb',
  'trainings: incremental': 'ef1cb711',
  'gradients: chain rule': '3253ec58',
  'trainings: chain rule': '28615c40',
};

/** With WebAssembly and its engine, and without. */
const ANSWER: Answer = [
  { engine: true, numbers: NUMBERS },
  { engine: false, numbers: NUMBERS },
];

describe('the same numbers, with the engine and by the readable files', {
  timeout: 60_000,
}, () => {
  let script: string;
  beforeAll(async () => {
    script = await bundledScript();
  });

  for (const path of nodePaths) {
    const version = versionOf(path);
    const name = version ? `Node ${version}` : `${path}, which does not start`;
    test.skipIf(!version)(`come from ${name}`, () => {
      expect(askNode(path, script)).toEqual(ANSWER);
    });
  }

  test.skipIf(!chromiumPath)('come from Chromium', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      expect(await page.evaluate(script)).toEqual(ANSWER);
    } finally {
      await browser.close();
    }
  });

  test.skipIf(!firefoxPath)('come from Firefox', async () => {
    expect(await askFirefox(firefoxPath as string, script)).toEqual(ANSWER);
  });
});
