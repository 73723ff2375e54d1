import { describe, expect, it } from 'vitest';
import { figureOutputs } from '../../src/picture/figure-outputs';

const figure = {
  data: [{ y: Float64Array.of(3, 1) as unknown, name: '</script><!-- & "' }],
  layout: { width: 300, height: 200, meta: { gap: Number.NaN } },
  alt: 'The loss\nfalls.',
};

/** What the script element of a plot's HTML holds. */
function storedIn(plot: string) {
  const [, json] = /<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(
    plot,
  ) as RegExpExecArray;
  return JSON.parse(json);
}

describe('what a notebook stores of a figure', { timeout: 60_000 }, () => {
  it('is a picture of twice as many pixels, which says its size and its words', () => {
    const { data, metadata } = figureOutputs(figure).picture;
    const png = Buffer.from(data['image/png'], 'base64');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 400]);
    const alt = 'The loss falls.';
    expect(data['text/plain']).toBe(alt);
    expect(metadata).toEqual({ 'image/png': { width: 300, height: 200, alt } });
  });

  it('is the figure as data, beside the words and the size of its picture', () => {
    expect(storedIn(figureOutputs(figure).plot)).toEqual({
      alt: 'The loss falls.',
      width: 300,
      height: 200,
      figure: {
        data: [{ ...figure.data[0], y: [3, 1] }],
        layout: { ...figure.layout, meta: { gap: null } },
      },
    });
  });

  it('is the still version as a picture, and the other as data', () => {
    const still = { data: [{ y: [777] }], layout: { width: 320, height: 100 } };
    const { picture, plot } = figureOutputs({ ...figure, still });
    expect(picture.metadata['image/png']).toMatchObject({ width: 320, height: 100 });
    const { figure: live, ...words } = storedIn(plot);
    expect(words).toMatchObject({ width: 320, height: 100 });
    expect(live.layout).toMatchObject({ width: 300, height: 200 });
    expect(plot).not.toContain('777');
  });

  it('has an id of its own, so that figures can share a page', () => {
    const others = [
      { ...figure, alt: 'It rises.' },
      { ...figure, data: [{ y: [1, 3] }] },
    ];
    const ids = [figure, ...others, figure].map(
      (one) => /data-figure="(\w{12})"/.exec(figureOutputs(one).plot)?.[1],
    );
    expect(new Set(ids).size).toBe(3);
  });
});
