import { escapeHtml } from '../../text/escape-html';

/**
 * What the head of every page begins with.
 *
 * @param policy what the page may do, as `contentPolicy` says it
 */
export function headHtml(title: string, policy: string, description?: string): string {
  const described =
    description === undefined
      ? ''
      : `<meta name="description" content="${escapeHtml(description)}">\n`;
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${described}<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">`;
}
