import { pageCode } from './page-code';

/** Runs in the page: the arrow keys move a plot's slider, which Plotly leaves to the mouse. */
export const MOVE_BY_KEYS = pageCode`
(plotly, plot) => {
  plot.tabIndex = 0;
  plot.onkeydown = async (event) => {
    const { active = 0, steps } = plot.layout.sliders[0];
    const next = active + { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!steps[next]) return;
    event.preventDefault();
    plot.layout.sliders[0].active = next;
    await plotly[steps[next].method](plot, ...structuredClone(steps[next].args));
    plotly.relayout(plot, 'sliders[0].active', next);
  };
}`;
