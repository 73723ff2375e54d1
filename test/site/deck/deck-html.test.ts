import { describe, expect, it } from 'vitest';
import { deckHtml } from '../../../src/site/deck/deck-html';

describe('the page of a deck', () => {
  it('lets no script run but files of the site, cells, and that of the speaker’s window', () => {
    const [, policy] =
      /script-src ([^;]+);/.exec(deckHtml('Title', { html: '', code: '' })) ?? [];
    expect(policy).toMatch(
      /^'self' 'sha256-[A-Za-z0-9+/]{43}=' blob: 'wasm-unsafe-eval'$/,
    );
  });
});
