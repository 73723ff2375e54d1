import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { around } from '../../../src/picture/measure/box';
import { boxOfElement } from '../../../src/picture/measure/element-box';
import type { PageElement } from '../../../src/picture/measure/page-element';

/** The box around SVG: left, top, width and height. */
function boxOf(svg: string): number[] {
  const { window } = new JSDOM(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`);
  const element = window.document.querySelector('svg')?.firstElementChild;
  const box = boxOfElement(element as unknown as PageElement);
  const sides = [box.left, box.top, box.right - box.left, box.bottom - box.top];
  return sides.map((side) => Number(side.toFixed(3)));
}

const style = 'style="font-size:10px"';

describe('the box around', () => {
  it.for([
    ['a rectangle', '<rect x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
    ['a path', '<path d="M1,2L4,2L4,6"/>', [1, 2, 3, 4]],
    // Without a size, nothing: Plotly hides things in this way.
    ['an empty text', `<text ${style} x="5" y="5"></text>`, [0, 0, 0, 0]],
    ['a text', `<text ${style} x="1" y="20">mm</text>`, [1, 11, 16.66, 11]],
    [
      'a bold text',
      `<text ${style} x="1" y="20"><tspan style="font-weight:bold">m</tspan></text>`,
      [1, 11, 8.89, 11],
    ],
    [
      'a text around its middle',
      `<text ${style} text-anchor="middle">mm</text>`,
      [-8.33, -9, 16.66, 11],
    ],
    [
      'a text up to its end',
      `<text ${style} text-anchor="end">mm</text>`,
      [-16.66, -9, 16.66, 11],
    ],
    [
      'two lines',
      `<text ${style}><tspan x="0" y="0">m</tspan><tspan x="0" y="0" dy="1.3em">mm</tspan></text>`,
      [0, -9, 16.66, 24],
    ],
    [
      'a smaller, raised part',
      `<text ${style}>m<tspan style="font-size:70%" dy="-0.6em">m</tspan></text>`,
      [0, -10.2, 14.161, 12.2],
    ],
    [
      'a group',
      '<g><rect width="2" height="2"/><rect x="8" width="2" height="5"/></g>',
      [0, 0, 10, 5],
    ],
    [
      'a group with a part that is moved',
      '<g><rect width="2" height="3" transform="translate(10,20)"/></g>',
      [10, 20, 2, 3],
    ],
    [
      'a group with a part that is turned',
      '<g><rect width="2" height="3" transform="rotate(-90,0,0)"/></g>',
      [0, -2, 3, 2],
    ],
    [
      'a group with a part turned about a point, then moved',
      '<g><rect width="2" height="3" transform="translate(100,0)rotate(180,10,10)"/></g>',
      [118, 17, 2, 3],
    ],
    ['what draws nothing', '<defs></defs>', [0, 0, 0, 0]],
  ] as const)('%s', ([, svg, box]) => {
    expect(boxOf(svg)).toEqual(box);
  });
});

it('the box around 150,000 boxes is found', () => {
  const boxes = Array.from({ length: 150_000 }, (_, k) => ({
    left: k,
    top: -k,
    right: k + 1,
    bottom: 1,
  }));
  const all = { left: 0, top: -149_999, right: 150_000, bottom: 1 };
  expect(around(boxes)).toEqual(all);
});
