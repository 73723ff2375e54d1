import DOMPurify from 'dompurify';

/** What the site's own pages let through of a cell's HTML: no names, styles or scripts. */
const ALLOWED = {
  ALLOWED_TAGS: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'div',
      'blockquote',
      'pre',
      'hr',
      'br',
    ],
    ...['a', 'b', 'code', 'del', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp'],
    ...['small', 'span', 'strong', 'sub', 'sup', 'u', 'var', 'img', 'ol', 'ul', 'li'],
    ...['dl', 'dt', 'dd', 'details', 'summary', 'table', 'caption', 'colgroup', 'col'],
    ...['thead', 'tbody', 'tfoot', 'tr', 'th', 'td', '#text'],
  ],
  ALLOWED_ATTR: [
    ...['align', 'dir', 'lang', 'title', 'href', 'alt', 'width', 'height', 'src'],
    ...[
      'class',
      'open',
      'start',
      'reversed',
      'span',
      'colspan',
      'rowspan',
      'headers',
      'scope',
    ],
  ],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
};

/** A picture within the address, of a kind that can't hold a script. */
const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif);base64,/;

/** The one class that means something: of a formula within Markdown. */
const FORMULA = /\bmath-(?:inline|display)\b/;

DOMPurify.addHook('uponSanitizeAttribute', (_element, attribute) => {
  const { attrName, attrValue } = attribute;
  if (attrName === 'src' && !PICTURE_DATA.test(attrValue)) attribute.keepAttr = false;
  if (attrName === 'class') {
    attribute.attrValue = FORMULA.exec(attrValue)?.[0] ?? '';
    attribute.keepAttr = attribute.attrValue !== '';
  }
});

/** HTML of a cell, without whatever could act in the page. */
export function cleanHtml(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, ALLOWED);
}
