/**
 * What a page says of itself, as a content security policy: nothing comes from elsewhere,
 * and no script runs but those in files of the site.
 *
 * @param speakerScript the hash of the script in the window of reveal.js's speaker view,
 * which a deck writes, which has the deck's policy, and which shows the deck in frames
 */
export function contentPolicy({
  speakerScript,
}: {
  speakerScript?: string;
} = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${speakerScript ? ` ${speakerScript}` : ''}`,
    // Formulas, colours of code and Plotly set styles on their elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ...(speakerScript ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
