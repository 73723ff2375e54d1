import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath } from '../chromium';
import { testDecks } from './decks';
import { testLinks } from './links';
import { testPages } from './pages';
import { openSite, type ServedSite } from './served-site';

describe.skipIf(!chromiumPath)('the course as a site', { timeout: 120_000 }, () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site.close());

  describe('pages', () => testPages(() => site));
  describe('links', () => testLinks(() => site));
  describe('decks', () => testDecks(() => site));
});
