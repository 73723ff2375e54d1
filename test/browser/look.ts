/** What payloads did in a page. */
export interface Found {
  /** The numbers of those that ran. */
  hacked: number[];
  /** What could act, or lies over the page. */
  harm: string[];
  polluted: boolean;
}

/**
 * Runs in a page: opens all that is folded, presses what is no plain link, tells every
 * element what readers do there, and looks for what came of it.
 */
export const LOOK = `(async () => {
  const inside = [...document.querySelectorAll('main *')];
  const harm = new Set();
  for (const element of inside) {
    const isDrawn = element.closest('.js-plotly-plot') !== null;
    const { localName, attributes } = element;
    const isOurs = element.matches('template.code, .tools *, .live-bar *');
    if (/^(script|iframe|frame|object|embed|base|meta|link|form|template|style)$/.test(localName) && !isOurs)
      harm.add(element.outerHTML.slice(0, 200));
    for (const { name, value } of attributes) {
      // Plotly opens windows by such an attribute; the policy lets none act.
      if (name.startsWith('on') && !isDrawn) harm.add(element.outerHTML.slice(0, 200));
      if (/^\\s*(?:javascript|vbscript|data:text)/i.test(value) && /href|src|action/.test(name))
        harm.add(element.outerHTML.slice(0, 200));
    }
    if (getComputedStyle(element).position === 'fixed' && !element.closest('.live-bar, .reveal > *:not(.slides)'))
      harm.add(element.outerHTML.slice(0, 200));
  }
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const link of document.querySelectorAll('main a')) {
    const href = link.href?.baseVal ?? link.href;
    if (href && !/^(?:https?|mailto|file):/.test(href) && !href.startsWith('#')) link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  for (const element of inside.filter((one) => !one.closest('.live-bar, .tools, .interaction, .js-plotly-plot, a'))) {
    for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle']) element.dispatchEvent(new Event(type));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { hacked: globalThis.hacked ?? [], harm: [...harm], polluted: 'polluted' in {} };
})()`;

/** Runs in a page: runs its first cell, if it has one, and then looks. */
export const RUN_AND_LOOK = `(async () => {
  document.querySelector('.cell button.run, .cell .tools button')?.click();
  const isQuiet = () => [...document.querySelectorAll('.live-bar button')].every(({ textContent, hidden }) => textContent !== 'Stop' || hidden);
  for (let k = 0; k < 100 && !isQuiet(); k++) await new Promise((resolve) => setTimeout(resolve, 100));
  return ${LOOK};
})()`;
