import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DisplayOutput, joinText } from '../../src/book/notebook/notebook';
import { readOldFigure } from '../../src/site/page/old-figure-output';

const stored: DisplayOutput = JSON.parse(
  readFileSync(join(__dirname, '..', 'fixtures', 'old-figure-output.json'), 'utf8'),
);
const html = joinText(stored.data['text/html'] as string[]);

/** The output with another text in the place of its picture's SVG. */
function withSvg(change: (svg: string) => string): string {
  return html.replace(/(base64,)([^"]+)/, (_, begin, base64) => {
    const svg = Buffer.from(base64, 'base64').toString();
    return begin + Buffer.from(change(svg)).toString('base64');
  });
}

describe('a figure as notebooks stored it before', () => {
  it('is taken apart into its picture and what the plot is made of', () => {
    const read = readOldFigure(html);
    expect(read?.alt).toMatch(/^Diagram of a 2-2-1 network/);
    expect(read?.picture.ending).toBe('svg');
    expect(read?.picture.bytes.toString()).toMatch(/^<svg .*<\/svg>$/s);
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

  it('is read with words that look like code', () => {
    const words = '&lt;b x="1"&gt; onload="1" \'2\'';
    const other = withSvg((svg) =>
      svg.replace('</svg>', `<text>${words}</text></svg>`),
    );
    expect(readOldFigure(other)?.picture.bytes.toString()).toContain(words);
  });

  it.each([
    ['a script', '<script>1</script>'],
    ['a page', '<foreignObject><p>x</p></foreignObject>'],
    ['a handler', '<g onload="1"/>'],
    ['a script for an address', '<a xlink:href="javascript:1"><text>x</text></a>'],
    [
      'an address that changes',
      '<a href="#x"><set attributeName="href" to="javascript:1"/></a>',
    ],
    [
      'another name for an address',
      '<a xmlns:l="http://www.w3.org/1999/xlink" l:href="javascript:1"/>',
    ],
    ['something that is no element', '<!DOCTYPE svg>'],
  ])(
    'is not recognised with %s in its picture, which may be opened alone',
    (_, part) => {
      const other = withSvg((svg) => svg.replace('</svg>', `${part}</svg>`));
      expect(readOldFigure(other)).toBeUndefined();
    },
  );

  it.each([
    ['code in the place of data', html.replace(/\("\w{12}",\{/, '$&"a":alert(1),')],
    ['something after the script', `${html}<script>alert(1)</script>`],
    ['no figure in its script', html.replace(/\("\w{12}",\{/, '(1,{')],
    ['no picture at all', '<table></table>'],
  ])('is not recognised with %s', (_, other) => {
    expect(readOldFigure(other)).toBeUndefined();
  });
});
