import { runInNewContext } from 'node:vm';
import { InputError } from '../../checks';
import { createRandom } from '../../network/random';
import { compileCached } from './compile-cache';
import { createPage, type PageWindow } from './page';
import { plotlyFile } from './plotly-file';
import { tidySvg } from './tidy-svg';

/** As much of plotly.js as a picture needs. */
interface Plotly {
  newPlot(
    div: unknown,
    data: unknown,
    layout: unknown,
    config: unknown,
  ): Promise<unknown>;
  purge(div: unknown): void;
  Snapshot: { toSVG(div: unknown, format: 'svg'): string };
}

/** plotly.js in a page that nobody sees. */
interface Studio {
  plotly: Plotly;
  page: PageWindow;
  /** Plotly draws lots for its ids: from here on it draws the same ones again. */
  reseed(): void;
  /** To be called after a picture; makes the next process's first one quicker. */
  remember(): void;
}

let studio: Studio | undefined;

/** Whoever waits longer has given up; what the course shows takes half a second. */
const LONGEST_MS = 30_000;

/**
 * What Plotly draws of a plot, which becomes Plotly's own: the same plot, the same SVG.
 * The first call loads plotly.js and jsdom, which takes a second or two.
 *
 * @throws InputError where that takes half a minute
 */
export function plotSvg({ data, layout }: { data: unknown; layout: unknown }): string {
  studio ??= createStudio();
  const { plotly, page, reseed, remember } = studio;
  reseed();
  const div = page.document.createElement('div');
  page.document.body.append(div);
  try {
    const config = { staticPlot: true, typesetMath: false };
    const svg = withinTime(() => {
      // All of it is drawn when this returns; what comes later only tells of it.
      plotly.newPlot(div, data, layout, config).catch(() => {});
      return tidySvg(plotly.Snapshot.toSVG(div, 'svg'));
    });
    remember();
    return svg;
  } finally {
    // Where time was up, the studio is gone with all that is in it.
    if (studio) {
      plotly.purge(div);
      div.remove();
    }
  }
}

/**
 * Plotly takes an axis of a billion ticks as readily as one of ten: what it draws has an
 * end, and where that comes too late, the next picture gets a studio of its own.
 */
function withinTime(draw: () => string): string {
  try {
    return runInNewContext('draw()', { draw }, { timeout: LONGEST_MS });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw error;
    studio = undefined;
    throw new InputError(
      `figure takes more than ${LONGEST_MS / 1000} s to draw; ` +
        'it must have fewer points, marks, ticks or contour lines',
    );
  }
}

function createStudio(): Studio {
  const page = createPage();
  const { source, version } = plotlyFile();
  let random = createRandom(0);
  const math = Object.defineProperties({}, Object.getOwnPropertyDescriptors(Math));
  Object.assign(math, { random: () => random.uniform() });

  const module: { exports: unknown } = { exports: {} };
  const names = namesOfPage(page);
  const given: Record<string, unknown> = {
    ...Object.fromEntries(names.map((name) => [name, page[name]])),
    globalThis: page,
    global: page,
    Math: math,
    module,
    exports: module.exports,
    // What would tell it that this is Node, or reach out of the page.
    process: undefined,
    require: undefined,
    define: undefined,
    fetch: undefined,
  };
  const { script, remember } = compileCached(
    `(function (${Object.keys(given)}) {${source}\n})`,
    'plotly.js',
    version,
  );
  script.runInThisContext().apply(page, Object.values(given));
  return {
    plotly: module.exports as Plotly,
    page,
    reseed: () => {
      random = createRandom(0);
    },
    remember,
  };
}

/**
 * The names that a page's window adds to the language. As parameters of the function
 * around plotly.js they stand before Node's own, and nothing global is touched.
 */
function namesOfPage(page: PageWindow): string[] {
  const language = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)'));
  return Object.getOwnPropertyNames(page).filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !language.has(name),
  );
}
