/**
 * What a page says of itself, as a content security policy: nothing comes from elsewhere.
 *
 * @param speakerView whether it opens that of reveal.js, a window which the deck writes,
 * with its script within, and which shows the deck in frames
 */
export function contentPolicy({ speakerView = false } = {}): string {
  return [
    "default-src 'none'",
    speakerView ? "script-src 'self' 'unsafe-inline'" : "script-src 'self'",
    // Formulas, colours of code and Plotly set styles on their elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ...(speakerView ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
