import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath } from '../chromium';
import { openSite, type ServedSite } from '../site/served-site';
import { testChanging } from './changing';
import { testCourse } from './course';
import { testHelp } from './help';
import { testInteracting } from './interacting';
import { testKeeping } from './keeping';
import { testLooking } from './looking';
import { testRunning } from './running';
import { testShowing } from './showing';
import { testTrials } from './trials';

describe.skipIf(!chromiumPath)('cells in the page', { timeout: 60_000 }, () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site.close());

  describe('under trial', () => testTrials(() => site));
  describe('while they run', () => testRunning(() => site));
  describe('as they are shown', () => testShowing(() => site));
  describe('when one changes', () => testChanging(() => site));
  describe('under the hand', () => testInteracting(() => site));
  describe('to look at', () => testLooking(() => site));
  describe('with help', () => testHelp(() => site));
  describe('over time', () => testKeeping(() => site));
  describe('as they stand', () => testCourse(() => site));
});
