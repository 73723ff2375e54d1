import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/checks';
import { drawPicture } from '../../src/picture/draw-picture';

const layout = { width: 300, height: 200 };

describe('what cannot be drawn is refused by name', { timeout: 60_000 }, () => {
  it.for([
    ['heatmap', 'use contour'],
    ['surface', 'use contour'],
    ['scattergl', 'use scatter'],
    ['scatter3d', 'use scatter, with colour or size for the third number'],
    ['mesh3d', 'use contour'],
  ])('%s needs a canvas', ([type, instead]) => {
    const figure = { data: [{ y: [1] }, { type, z: [[1]] }], layout };
    expect(() => drawPicture(figure)).toThrow(
      new InputError(
        `data[1].type "${type}" needs a canvas, which only a browser has; ${instead}`,
      ),
    );
  });

  it('a kind that nobody has tried', () => {
    const figure = { data: [{ type: 'sunburts' }], layout };
    expect(() => drawPicture(figure)).toThrow(
      'data[0].type "sunburts" is not known; use scatter, bar, contour, histogram, or box',
    );
  });

  it.for([null, 3, Object.create(null), 'constructor', ['bar']])(
    'a kind %#',
    (type) => {
      const figure = { data: [{ type }], layout };
      expect(() => drawPicture(figure)).toThrow(
        /^data\[0\]\.type .* is not known; use/,
      );
    },
  );

  it.for([undefined, 0, -1, Number.NaN, '300', 1e6])('a width of %s', (width) => {
    const figure = { data: [], layout: { ...layout, width } };
    expect(() => drawPicture(figure)).toThrow(
      /^layout\.width is .*; it must be a number/,
    );
  });

  it.each(['https://elsewhere.example/x.png', 'data:image/svg+xml,<svg/>', 7])(
    'a picture from elsewhere, or one that could act: %s',
    (source) => {
      const figure = { data: [], layout: { ...layout, images: [{ source }] } };
      expect(() => drawPicture(figure)).toThrow(
        /^layout\.images\[0\]\.source .*; it must be the picture itself/,
      );
    },
  );

  it('in the still version, if there is one', () => {
    const still = { data: [{ type: 'surface' }], layout };
    expect(() => drawPicture({ data: [], layout, still })).toThrow('surface');
    expect(() => drawPicture({ ...still, still: { data: [], layout } })).not.toThrow();
  });
});
