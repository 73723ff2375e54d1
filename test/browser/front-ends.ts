import type { FigureOutputs } from '../../src/picture/figure-outputs';

/** A cell's figures as they are stored; a part of one may be lost. */
export type ShownCell = Partial<FigureOutputs>[];

/** A page that shows notebooks, as far as outputs are concerned. */
export interface FrontEnd {
  name: string;
  address: string;
  /** Where plotly.js is for it. */
  plotlyAt: string;
  /** What stands in its page before any output. */
  start: string;
  /**
   * A function for the page: shows a figure's picture or its HTML in a new output, where
   * `cell` is the cell's element and `text` its code.
   */
  show: { cell: string; picture: string; html: string };
}

const MADE = `
  const made = (parent, className, text = '') => {
    const element = document.createElement('div');
    element.className = className;
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const image = (src) => Object.assign(new Image(), { src });
  const imageOf = ({ data, metadata }) => {
    const { width, height } = metadata['image/png'];
    return Object.assign(image('data:image/png;base64,' + data['image/png']), { width, height });
  };
  const runScripts = (element) => {
    for (const script of [...element.querySelectorAll('script')]) {
      const copy = document.createElement('script');
      for (const { name, value } of script.attributes) copy.setAttribute(name, value);
      copy.textContent = script.textContent;
      script.replaceWith(copy);
    }
  };`;

export const FRONT_ENDS: FrontEnd[] = [
  {
    name: 'classic Notebook',
    address: 'http://course.test/notebooks/notebooks/a.ipynb',
    plotlyAt: 'http://course.test/files/node_modules/plotly.js-dist/plotly.js',
    start: `<body data-base-url="/"><style>
      .output_area { display: flex } .prompt { min-width: 14ex }
      .output_subarea { flex: 1; max-width: calc(100% - 14ex); padding: 0.4em }
      .output_area img { max-width: 100%; height: auto }</style>`,
    show: {
      cell: `(text) => {
        const cell = made(document.body, 'cell');
        made(cell, 'input', text);
        return made(cell, 'output');
      }`,
      picture: `(cell, bundle) => {
        const area = made(cell, 'output_area');
        made(area, 'prompt');
        made(area, 'output_subarea output_png').append(imageOf(bundle));
      }`,
      // As jQuery inserts HTML: it takes the scripts out and runs them in the head.
      html: `(cell, html) => {
        const area = made(cell, 'output_area');
        made(area, 'prompt');
        const box = document.createElement('div');
        box.className = 'output_subarea output_html rendered_html';
        box.innerHTML = html;
        const scripts = [...box.querySelectorAll('script:not([type])')];
        for (const script of scripts) script.remove();
        area.append(box);
        for (const { textContent } of scripts) {
          const script = Object.assign(document.createElement('script'), { textContent });
          document.head.append(script);
          script.remove();
        }
      }`,
    },
  },
  {
    name: 'JupyterLab',
    address: 'http://course.test/lab/tree/notebooks/a.ipynb',
    plotlyAt: 'http://course.test/files/node_modules/plotly.js-dist/plotly.js',
    start: `<body><script id="jupyter-config-data" type="application/json">
      {"baseUrl": "/"}</script><style>
      .jp-OutputArea-child { display: table; table-layout: fixed; width: 100% }
      .jp-OutputArea-child > * { display: table-cell }
      .jp-OutputPrompt { width: 64px }
      .jp-RenderedImage img { max-width: 100%; height: auto }</style>`,
    show: {
      cell: `(text) => {
        const cell = made(document.body, 'jp-Cell');
        made(cell, 'jp-InputArea', text);
        return made(cell, 'jp-OutputArea');
      }`,
      picture: `(cell, bundle) => {
        const area = made(cell, 'jp-OutputArea-child');
        made(area, 'jp-OutputPrompt');
        made(area, 'jp-RenderedImage').append(imageOf(bundle));
      }`,
      html: `(cell, html) => {
        const area = document.createElement('div');
        area.className = 'jp-OutputArea-child';
        made(area, 'jp-OutputPrompt');
        const box = made(area, 'jp-RenderedHTML');
        box.innerHTML = html;
        runScripts(box);
        cell.append(area);
      }`,
    },
  },
  {
    name: 'VS Code',
    address: 'http://course.test/notebooks/webview.html',
    plotlyAt: 'http://course.test/node_modules/plotly.js-dist/plotly.js',
    start: '<body><style>img { max-width: 100%; max-height: 100% }</style>',
    show: {
      // Code stands in another page; it takes the words from the text, and no size.
      cell: `() => made(document.body, 'cell_container')`,
      picture: `async (cell, { data }) => {
        const output = made(made(cell, 'output_container'), 'output');
        const bytes = Uint8Array.from(atob(data['image/png']), (c) => c.charCodeAt(0));
        const address = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
        made(output, 'display').append(image(address));
        output.querySelector('img').alt = data['text/plain'];
      }`,
      // Scripts run as copies that are taken out again.
      html: `(cell, html) => {
        const output = made(made(cell, 'output_container'), 'output');
        output.innerHTML = html;
        for (const { type, text } of [...output.querySelectorAll('script')]) {
          const copy = Object.assign(document.createElement('script'), { type, text });
          output.append(copy);
          copy.remove();
        }
      }`,
    },
  },
];

/** A page in which a front end shows cells one after the other. */
export function notebookPage({ start, show }: FrontEnd, cells: ShownCell[]): string {
  const given = JSON.stringify(cells).replaceAll('<', '\\u003c');
  return `${start}<script>{${MADE}
  for (const [k, outputs] of ${given}.entries()) {
    const cell = (${show.cell})('show(figure' + k + ')');
    for (const { picture, plot } of outputs) {
      if (picture) (${show.picture})(cell, picture);
      if (plot) (${show.html})(cell, plot);
    }
  }
}</script>`;
}
