import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DisplayOutput, joinText } from '../../src/book/notebook/notebook';
import { renderCell } from '../../src/site/page/cell-html';
import { createRenderer } from '../../src/site/page/markdown';
import { readOldFigure } from '../../src/site/page/old-figure-output';
import { codeCell } from '../book/fixture-notebook';

const stored: DisplayOutput = JSON.parse(
  readFileSync(join(__dirname, '..', 'fixtures', 'old-figure-output.json'), 'utf8'),
);
const html = joinText(stored.data['text/html'] as string[]);

describe('a figure as notebooks stored it before', () => {
  it('is taken apart into its picture and what the plot is made of', () => {
    const read = readOldFigure(html);
    expect(read?.alt).toMatch(/^Diagram of a 2-2-1 network/);
    expect(read?.picture).toMatch(/^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*$/);
    const { data, layout } = JSON.parse(read?.figure ?? '');
    expect([read?.width, read?.height]).toEqual([layout.width, layout.height]);
    expect(data.length).toBeGreaterThan(0);
  });

  it.each([
    ['a script that is written in another way', html.replace('(async', '(  async')],
    ['braces in the script', html.replace('<script>', '<script>if(1){"}";}')],
    ['an argument more', html.replace(/\)<\/script>/, ',(a)=>{a("}")})</script>')],
    [
      'attributes in another order',
      html.replace(/(<img) (alt="[^"]*") (src="[^"]*")/, '$1 $3 $2'),
    ],
  ])('is read with %s', (_, other) => {
    expect(other).not.toBe(html);
    expect(readOldFigure(other)).toEqual(readOldFigure(html));
  });

  it('has its picture in the page, not in a file that could be opened alone', () => {
    const output = { ...stored, data: { 'text/html': html } };
    const cell = { ...codeCell('a', 'show()'), outputs: [output] };
    const { nodes, figures } = renderCell(cell, createRenderer());
    expect(JSON.stringify(nodes)).toContain(readOldFigure(html)?.picture);
    expect(figures).toHaveLength(1);
  });

  it.each([
    ['code in the place of data', html.replace(/\("\w{12}",\{/, '$&"a":alert(1),')],
    ['something after the script', `${html}<script>alert(1)</script>`],
    ['no figure in its script', html.replace(/\("\w{12}",\{/, '(1,{')],
    ['no picture at all', '<table></table>'],
  ])('is not recognised with %s', (_, other) => {
    expect(readOldFigure(other)).toBeUndefined();
  });
});
