import { chromiumPath } from '../../src/site/deck/chromium';

export { chromiumPath, launchChromium } from '../../src/site/deck/chromium';

if (!chromiumPath) {
  console.log('No Chromium was found: set CHROMIUM to its path to run these tests.');
}
