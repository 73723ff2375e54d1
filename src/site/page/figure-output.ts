import { SLIDER_KEYS } from '../../picture/slider-keys';
import { WAKE } from '../../picture/wake-script';
import { isDrawing } from './is-drawing';

/** A figure that a cell showed: its picture, and what the interactive plot is made of. */
export interface FigureOutput {
  id: string;
  alt: string;
  width: number;
  height: number;
  svg: string;
  /** Data and layout, as JSON. */
  figure: string;
  /** Whether it has a slider, for which keys are needed. */
  slides: boolean;
}

const PICTURE =
  /^<div data-figure="(\w+)">\s*<img alt="([^"]*)" src="data:image\/svg\+xml;base64,([^"]+)" width="(\d+)" height="(\d+)"[^>]*>\s*<script>([\s\S]*)<\/script>\s*<\/div>$/;
const GIVEN = /^\("\w+",([\s\S]*),"[\d.]+","sha384-[^"]+"$/;

/** Takes apart the HTML of `show`; undefined where it is something else. */
export function readFigureOutput(html: string): FigureOutput | undefined {
  const [, id, alt, base64, width, height, script] = PICTURE.exec(html.trim()) ?? [];
  if (!script?.startsWith(WAKE)) return undefined;
  const call = script.slice(WAKE.length).replace(/\)$/, '');
  const keys = `,${SLIDER_KEYS}`;
  const slides = call.endsWith(keys);
  const [, json] = GIVEN.exec(slides ? call.slice(0, -keys.length) : call) ?? [];
  if (!isJson(json)) return undefined;
  const svg = Buffer.from(base64, 'base64').toString();
  if (!isDrawing(svg)) return undefined;
  return {
    id,
    alt: unescapeHtml(alt),
    width: +width,
    height: +height,
    svg,
    figure: json,
    slides,
  };
}

function isJson(text: string | undefined): text is string {
  try {
    return text !== undefined && Boolean(JSON.parse(text));
  } catch {
    return false;
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
