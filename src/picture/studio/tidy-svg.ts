/** What a file of XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What Plotly writes for the quotes around a font's name. */
const QUOTES = /(?:&quot;)?TOBESTRIPPED(?:&quot;)?/g;

/** Plotly's SVG as one that draws the same outside a page, where its styles don't reach. */
export function tidySvg(svg: string): string {
  return svg
    .replace(NOT_IN_XML, '\ufffd')
    .replace(QUOTES, '')
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/ class="[^"]*\bcrisp\b[^"]*"/, ' shape-rendering="crispEdges"')
        // Older than the style, and all that resvg knows.
        .replace(/(?= style="[^"]*white-space: ?pre\b)/, ' xml:space="preserve"'),
    );
}
