import { pageCode } from './page-code';

/** The version of plotly.js that figures are drawn with, and what its file is checked by. */
export interface PlotlyVersion {
  version: string;
  integrity: string;
}

/** Runs in the page: a promise of plotly.js, one for all figures; of nothing where none answers. */
export const FIND_PLOTLY = pageCode`
(version, integrity) => {
  const found = () =>
    window.Plotly?.version?.split('.')[0] === version.split('.')[0] && Plotly;
  const search = async () => {
    const near = '../node_modules/plotly.js-dist/plotly.js';
    const places = [];
    const base = document.body.dataset.baseUrl ||
      JSON.parse(document.getElementById('jupyter-config-data')?.textContent || '{}').baseUrl;
    if (base) {
      // Jupyter shows a notebook at one address and serves the files beside it at others.
      const path = location.pathname.match(/\/(?:tree|notebooks)\/(.+)/)?.[1] || 'notebooks/';
      places.push([new URL(near, location.origin + base + 'files/' + path)]);
    } else if (/^(http|file)/.test(document.baseURI)) places.push([near]);
    if (navigator.onLine) places.push(
      ['https://cdn.jsdelivr.net/npm/plotly.js-dist@' + version + '/plotly.js', integrity]);
    for (const [src, integrity] of places) {
      if (found()) break;
      await new Promise((then) => {
        const script = document.createElement('script');
        if (integrity) Object.assign(script, { integrity, crossOrigin: '' });
        document.head.append(Object.assign(script, { src, onload: then, onerror: then }));
      });
    }
    return found();
  };
  return window.plotlyOfBackpropTwice ??= search();
}`;
