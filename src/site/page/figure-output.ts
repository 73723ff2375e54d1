import type { Output } from '../../book/notebook/notebook';
import { readOldFigure } from './old-figure-output';
import { shownAs } from './output-html';
import { pictureIn } from './picture-output';

/** A figure that a cell showed: its picture, and what the interactive plot is made of. */
export interface FigureOutput {
  id: string;
  alt: string;
  width: number;
  height: number;
  picture: { ending: 'png' | 'svg'; bytes: Buffer };
  /** Data and layout, as JSON. */
  figure: string;
}

/** The file that a figure's picture becomes, from the site's folder. */
export function pictureFile({ id, picture }: FigureOutput): string {
  return `figures/${id}.${picture.ending}`;
}

/** A cell's outputs; those that are a figure together, its picture and its data, as one. */
export function gatherFigures(outputs: readonly Output[]): (Output | FigureOutput)[] {
  const parts: (Output | FigureOutput)[] = [];
  for (const output of outputs) {
    const html = shownAs(output, 'text/html').trim();
    const stored = readStoredFigure(html);
    if (stored) {
      // Without its picture there is nothing of it to show.
      const bytes = pngOf(parts.at(-1));
      if (bytes) parts.splice(-1, 1, { ...stored, picture: { ending: 'png', bytes } });
    } else parts.push(readOldFigure(html) ?? output);
  }
  return parts;
}

const STORED =
  /^<script(?=[^>]*\stype="application\/json")[^>]*\sdata-figure="(\w+)"[^>]*>([^<]*)<\/script>/;

/** The data beside a picture; it is read by itself, whatever script comes after it. */
function readStoredFigure(html: string): Omit<FigureOutput, 'picture'> | undefined {
  const [, id, json] = STORED.exec(html) ?? [];
  const stored = id && parsed(json);
  if (!stored) return undefined;
  const { alt, width, height, figure } = stored;
  if (typeof alt !== 'string' || !(width > 0) || !(height > 0) || !figure)
    return undefined;
  return { id, alt, width, height, figure: JSON.stringify(figure) };
}

function parsed(json: string) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function pngOf(part: Output | FigureOutput | undefined): Buffer | undefined {
  if (!part || !('data' in part)) return undefined;
  const picture = pictureIn(part.data);
  return picture?.type === 'image/png'
    ? Buffer.from(picture.base64, 'base64')
    : undefined;
}
