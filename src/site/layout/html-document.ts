import { escapeHtml } from '../../text/escape-html';
import { type Head, headHtml } from './head-html';

/** What a page is made of besides its head's beginning; as HTML. */
export interface HtmlParts {
  /** The links to its styles and scripts. */
  assets: string;
  body: string;
  /** What the browser keeps of it belongs to this release. */
  release?: string;
}

/** A whole file of HTML: what pages, slides, plans and the page for a lost way have in common. */
export function htmlDocument(head: Head, { assets, body, release }: HtmlParts): string {
  const kept = release === undefined ? '' : ` data-release="${escapeHtml(release)}"`;
  return `<!doctype html>
<html lang="en"${kept}>
<head>
${headHtml(head)}
${assets}
</head>
<body>
${body}
</body>
</html>
`;
}
