import { chromiumPath } from '../../src/book/slides/chromium';

export { chromiumPath, launchChromium } from '../../src/book/slides/chromium';

if (!chromiumPath) {
  console.log('No Chromium was found: set CHROMIUM to its path to run these tests.');
}
