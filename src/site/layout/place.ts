/** Where a page is: within its site, and in public. */
export interface Place {
  /** The page's file, from the site's root: 'slides/01-forward-pass.html' */
  path: string;
  /** The address that the site is published under, with a slash at its end, if it has one. */
  site?: URL;
}

/** The way from a page to the site's root: '../' for a deck, '' for a page beside it. */
export function rootFrom({ path }: Place): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The one address of a page that others should know, as it is written in links. */
export function publicAddressOf(path: string, site: URL): string {
  const asked = path === 'index.html' ? '' : path;
  return new URL(asked.split('/').map(encodeURIComponent).join('/'), site).href;
}
