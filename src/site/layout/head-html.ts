import { escapeHtml } from '../../text/escape-html';
import { shortened } from '../../text/shortened';
import { type Place, publicAddressOf, rootFrom } from './place';

export const SITE_NAME = 'Backprop Twice';

/** What the site shows of itself wherever a link to it is shared; drawn when it's built. */
export const SOCIAL_PICTURE = {
  path: 'assets/social.png',
  width: 1200,
  height: 630,
  alt: 'Backprop Twice: how neural networks learn. Nine slopes of one small network as bars, by nudging and by the chain rule: no eye can tell them apart.',
};

/** More than this is cut off where search engines and chats show it. */
const DESCRIPTION_LENGTH = 160;

export interface Head {
  title: string;
  /** What the page may do, as `contentPolicy` says it. */
  policy: string;
  /** What it is about; of a long one, the beginning. */
  description?: string;
  /** Where it is, if it's a page of the site. */
  place?: Place;
}

/** What the head of every page begins with. */
export function headHtml({ title, policy, description, place }: Head): string {
  const about = description && shortened(description, DESCRIPTION_LENGTH);
  const lines = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...(about ? [meta('name', 'description', about)] : []),
    `<title>${escapeHtml(title)}</title>`,
    place
      ? `<link rel="icon" type="image/svg+xml" href="${rootFrom(place)}assets/icon.svg">`
      : '<link rel="icon" href="data:,">',
    ...(place ? shared(title, about, place) : []),
  ];
  return lines.join('\n');
}

/** What is shown of a page where a link to it is shared. */
function shared(title: string, about: string | undefined, { path, site }: Place) {
  const words = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', SITE_NAME),
    meta('property', 'og:title', title),
    ...(about ? [meta('property', 'og:description', about)] : []),
  ];
  // What follows must be written in full: without the site's address it can't be.
  if (!site) return words;
  const address = publicAddressOf(path, site);
  const { path: picture, width, height, alt } = SOCIAL_PICTURE;
  return [
    ...words,
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    meta('property', 'og:url', address),
    meta('property', 'og:image', publicAddressOf(picture, site)),
    meta('property', 'og:image:width', String(width)),
    meta('property', 'og:image:height', String(height)),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:image:alt', alt),
  ];
}

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeHtml(content)}">`;
}
