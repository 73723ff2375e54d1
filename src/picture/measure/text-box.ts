import { around, type Box, moved, NO_BOX } from './box';
import { type PageElement, TEXT_NODE } from './page-element';
import { textWidth } from './text-width';

/** How far Arial reaches above and below its baseline, as a part of the font size. */
const ASCENT = 0.905;
const DESCENT = 0.212;

/** Of a digit, and of an e: all of it, and what stays white on its right. */
const DIGIT_WIDTH = 0.556;
const DIGIT_BEARING = 0.045;

const SHIFT_BY_ANCHOR: Record<string, number> = { middle: 0.5, end: 1 };

interface Font {
  size: number;
  bold: boolean;
}

/** Letters that follow each other from one given place on. */
interface Chunk {
  boxes: Box[];
  width: number;
}

/**
 * The box that a browser finds around an SVG text: a cell for each run of letters, as
 * high as the font whatever the letters are, its edges on whole pixels.
 */
export function boxOfText(text: PageElement): Box {
  const pen = { x: 0, y: 0 };
  const chunks: Chunk[] = [];

  const write = (letters: string, { size, bold }: Font) => {
    const width = textWidth(letters, size, bold);
    const cell = {
      left: pen.x,
      right: pen.x + width + overhang(letters, size),
      top: pen.y - Math.round(ASCENT * size),
      bottom: pen.y + Math.round(DESCENT * size),
    };
    const chunk = chunks[chunks.length - 1];
    chunk.boxes.push(cell);
    chunk.width += width;
    pen.x += width;
  };
  const walk = (element: PageElement, outer: Font) => {
    const font = fontOf(element, outer);
    const x = element.getAttribute('x');
    const y = element.getAttribute('y');
    if (x !== null || chunks.length === 0) chunks.push({ boxes: [], width: 0 });
    if (x !== null) pen.x = Number.parseFloat(x);
    if (y !== null) pen.y = Number.parseFloat(y);
    pen.y += lengthOf(element.getAttribute('dy'), font.size);
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) write(child.textContent ?? '', font);
      else walk(child, font);
    }
  };
  walk(text, inheritedFont(text));

  const shift = SHIFT_BY_ANCHOR[text.getAttribute('text-anchor') ?? ''] ?? 0;
  const boxes = chunks.flatMap((chunk) =>
    chunk.boxes.map((box) => moved(box, -shift * chunk.width, 0)),
  );
  const filled = boxes.filter((box) => box.right > box.left);
  return filled.length > 0 ? around(filled) : NO_BOX;
}

/**
 * How much further a browser's box reaches when the last letter is a digit, as in most
 * labels of an axis: to the pixel in which the digit's ink ends.
 */
function overhang(letters: string, size: number): number {
  if (!/[\de]$/.test(letters)) return 0;
  const width = DIGIT_WIDTH * size;
  return Math.max(0, Math.ceil(width - DIGIT_BEARING * size) - width);
}

function inheritedFont(element: PageElement): Font {
  const parent = element.parentNode;
  return parent ? fontOf(parent, inheritedFont(parent)) : { size: 16, bold: false };
}

function fontOf({ style }: PageElement, outer: Font): Font {
  const { fontSize = '', fontWeight = '' } = style ?? {};
  return {
    size: fontSize ? lengthOf(fontSize, outer.size) : outer.size,
    bold: fontWeight ? isBold(fontWeight) : outer.bold,
  };
}

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

/** A length such as 12px, 70% or -0.6em, in pixels. */
function lengthOf(text: string | null, fontSize: number): number {
  const value = Number.parseFloat(text ?? '') || 0;
  if (text?.endsWith('%')) return (value / 100) * fontSize;
  return text?.endsWith('em') ? value * fontSize : value;
}
