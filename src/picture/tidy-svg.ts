import { escapeHtml } from '../text/escape-html';

/** What a file of XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What Plotly writes for the quotes around a font's name. */
const QUOTES = /(?:&quot;)?TOBESTRIPPED(?:&quot;)?/g;

/** Attributes that only a page with Plotly has a use for. */
const IDLE_ATTRIBUTES =
  / (?:class|pointer-events|data-[\w-]+|xmlns:xlink|xmlns)="[^"]*"/g;
/** Declarations of what is so anyway, or of nothing in a still picture. */
const IDLE_STYLES =
  /^(?:(?:fill-|stroke-)?opacity:1|vector-effect:none|cursor:.*|pointer-events:.*)$/;

/**
 * Plotly's SVG with a title and without what says nothing in a still picture, which is
 * half of it.
 */
export function tidySvg(svg: string, title: string): string {
  const [, attributes, body] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(
    svg,
  ) as RegExpExecArray;
  const size = attributes.match(/ (?:width|height)="[^"]*"/g)?.join('');
  const drawing = withoutIdle(
    body
      .replace(NOT_IN_XML, '\ufffd')
      .replace(QUOTES, '')
      .replace(/<[^>]*>/g, tidyTag),
  );
  const { font, rest } = commonFont(drawing);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"` +
    `${size} role="img"${font}>` +
    `<title>${escapeHtml(title.replace(NOT_IN_XML, '\ufffd'))}</title>${rest}</svg>`
  );
}

function tidyTag(tag: string): string {
  return tag
    .replace(/ class="[^"]*\bcrisp\b[^"]*"/, ' shape-rendering="crispEdges"')
    .replace(IDLE_ATTRIBUTES, '')
    .replace(/ style="([^"]*)"/, (_, style: string) => tidyStyle(style))
    .replace(/ (?:x|y|width|height|transform)="[^"]*"/g, roundedNumbers);
}

function tidyStyle(style: string): string {
  const declarations = style
    .split(/; ?/)
    .map((declaration) => declaration.replace(/: /, ':').replace(/rgb\([^)]*\)/, hex))
    .filter((declaration) => declaration && !IDLE_STYLES.test(declaration));
  return declarations.length > 0 ? ` style="${declarations.join(';')}"` : '';
}

/** rgb(255, 0, 0) as #ff0000 */
function hex(colour: string): string {
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const digits = parts.map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

/** A hundredth of a pixel is fine enough. */
function roundedNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{3,}/g, (number) =>
    String(Number(Number(number).toFixed(2))),
  );
}

/** Without what draws nothing, and without groups that are empty because of that. */
function withoutIdle(svg: string): string {
  const fewer = svg
    .replace(/<(g|defs|path)(?: (?:style|transform|id)="[^"]*")*(?:\/>|><\/\1>)/g, '')
    .replace(/<path(?: [\w-]+="[^"]*")*? d="M0,0"\/>/g, '')
    .replace(/<clipPath id="([^"]*)">.*?<\/clipPath>/gs, (clip, id) =>
      svg.includes(`url(#${id})`) ? clip : '',
    );
  return fewer === svg ? svg : withoutIdle(fewer);
}

/** The font's name is said once, where all texts have the same. */
function commonFont(svg: string): { font: string; rest: string } {
  const names = new Set(svg.match(/font-family:[^;"]*/g));
  if (names.size !== 1) return { font: '', rest: svg };
  const [name] = names;
  return { font: ` style="${name}"`, rest: svg.replaceAll(`${name};`, '') };
}
