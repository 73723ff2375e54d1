import { escapeHtml } from '../../text/escape-html';
import { contentPolicy } from './content-policy';
import { SITE_NAME } from './head-html';
import { htmlDocument } from './html-document';

/**
 * What is shown for an address at which there is nothing. It may be shown anywhere, so its
 * links begin at the host.
 *
 * @param root the path of the site's start page: '/', or '/backprop-twice/'
 */
export function notFoundHtml(root: string): string {
  const [home, assets] = [root, `${root}assets/`].map(escapeHtml);
  const head = {
    title: `No page here · ${SITE_NAME}`,
    policy: contentPolicy({ hasScripts: false }),
  };
  return htmlDocument(head, {
    assets: `<link rel="stylesheet" href="${assets}theme.css">
<link rel="stylesheet" href="${assets}site.css">`,
    body: `<header class="top">
<a class="home" href="${home}">${SITE_NAME}</a>
</header>
<main class="alone">
<h1>There’s no page here</h1>
<p>The address may be mistyped, or the page has moved.</p>
<p><a class="begin" href="${home}">Go to the course</a></p>
</main>`,
  });
}
