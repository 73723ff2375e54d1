import { escapeHtml } from '../text/escape-html';
import { publicAddressOf } from './layout/place';

/** The pages of a published site, for those who look for pages to read. */
export function sitemapXml(paths: readonly string[], site: URL): string {
  const urls = paths.map(
    (path) => `<url><loc>${escapeHtml(publicAddressOf(path, site))}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Whoever looks for pages may read all of them, and where they are listed. */
export function robotsText(site: URL): string {
  return `User-agent: *
Allow: /

Sitemap: ${publicAddressOf('sitemap.xml', site)}
`;
}
