import { createHash } from 'node:crypto';
import type { Output } from '../../book/notebook/notebook';
import { DRAWN_LIVE, requireDrawable, requireFigure } from '../../picture/drawable';
import { readOldFigure } from './old-figure-output';
import { shownAs } from './output-html';
import { pictureIn } from './picture-output';

/** A figure that a cell showed: its picture, and what the interactive plot is made of. */
export interface FigureOutput {
  /** What its files are called by. */
  id: string;
  alt: string;
  width: number;
  height: number;
  /** The bytes of a PNG, which becomes a file; an address that holds any other picture. */
  picture: Buffer | string;
  /** Data and layout, as JSON. */
  figure: string;
}

/** What is found of a figure, before it has a name of ours. */
export type FoundFigure = Omit<FigureOutput, 'id'>;

/** The file that a figure's picture becomes, from the site's folder. */
export function pictureFile({ id }: FigureOutput): string {
  return `figures/${id}.png`;
}

/** A cell's outputs; those that are a figure together, its picture and its data, as one. */
export function gatherFigures(outputs: readonly Output[]): (Output | FigureOutput)[] {
  const parts: (Output | FigureOutput)[] = [];
  for (const output of outputs) {
    const html = shownAs(output, 'text/html').trim();
    const stored = readStoredFigure(html);
    const old = stored ? undefined : readOldFigure(html);
    if (stored) {
      // Without its picture there is nothing of it to show.
      const picture = pngOf(parts.at(-1));
      if (picture) parts.splice(-1, 1, named({ ...stored, picture }));
    } else if (old && isDrawable({ ...parsed(old.figure), alt: old.alt }))
      parts.push(named(old));
    else parts.push(output);
  }
  return parts;
}

/** Its name comes from what it holds: a notebook can't name another's file, nor any other. */
function named(found: FoundFigure): FigureOutput {
  const { picture, figure } = found;
  const hash = createHash('sha256').update(figure).update(picture).digest('hex');
  return { id: hash.slice(0, 12), ...found };
}

/** Whether a page may draw what is said to be a figure; its picture stays where it may not. */
function isDrawable(figure: Parameters<typeof requireFigure>[0]): boolean {
  try {
    requireFigure(figure);
    requireDrawable(figure, DRAWN_LIVE);
    return true;
  } catch {
    return false;
  }
}

const STORED =
  /^<script(?=[^>]*\stype="application\/json")[^>]*\sdata-figure="\w+"[^>]*>([^<]*)<\/script>/;

/** The data beside a picture; it is read by itself, whatever script comes after it. */
function readStoredFigure(html: string): Omit<FoundFigure, 'picture'> | undefined {
  const [, json] = STORED.exec(html) ?? [];
  const { alt, width, height, figure } = Object(json && parsed(json));
  if (!(width > 0) || !(height > 0) || !isDrawable({ ...figure, alt }))
    return undefined;
  return {
    alt,
    width: Number(width),
    height: Number(height),
    figure: JSON.stringify(figure),
  };
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
