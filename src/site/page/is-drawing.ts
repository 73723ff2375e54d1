/** The elements and attributes of Plotly's drawings: none of them can run anything. */
const DRAWN =
  'svg|title|g|defs|clipPath|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|' +
  'linearGradient|radialGradient|stop|pattern|mask|marker|use|image|a';
const ATTRIBUTE =
  '(?!on|href)[\\w-]+="[^"]*"|(?:xmlns:xlink|xlink:show|xml:space)="[^"]*"|' +
  '(?:xlink:)?href="(?:#|https?:|data:image/png)[^"]*"';
const TAG = new RegExp(`</?(?:${DRAWN})(?:\\s+(?:${ATTRIBUTE}))*\\s*/?>`, 'g');

/** Whether an SVG does nothing but draw, also where its file is opened by itself. */
export function isDrawing(svg: string): boolean {
  return !svg.replaceAll(TAG, '').includes('<');
}
