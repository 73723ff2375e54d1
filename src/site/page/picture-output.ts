import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  type DisplayOutput,
  isText,
  joinText,
  type MimeBundle,
  type ResultOutput,
} from '../../book/notebook/notebook';

/** The first that a bundle has is shown; no script in an SVG picture runs in an image. */
const TYPES = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/gif'] as const;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A picture's MIME type and its bytes. */
export interface PictureData {
  type: string;
  base64: string;
}

/** The picture of an output that has one, with the size and the words that it gives it. */
export function pictureFrom(output: DisplayOutput | ResultOutput): Element | undefined {
  const picture = pictureIn(output.data);
  if (!picture) return undefined;
  const said = (key: string) => saidOf(output, picture.type, key);
  const alt = said('alt') ?? wordsOf(output);
  const given = { width: pixels(said('width')), height: pixels(said('height')) };
  const size = given.width || given.height ? given : pngSize(picture);
  const img = h('img', {
    src: addressOf(picture),
    alt: typeof alt === 'string' ? alt : 'A picture without a description',
    ...size,
  });
  return h('div', { className: ['picture'] }, img);
}

/** The address that holds the picture of a bundle which has one. */
export function pictureAddress(bundle: MimeBundle | null): string | undefined {
  const picture = pictureIn(bundle ?? {});
  return picture && addressOf(picture);
}

function addressOf({ type, base64 }: PictureData): string {
  return `data:${type};base64,${base64}`;
}

/** The picture of a bundle which has one. */
export function pictureIn(bundle: MimeBundle): PictureData | undefined {
  for (const type of TYPES) {
    const value = bundle[type];
    if (!isText(value)) continue;
    const text = joinText(value);
    const isSource = type === 'image/svg+xml';
    const base64 = isSource
      ? Buffer.from(text).toString('base64')
      : text.replaceAll(/\s/g, '');
    if (BASE64.test(base64)) return { type, base64 };
  }
  return undefined;
}

/** As nbconvert reads it: what is said of the type comes before what is said of all. */
function saidOf({ metadata }: DisplayOutput | ResultOutput, type: string, key: string) {
  const ofType = metadata?.[type] as Record<string, unknown> | null | undefined;
  return ofType?.[key] ?? metadata?.[key];
}

/** The output as text, unless that only says what kind of object it is. */
function wordsOf({ data }: DisplayOutput | ResultOutput): string | undefined {
  const value = data['text/plain'];
  const text = isText(value) ? joinText(value).trim() : '';
  return text && !/^<.*>$/s.test(text) ? text : undefined;
}

function pixels(value: unknown): number | undefined {
  const length = Math.round(Number(value));
  return length > 0 && Number.isFinite(length) ? length : undefined;
}

/** What a PNG says of its own size, so that the page keeps its place while it loads. */
function pngSize({ type, base64 }: PictureData): { width?: number; height?: number } {
  const header = Buffer.from(base64.slice(0, 32), 'base64');
  if (type !== 'image/png' || header.toString('latin1', 12, 16) !== 'IHDR') return {};
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
