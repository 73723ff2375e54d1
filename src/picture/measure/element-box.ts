import { around, type Box, NO_BOX } from './box';
import type { PageElement } from './page-element';
import { pathPoints } from './path-points';
import { boxOfText } from './text-box';
import { transformed } from './transform';

/** The box around what an element draws, before its own transform. */
export function boxOfElement(element: PageElement): Box {
  const number = (name: string) =>
    Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName) {
    case 'text':
      return boxOfText(element);
    case 'rect':
    case 'image':
    case 'svg': {
      const [left, top] = [number('x'), number('y')];
      return {
        left,
        top,
        right: left + number('width'),
        bottom: top + number('height'),
      };
    }
    case 'path': {
      const points = pathPoints(element.getAttribute('d') ?? '');
      return around(
        points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
      );
    }
    case 'g':
      return boxOfGroup(element);
    default:
      return NO_BOX;
  }
}

function boxOfGroup(group: PageElement): Box {
  const boxes: Box[] = [];
  for (const child of group.childNodes) {
    if (!('getAttribute' in child)) continue;
    const box = boxOfElement(child);
    if (box.right > box.left || box.bottom > box.top) {
      boxes.push(transformed(box, child.getAttribute('transform') ?? ''));
    }
  }
  return around(boxes);
}
