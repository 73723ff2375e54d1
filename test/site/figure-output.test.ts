import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { lossCurve } from '../../src/figures/loss-curve';
import { pictureHtml } from '../../src/picture/picture-html';
import { readFigureOutput } from '../../src/site/page/figure-output';

const figure: Figure = {
  ...lossCurve({ losses: Float64Array.of(1, 0.5, 0.25) }),
  alt: 'A "loss" & its <curve>',
};

describe('what show displayed', () => {
  const html = pictureHtml(figure);
  const read = readFigureOutput(html);

  it('is taken apart into its picture and what the plot is made of', () => {
    expect(read?.svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(read?.alt).toBe(figure.alt);
    const { data, layout } = JSON.parse(read?.figure ?? '');
    expect([read?.width, read?.height]).toEqual([layout.width, layout.height]);
    expect(data).toHaveLength(figure.data.length);
    expect(read?.slides).toBe(false);
  });

  it('says whether it has a slider', () => {
    const layout = { ...figure.layout, sliders: [{ steps: [] }] };
    expect(readFigureOutput(pictureHtml({ ...figure, layout }))?.slides).toBe(true);
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
      const other = html.replace(/(base64,)([^"]+)/, (_, begin, base64) => {
        const svg = Buffer.from(base64, 'base64').toString();
        return (
          begin + Buffer.from(svg.replace('</svg>', `${part}</svg>`)).toString('base64')
        );
      });
      expect(readFigureOutput(other)).toBeUndefined();
    },
  );

  it('is recognised with words that look like code', () => {
    const title = { text: '<a href="https://a.b">one = "x"</a> & onload="1" \'2\'' };
    const layout = { ...figure.layout, title };
    expect(readFigureOutput(pictureHtml({ ...figure, layout }))?.svg).toContain(
      'onload="1"',
    );
  });

  it.each([
    ['another script', html.replace('(async', '(alert(1),async')],
    ['code in the place of data', html.replace(/\("\w{12}",\{/, '$&"a":alert(1),')],
    ['something after the script', `${html}<script>alert(1)</script>`],
    ['no picture at all', '<table></table>'],
  ])('is not recognised with %s', (_, other) => {
    expect(readFigureOutput(other)).toBeUndefined();
  });
});
