import type { FoundFigure } from './figure-output';

const OUTPUT =
  /^<div data-figure="(\w+)">\s*<img ([^>]*)>\s*<script>((?:(?!<\/script)[\s\S])*)<\/script>\s*<\/div>$/;
const SVG = /^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * Takes apart a figure as notebooks stored it before the picture was an output of its
 * own: an image of SVG, and a script that is called with the figure. Whatever else the
 * script says, the figure is what follows the id. The picture stays within the page: a file
 * of its own could be opened by itself, where its scripts run.
 */
export function readOldFigure(html: string): FoundFigure | undefined {
  const [, id, image, script] = OUTPUT.exec(html) ?? [];
  if (!id) return undefined;
  const said = Object.fromEntries(
    [...image.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const { src: picture = '' } = said;
  const figure = argumentAfter(`("${id}",`, script);
  const [width, height] = [Number(said.width), Number(said.height)];
  if (!SVG.test(picture) || !figure || !(width > 0) || !(height > 0)) return undefined;
  return { alt: unescapeHtml(said.alt ?? ''), width, height, picture, figure };
}

/** The JSON object that follows a text; undefined where something else does. */
function argumentAfter(text: string, script: string): string | undefined {
  const [, after] = script.split(text, 2);
  let depth = 0;
  for (const { 0: token, index } of after?.matchAll(/"(?:\\.|[^"\\])*"|[{}]/g) ?? []) {
    if (token === '{') depth++;
    if (token === '}') depth--;
    if (depth === 0) return asJson(after.slice(0, index + 1));
  }
  return undefined;
}

function asJson(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const LETTERS: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => LETTERS[entity]);
}
