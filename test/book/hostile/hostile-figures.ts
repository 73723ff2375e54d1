import type { Output } from '../../../src/book/notebook/notebook';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Figures as notebooks store them, with payloads for words, sizes, addresses and names. */
export function hostileFigures(
  from: (payload: string) => string,
  words: readonly string[],
): Output[][] {
  const all = words.map(from);
  const text = all.join(' ');
  const away = () => from('AWAY');
  const bar = {
    type: 'bar',
    x: all,
    y: all.map((_, k) => k),
    text: all,
    hovertext: all,
    name: text,
  };
  const title = { text };
  const figures: { data: unknown; layout: unknown }[] = [
    {
      data: [
        bar,
        {
          type: 'scatter',
          mode: 'text',
          x: [1],
          y: [1],
          text: [text],
          texttemplate: text,
          hovertemplate: text,
        },
      ],
      layout: {
        title: { ...title, font: { family: `x;background:url(${away()})` } },
        xaxis: { title },
        showlegend: true,
        annotations: all.slice(0, 60).map((one) => ({
          text: one,
          x: 0,
          y: 0,
          hovertext: one,
          clicktoshow: 'onoff',
        })),
        sliders: [
          {
            steps: [
              { label: text, method: 'relayout', args: [{ '__proto__.polluted': 1 }] },
            ],
          },
        ],
        updatemenus: [
          {
            buttons: [
              {
                label: text,
                method: 'relayout',
                args: [{ 'constructor.prototype.polluted': 1 }],
              },
            ],
          },
        ],
      },
    },
    ...[
      `<a href="javascript:${from('JS')}">press</a>`,
      `<a href="${from('data:text/html,<script>JS</script>')}" target="_top">press</a>`,
      `<a href="x" style="background:url(${away()})" popup="x">press</a>`,
      `<span style="background:url(${away()});position:fixed">press</span>`,
    ].map((one) => ({
      data: [{ y: [1, 2] }],
      layout: { title: { text: one }, annotations: [{ text: one, x: 0, y: 1 }] },
    })),
    {
      data: [{ y: [1] }],
      layout: { images: [{ source: away(), x: 0, y: 1, sizex: 1, sizey: 1 }] },
    },
    {
      data: [{ y: [1] }],
      layout: {
        images: [
          {
            source: from(
              'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="JS"/>',
            ),
            x: 0,
            y: 1,
            sizex: 1,
            sizey: 1,
          },
        ],
      },
    },
    { data: [{ type: 'image', source: away() }], layout: {} },
    {
      data: [{ type: 'choropleth', locations: ['FRA'], z: [1], geojson: away() }],
      layout: { geo: { scope: 'europe' } },
    },
    { data: [{ type: 'scattergeo', lon: [1], lat: [1] }], layout: {} },
    {
      data: [{ type: 'scattermap', lon: [1], lat: [1] }],
      layout: {
        map: { style: away(), layers: [{ sourcetype: 'geojson', source: away() }] },
      },
    },
    { data: [{ y: [1] }], layout: { map: { style: away() }, geo: {} } },
    {
      data: [{ type: 'table', header: { values: all }, cells: { values: [all] } }],
      layout: {},
    },
    { data: [{ type: 'pie', labels: all, values: all.map(() => 1) }], layout: {} },
    {
      data: [{ y: [1] }],
      layout: {
        width: `9px;position:fixed;inset:0;z-index:99;background:url(${away()})`,
        height: '9px',
      },
    },
    { data: [{ y: [1] }], layout: { width: 1e9, height: 1e9 } },
    { data: [{ y: [1] }], layout: { width: null, height: [9] } },
    {
      data: JSON.parse('[{"__proto__":{"polluted":1},"y":[1]}]'),
      layout: JSON.parse(
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"template":{"__proto__":{"polluted":1},"layout":{"__proto__":{"polluted":1}}}}',
      ),
    },
    { data: 7, layout: 7 },
    { data: [null, 7, 'x'], layout: null },
    { data: { length: 1e9 }, layout: {} },
    { data: [{ type: text, y: [1] }], layout: { template: text } },
  ];
  const stored = figures.map(({ data, layout }, k) => {
    const sized =
      layout && typeof layout === 'object'
        ? { width: 300, height: 200, ...layout }
        : layout;
    return storedFigure(`hostile${k}`, { data, layout: sized }, text);
  });
  const odd = [
    storedFigure('con', { data: [], layout: { width: 300, height: 200 } }, text),
    storedFigure(
      'x'.repeat(300),
      { data: [], layout: { width: 300, height: 200 } },
      text,
    ),
    storedFigure('__proto__', { data: [], layout: { width: 300, height: 200 } }, text),
    storedFigure('size', { data: [], layout: { width: 300, height: 200 } }, text, {
      width: text,
      height: '9',
    }),
    storedFigure('large', { data: [], layout: { width: 300, height: 200 } }, text, {
      width: 1e300,
      height: 1e300,
    }),
  ];
  return [...stored, ...odd, ...oldFigures(from)];
}

function storedFigure(
  id: string,
  figure: unknown,
  alt: string,
  size: object = { width: 300, height: 200 },
): Output[] {
  const json = JSON.stringify({ alt, ...size, figure }).replaceAll('<', '\\u003c');
  const html = `<script type="application/json" data-figure="${id}">${json}</script>\n<script>${'1'}</script>`;
  return [
    {
      output_type: 'display_data',
      data: { 'image/png': PIXEL, 'text/plain': alt },
      metadata: { 'image/png': { alt } },
    },
    { output_type: 'display_data', data: { 'text/html': html }, metadata: {} },
  ];
}

/** Drawings within the notebook, which a site might write into files of their own. */
function oldFigures(from: (payload: string) => string): Output[][] {
  const parts = [
    '<image href="AWAY"/>',
    '<image xlink:href="AWAY"/>',
    '<use xlink:href="AWAY#x"/>',
    '<rect fill="url(AWAY#x)" style="fill:url(AWAY)"/>',
    '<a href="AWAY"><text y="9">press</text></a>',
    '<a xlink:href="javascript:JS"><text y="9">press</text></a>',
    '<script>JS</script>',
  ];
  return parts.map((part, k) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${from(part)}</svg>`;
    const id = `old${k}`;
    const base64 = Buffer.from(svg).toString('base64');
    const figure = JSON.stringify({
      data: [{ y: [1] }],
      layout: { width: 9, height: 9 },
    });
    const html = `<div data-figure="${id}"><img src="data:image/svg+xml;base64,${base64}" alt="x" width="9" height="9"><script>(0)("${id}",${figure})</script></div>`;
    return [{ output_type: 'display_data', data: { 'text/html': html }, metadata: {} }];
  });
}
