import type { Figure } from '../figures/figure';
import { figureJson } from './figure-json';
import { shortened } from './page-code';
import { plotlyFile } from './plotly-file';
import { SLIDER_KEYS } from './slider-keys';

/**
 * Runs in the page: looks for plotly.js, draws the plot behind the picture, and then
 * lets it take the picture's place. Where anything fails, the picture stays.
 *
 * Every output carries it, as each may be alone on its page; so it is short.
 */
export const WAKE = shortened(String.raw`
(async (id, { data, layout }, version, integrity, keys) => {
  const found = () => window.Plotly?.version?.split('.')[0] === version.split('.')[0] && Plotly;
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
  const plotly = await (window.plotlyOfBackpropTwice ??= search());
  // Some pages run a script just before they show what it belongs to.
  await new Promise((then) => setTimeout(then));
  const box = document.querySelector('[data-figure="' + id + '"]:not([data-awake])');
  if (!plotly || !box) return;
  box.dataset.awake = '';
  const { width, height, sliders } = layout;
  if (matchMedia('(prefers-reduced-motion:reduce)').matches)
    sliders?.forEach((slider) => { slider.transition = { duration: 0 } });
  const picture = box.querySelector('img');
  const plot = document.createElement('div');
  plot.setAttribute('role', sliders ? 'group' : 'img');
  plot.setAttribute('aria-label', picture.alt);
  plot.style.cssText = 'position:absolute;top:0;left:0;visibility:hidden;background:#fff;' +
    'transform-origin:0 0;width:' + width + 'px;height:' + height + 'px';
  box.style.position = 'relative';
  box.append(plot);
  try {
    await plotly.newPlot(plot, data, layout, {
      // Where nothing hovers the buttons would always be there, over the title.
      displayModeBar: matchMedia('(hover:none)').matches ? false : 'hover',
      modeBarButtonsToRemove: ['select2d', 'lasso2d'], displaylogo: false,
      showSendToCloud: false, plotlyServerURL: '', typesetMath: false, locale: 'en'
    });
  } catch {
    return plot.remove();
  }
  plot.style.visibility = '';
  // Unseen, the picture goes on to say how much room there is, and the plot shrinks as a
  // whole like it: labels keep their places.
  picture.width = width;
  picture.style.cssText += 'visibility:hidden;aspect-ratio:' + width + '/' + height;
  new ResizeObserver(() => {
    plot.style.transform = 'scale(' + picture.clientWidth / width + ')';
  }).observe(picture);
  keys?.(plotly, plot);
})`);

/** The script that wakes the figure of the given id, as the text of a script element. */
export function wakeScript({ data, layout }: Figure, id: string): string {
  const { version, integrity } = plotlyFile();
  const given = [id, { data, layout }, version, integrity].map(scriptJson);
  if (layout.sliders) given.push(SLIDER_KEYS);
  return `${WAKE}(${given})`;
}

/** JSON that no HTML parser takes for the end of a script, nor an old one for a new line. */
function scriptJson(value: unknown): string {
  return figureJson(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
