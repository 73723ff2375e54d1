import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Head, headHtml } from '../../../src/site/layout/head-html';

const site = new URL('https://example.org/backprop-twice/');

function headOf(head: Partial<Head>): Document {
  const html = headHtml({ title: 'A page', policy: "default-src 'none'", ...head });
  return new JSDOM(`<head>${html}</head>`).window.document;
}

const said = (head: Document, name: string) =>
  head
    .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
    ?.getAttribute('content');
const canonical = (head: Document) =>
  head.querySelector('link[rel=canonical]')?.getAttribute('href');
const icon = (head: Document) =>
  head.querySelector('link[rel=icon]')?.getAttribute('href');

describe('the head of a page', () => {
  it('has the address that others should know, and a picture for them', () => {
    const head = headOf({ place: { path: 'slides/01 a&b.html', site } });
    const address = 'https://example.org/backprop-twice/slides/01%20a%26b.html';
    expect(canonical(head)).toBe(address);
    expect(said(head, 'og:url')).toBe(address);
    expect(said(head, 'og:image')).toBe(`${site.href}assets/social.png`);
    expect(said(head, 'og:image:width')).toBe('1200');
    expect(said(head, 'og:image:height')).toBe('630');
    expect(said(head, 'og:image:alt')).toContain('Nine slopes');
    expect(said(head, 'twitter:card')).toBe('summary_large_image');
  });

  it('calls the start page by the address of the site', () => {
    expect(canonical(headOf({ place: { path: 'index.html', site } }))).toBe(site.href);
  });

  it('says nothing that needs an address where there is none', () => {
    const head = headOf({ place: { path: 'a.html' }, description: 'What it is.' });
    expect(said(head, 'og:title')).toBe('A page');
    expect(said(head, 'og:description')).toBe('What it is.');
    expect(head.head.innerHTML).not.toMatch(
      /canonical|og:url|og:image|twitter|https?:/,
    );
  });

  it('describes the page in 160 characters at most, whatever they are', () => {
    const description = `${'"Words" & <more> '.repeat(20)}end.`;
    const head = headOf({ description, place: { path: 'a.html' } });
    expect(said(head, 'description')).toMatch(
      /^("Words" & <more> )+"Words" & <more>…$/,
    );
    expect(said(head, 'description')?.length).toBeLessThanOrEqual(160);
    expect(said(head, 'og:description')).toBe(said(head, 'description'));
  });

  it('finds the icon from where the page is, and asks for none where there is none', () => {
    expect(icon(headOf({ place: { path: 'a.html' } }))).toBe('assets/icon.svg');
    expect(icon(headOf({ place: { path: 'b/a.html' } }))).toBe('../assets/icon.svg');
    expect(icon(headOf({}))).toBe('data:,');
  });
});
