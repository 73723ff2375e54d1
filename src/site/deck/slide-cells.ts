import {
  type Cell,
  isText,
  joinText,
  type Notebook,
} from '../../book/notebook/notebook';
import type { Place } from '../../display/controls/spec';

const SLIDE_TYPES = ['slide', 'subslide', 'fragment', '-', 'skip', 'notes'] as const;
const SHOWN = ['code', 'output', 'both'] as const;

/** How Jupyter and nbconvert place a cell in a deck. */
export type SlideType = (typeof SLIDE_TYPES)[number];

/** Controls by their names, and where they are to stand. */
export type Places = Record<string, Place>;

/** A cell's `slideshow` metadata. */
export interface Slideshow {
  slide_type?: SlideType;
  /**
   * Markdown that stands on the slide in the place of the cell's text, which is written
   * to be read, not shown, or before what a cell with code shows; a line `...` begins what
   * appears at the next step.
   */
  words?: string;
  /** Where the controls of the cell go, a step each; those not named stay where they are. */
  moves?: Places[];
  /** A heading for a cell with code. */
  title?: string;
  /** What is shown of a cell with code; both unless given, with words nothing. */
  show?: (typeof SHOWN)[number];
  /** Markdown for the speaker: what to say and ask, the usual wrong answer, minutes. */
  notes?: string;
}

/** One slide: its cells in order, those that wait for a step among them. */
export interface Slide {
  cells: { cell: Cell; slideshow: Slideshow }[];
  notes: string[];
}

/** The slides of a notebook, in order. */
export function slidesOf(notebook: Notebook): Slide[] {
  const slides: Slide[] = [];
  for (const cell of notebook.cells) {
    const slideshow = slideshowOf(cell);
    const { slide_type: type = 'skip', notes } = slideshow;
    if (type === 'skip') continue;
    if (type === 'slide' || type === 'subslide') slides.push({ cells: [], notes: [] });
    const slide = slides.at(-1);
    if (!slide) continue;
    if (type === 'notes') slide.notes.push(joinText(cell.source));
    else slide.cells.push({ cell, slideshow });
    if (notes) slide.notes.push(notes);
  }
  return slides;
}

/** Metadata may hold anything: what is nothing that a slide knows is as if not there. */
function slideshowOf({ metadata }: Cell): Slideshow {
  const given = (metadata?.slideshow ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (isText(value) ? joinText(value) : undefined);
  return {
    slide_type: SLIDE_TYPES.find((type) => type === given.slide_type),
    words: text(given.words),
    title: text(given.title),
    show: SHOWN.find((part) => part === given.show),
    moves: Array.isArray(given.moves) ? given.moves.map(placesOf) : undefined,
    notes: text(given.notes),
  };
}

/** Numbers that a notebook's file writes in an odd way are read as objects. */
function placesOf(given: unknown): Places {
  const places = Object.entries(Object(given));
  return Object.fromEntries(
    places.map(([name, place]) => [
      name,
      typeof place === 'object' ? Number(place) : (place as Place),
    ]),
  );
}
