import { describe, expect, it } from 'vitest';
import { readFigureOutput } from '../../../src/book/site/page/figure-output';
import type { Figure } from '../../../src/figures/figure';
import { lossCurve } from '../../../src/figures/loss-curve';
import { pictureHtml } from '../../../src/lesson/picture/picture-html';

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
    ['another script', html.replace('(async', '(alert(1),async')],
    ['code in the place of data', html.replace(/\("\w{12}",\{/, '$&"a":alert(1),')],
    ['something after the script', `${html}<script>alert(1)</script>`],
    ['no picture at all', '<table></table>'],
  ])('is not recognised with %s', (_, other) => {
    expect(readFigureOutput(other)).toBeUndefined();
  });
});
