import type { Figure } from '../../src/figures/figure';

type Sample = Pick<Figure, 'data' | 'layout'>;
type Parts = Record<string, unknown>;

const FONT = {
  family: 'Arial, Helvetica, "Liberation Sans", sans-serif',
  size: 16,
  color: '#16181b',
};

function layout(more: Parts = {}): Parts {
  return {
    width: 560,
    height: 380,
    font: FONT,
    showlegend: false,
    margin: { l: 64, r: 20, t: 40, b: 60 },
    ...more,
  };
}

function grid(size: number, f: (x: number, y: number) => number): number[][] {
  const steps = Array.from({ length: size }, (_, k) => (4 * k) / (size - 1) - 2);
  return steps.map((y) => steps.map((x) => f(x, y)));
}

const xs = Array.from({ length: 60 }, (_, k) => k / 10);
const bowl = grid(40, (x, y) => x * x + 2 * y * y);
const saddle = (x: number, y: number) => Math.tanh(x * y);
const panels = [1, 2, 3, 4];

/** Each way of drawing that a figure of the course may use, on its own. */
export const samples: Record<string, Sample> = {
  'lines, legend, subscripts': {
    data: [
      { x: xs, y: xs.map(Math.sin), mode: 'lines', name: 'sin(x)' },
      {
        x: xs,
        y: xs.map(Math.cos),
        mode: 'lines',
        line: { dash: 'dash', shape: 'spline' },
        name: '<b>cos</b>(x)',
      },
    ],
    layout: layout({
      title: { text: 'Two <b>waves</b> &amp; x<sub>1</sub>²' },
      xaxis: { title: { text: 'To the right' } },
      yaxis: { title: { text: 'value' } },
      showlegend: true,
    }),
  },
  'log axes with powers': {
    data: [
      {
        x: [1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1],
        y: [1, 1e-3, 1e-6, 1e-9, 1e-7, 1e-2],
        mode: 'lines+markers',
      },
    ],
    layout: layout({
      xaxis: { type: 'log', title: { text: 'ε' }, exponentformat: 'power' },
      yaxis: { type: 'log', exponentformat: 'power', automargin: true },
    }),
  },
  'markers of all shapes': {
    data: [
      {
        x: xs,
        y: xs.map((x) => Math.sin(3 * x)),
        mode: 'markers',
        marker: {
          symbol: xs.map((_, k) => ['circle', 'square', 'diamond', 'x', 'star'][k % 5]),
          size: 10,
          line: { width: 1, color: '#000' },
        },
        error_y: { array: xs.map(() => 0.2), color: '#888' },
      },
    ],
    layout: layout(),
  },
  'bars with labels': {
    data: [
      {
        type: 'bar',
        x: ['W1[0][0]', 'W1[0][1]', 'b1', 'W2', 'b2'],
        y: [1, -2, 3, 0.5, 2],
        text: ['1.0', '−2.0', '3.0', '½', '2.0'],
        textposition: 'outside',
      },
      { type: 'bar', x: ['W1[0][0]', 'b1'], y: [1, 1] },
    ],
    layout: layout(),
  },
  'sideways bars, long names': {
    data: [
      {
        type: 'bar',
        orientation: 'h',
        y: ['solved', 'stuck at ln 2', 'Three of four right'],
        x: [120, 50, 30],
      },
    ],
    layout: layout({ yaxis: { automargin: true } }),
  },
  'filled contours': {
    data: [{ type: 'contour', z: grid(40, saddle), contours: { coloring: 'fill' } }],
    layout: layout(),
  },
  'contour lines with labels, a path': {
    data: [
      { type: 'contour', z: bowl, contours: { coloring: 'lines', showlabels: true } },
      { x: [5, 10, 15, 20], y: [5, 15, 18, 20], mode: 'lines+markers' },
    ],
    layout: layout(),
  },
  'arrows, boxes, shapes': {
    data: [{ x: [0, 1, 2], y: [0, 1, 4] }],
    layout: layout({
      annotations: [
        { x: 1, y: 1, text: 'the tangent<br>slope = 2', ax: 40, ay: -60, arrowhead: 2 },
        {
          x: 2,
          y: 4,
          text: '∂L/∂W<sub>1</sub>',
          bgcolor: '#ffffee',
          bordercolor: '#333',
          borderpad: 4,
          standoff: 6,
        },
        {
          xref: 'paper',
          yref: 'paper',
          x: 0,
          y: 1.12,
          text: 'σ(z) = 1/(1 + e<sup>−z</sup>)',
          showarrow: false,
          xanchor: 'left',
        },
        { x: 0.5, y: 3, text: 'turned', textangle: -30, showarrow: false },
      ],
      shapes: [
        { type: 'circle', x0: 0, y0: 0, x1: 0.5, y1: 1 },
        {
          type: 'rect',
          x0: 1,
          y0: 1,
          x1: 1.5,
          y1: 3,
          fillcolor: '#ccddee',
          opacity: 0.5,
        },
        { type: 'line', x0: 0, x1: 2, y0: 2, y1: 2, line: { dash: 'dot' } },
        { type: 'path', path: 'M 0 3 Q 0.5 4 1 3 L 1 3.5', line: { color: '#a00' } },
      ],
    }),
  },
  'text at points': {
    data: [
      {
        x: [0, 1, 2, 3],
        y: [0, 1, 2, 3],
        mode: 'text+markers',
        text: ['To', '<b>Bold</b>', 'AVATAR', 'fi.ff'],
        textposition: ['top center', 'middle right', 'bottom left', 'middle center'],
        cliponaxis: false,
      },
    ],
    layout: layout({ xaxis: { visible: false }, yaxis: { visible: false } }),
  },
  'small multiples': {
    data: panels.map((k) => ({
      type: 'contour',
      z: grid(15, (x, y) => Math.tanh(k * x + y)),
      xaxis: `x${k}`,
      yaxis: `y${k}`,
      showscale: false,
    })),
    layout: layout({
      grid: { rows: 2, columns: 2, pattern: 'independent', ygap: 0.4 },
      annotations: panels.map((k) => ({
        xref: `x${k} domain`,
        yref: `y${k} domain`,
        x: 0.5,
        y: 1.25,
        text: `epoch ${k}00`,
        showarrow: false,
      })),
    }),
  },
  'a slider': {
    data: [
      { x: xs, y: xs.map(Math.sin) },
      { x: xs, y: xs.map(Math.cos), visible: false },
    ],
    layout: layout({
      height: 450,
      sliders: [
        {
          steps: [0, 1].map((k) => ({
            label: `epoch ${k}`,
            method: 'restyle',
            args: ['visible', [k === 0, k === 1]],
          })),
        },
      ],
    }),
  },
};
