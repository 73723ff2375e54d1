import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/picture/draw-picture';
import { pictureHtml } from '../../src/picture/picture-html';
import { samples } from '../browser/samples';
import { inNode } from './in-node';

const names = Object.keys(samples);
const draw = (name: string) => drawPicture({ ...samples[name], alt: name }).svg;

describe('the same figure gives the same picture', { timeout: 60_000 }, () => {
  it('in whatever order figures are drawn', () => {
    const there = names.map(draw);
    const back = [...names].reverse().map(draw).reverse();
    expect(back).toEqual(there);
  });

  it('from process to process', () => {
    const sample = JSON.stringify({
      ...samples['arrows, boxes, shapes'],
      alt: 'arrows',
    });
    const elsewhere = inNode(`console.log(drawPicture(${sample}).svg)`).stdout;
    expect(elsewhere).toBe(`${drawPicture(JSON.parse(sample)).svg}\n`);
  });

  it('and other figures get other ids, so that they can share a page', () => {
    const html = names.map((name) => pictureHtml({ ...samples[name], alt: name }));
    const ids = html.map((text) => /data-figure="(\w+)"/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(names.length);
  });

  it('typed arrays and arrays being the same', () => {
    const layout = { width: 300, height: 200 };
    const plain = drawPicture({ data: [{ y: [1, 3, 2] }], layout, alt: '' });
    const typed = drawPicture({
      data: [{ y: Float64Array.of(1, 3, 2) }],
      layout,
      alt: '',
    });
    expect(typed).toEqual(plain);
  });
});
