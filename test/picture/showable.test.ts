import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/checks';
import { lossCurve } from '../../src/figures/loss-curve';
import { isShowable, requireShowable } from '../../src/picture/showable';

const layout = { width: 300, height: 200 };
const refusal = (figure: unknown) => {
  try {
    requireShowable(figure);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return undefined;
};

describe('a figure that would fetch something is refused by name:', () => {
  const maps = [
    ...['scattergeo', 'choropleth', 'scattermapbox', 'choroplethmapbox'],
    ...['densitymapbox', 'scattermap', 'choroplethmap', 'densitymap'],
  ];
  it.each(maps)('a map, %s', (type) => {
    expect(refusal({ data: [{ y: [1] }, { type }], layout })).toBe(
      `data[1].type "${type}" would fetch its map from another host; use scatter, with longitudes as x and latitudes as y`,
    );
  });

  it.each(['geo', 'geo2', 'mapbox', 'map', 'map3'])('layout.%s', (name) => {
    const given = { ...layout, [name]: { style: 'https://example.org/style.json' } };
    expect(refusal({ data: [], layout: given })).toBe(
      `layout.${name} would fetch a map from another host; leave it out`,
    );
  });

  const elsewhere = 'https://example.org/a.png';
  it.each([
    ['a picture', { layout: { ...layout, images: [{ source: elsewhere }] } }],
    ['a picture beside it', { layout: { ...layout, images: [{ source: 'a.png' }] } }],
    ['a trace that is a picture', { data: [{ type: 'image', source: elsewhere }] }],
    [
      'a picture in a template',
      {
        layout: {
          ...layout,
          template: { layout: { images: [{ source: elsewhere }] } },
        },
      },
    ],
    [
      'a picture that comes with a button',
      {
        layout: {
          ...layout,
          updatemenus: [{ buttons: [{ args: [{ 'images[0].source': elsewhere }] }] }],
        },
      },
    ],
    [
      'a map that comes with a slider',
      {
        layout: {
          ...layout,
          sliders: [{ steps: [{ args: [{ type: ['scattergeo'] }] }] }],
        },
      },
    ],
    [
      'a style',
      { data: [{ text: [`<span style="fill:url('${elsewhere}#a')">a</span>`] }] },
    ],
  ])('%s', (_, parts) => {
    expect(refusal({ data: [], layout, ...parts })).toMatch(
      /^(data|layout).* would fetch /,
    );
  });

  it('but not a picture of its own, and not what a template says of maps', () => {
    const template = {
      layout: { geo: { bgcolor: 'white' } },
      data: { scattergeo: [{ type: 'scattergeo' }] },
    };
    const images = [{ source: 'data:image/png;base64,AAAA' }];
    expect(refusal({ data: [], layout: { ...layout, images, template } })).toBe(
      undefined,
    );
  });
});

describe('a figure without end is refused by name:', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  it.each([
    [{ data: [{ y: new Float64Array(1e6) }] }, 'data has 1,000,000 values'],
    [{ data: [{ y: Array(1e6).fill(1) }] }, 'data[0].y has 1,000,000 values'],
    [{ data: [{ y: Object.assign([1], { length: 1e9 }) }] }, '1,000,000,000 values'],
    [{ data: Array(30).fill({ mode: 'lines', y: Array(2_000).fill(1) }) }, '60,000'],
    [{ data: [{ y: Array(20_001).fill(1) }] }, '20,001 marks, bars or texts'],
    [{ data: Array(201).fill({ y: [1] }) }, 'data has 201 traces'],
    [
      { layout: { ...layout, annotations: Array(501).fill({ text: 'a' }) } },
      'layout.annotations has 501 annotations',
    ],
    [
      { layout: { ...layout, xaxis: { tickvals: Array(501).fill(1) } } },
      'layout.xaxis.tickvals has 501',
    ],
    [{ data: [{ name: 'a'.repeat(5_001) }] }, 'data[0].name has 5,001 letters'],
    [{ data: [{ y: cyclic }] }, 'more than 20 levels deep in the figure'],
    [{ data: [{ y: [1n] }] }, 'data[0].y[0] is 1'],
    [{ data: [null] }, 'data[0] is null; it must be a trace'],
    [{ data: [{}, undefined] }, 'data[1] is undefined; it must be a trace'],
    [{ layout: [] }, 'layout is an array of 0'],
  ])('%#', (parts, message) => {
    expect(refusal({ data: [], layout, ...parts })).toContain(message);
  });
});

it('what the course draws is shown, and whatever else a notebook holds is not', () => {
  expect(isShowable(lossCurve({ losses: [1, 0.5] }))).toBe(true);
  for (const other of [undefined, null, 3, 'figure', [], {}, { data: {} }]) {
    expect(isShowable(other)).toBe(false);
  }
});
