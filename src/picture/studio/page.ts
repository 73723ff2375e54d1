import { boxOfElement } from '../measure/element-box';
import type { PageElement } from '../measure/page-element';
import { pathLength, pointAlong } from '../measure/path-length';
import { boxOfText } from '../measure/text-box';

/** A page's window; only Plotly looks inside. */
export type PageWindow = Record<string, unknown> & {
  document: {
    body: { append(element: unknown): void };
    createElement(name: string): { remove(): void };
  };
};

/**
 * An empty page in jsdom, which has elements but draws nothing. What Plotly asks a
 * browser to measure, stand-ins answer.
 */
export function createPage(): PageWindow {
  const { JSDOM, VirtualConsole } = require('jsdom');
  const { window } = new JSDOM('<!doctype html><body></body>', {
    pretendToBeVisual: true,
    // Without an address of its own the page has no storage, and asking for it throws.
    url: 'http://localhost/',
    // One that passes nothing on: whatever a cell prints on stderr counts as an error.
    virtualConsole: new VirtualConsole(),
  });

  Object.assign(window.SVGElement.prototype, {
    getBBox(this: PageElement) {
      return rectangleOf(this);
    },
    getBoundingClientRect(this: PageElement) {
      return rectangleOf(this);
    },
    getComputedTextLength(this: PageElement) {
      const { left, right } = boxOfText(this);
      return right - left;
    },
    getTotalLength(this: PageElement) {
      return pathLength(this.getAttribute('d') ?? '');
    },
    getPointAtLength(this: PageElement, along: number) {
      return pointAlong(this.getAttribute('d') ?? '', along);
    },
  });
  // Parts of Plotly that draw maps make an address for a worker as soon as they load.
  window.URL.createObjectURL = () => '';
  return window;
}

function rectangleOf(element: PageElement) {
  const box = boxOfElement(element);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return { ...box, x: box.left, y: box.top, width, height };
}
