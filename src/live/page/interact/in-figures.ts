import type { Handle } from '../../../figures/figure';
import { element } from '../dom/element';
import type { Panel } from './panel';

/** Of Plotly's axes and plots, what is used here. */
interface Axis {
  _offset: number;
  d2p(value: number): number;
  p2d(pixel: number): number;
}
interface Plot extends HTMLElement {
  layout: { width: number; meta?: { handles?: Handle[] } };
  _fullLayout: Record<string, Axis>;
  on(event: 'plotly_click', hear: (click: { points: Point[] }) => void): void;
}
interface Point {
  data: { meta?: { picks?: string } };
  customdata?: string | number;
}

/** Lets a reader drag the handles of a figure and pick its points, once it is drawn. */
export function touchFigure(box: Element, panel: Panel): void {
  const plot = box.querySelector<Plot>('.js-plotly-plot');
  if (!plot) return;
  placeHandles(plot, panel);
  if (plot.dataset.picks !== undefined) return;
  plot.dataset.picks = '';
  plot.on('plotly_click', ({ points }) => {
    for (const { data, customdata } of points) {
      const name = data.meta?.picks;
      if (name && customdata !== undefined) panel.move({ [name]: customdata });
    }
  });
}

/** Handles are for the hand alone: by the keyboard their sliders are moved. */
function placeHandles(plot: Plot, panel: Panel): void {
  const handles = plot.layout.meta?.handles ?? [];
  const shown = [...plot.querySelectorAll<HTMLElement>(':scope > .handle')];
  for (const [k, handle] of handles.entries()) {
    const [x, y] = axesOf(plot, handle);
    const knob = shown[k] ?? newKnob(plot, k, panel);
    knob.title = handle.label;
    knob.style.left = `${x._offset + x.d2p(handle.x)}px`;
    knob.style.top = `${y._offset + y.d2p(handle.y)}px`;
  }
  for (const knob of shown.slice(handles.length)) knob.remove();
}

function axesOf(plot: Plot, { xaxis, yaxis }: Handle): [Axis, Axis] {
  const nameOf = (letter: string, axis = letter) =>
    axis.replace(letter, `${letter}axis`);
  const { _fullLayout: layout } = plot;
  return [layout[nameOf('x', xaxis)], layout[nameOf('y', yaxis)]];
}

function newKnob(plot: Plot, k: number, panel: Panel): HTMLElement {
  const knob = element('div', { className: 'handle', ariaHidden: 'true' });
  knob.onpointerdown = (event) => {
    event.preventDefault();
    knob.setPointerCapture(event.pointerId);
  };
  knob.onpointermove = (event) => {
    const handle = plot.layout.meta?.handles?.[k];
    if (!handle || !knob.hasPointerCapture(event.pointerId)) return;
    // The plot is as wide as the page lets it be.
    const box = plot.getBoundingClientRect();
    const scale = box.width / plot.layout.width;
    const [x, y] = axesOf(plot, handle);
    const { moves } = handle;
    panel.move({
      ...(moves.x && {
        [moves.x]: x.p2d((event.clientX - box.left) / scale - x._offset),
      }),
      ...(moves.y && {
        [moves.y]: y.p2d((event.clientY - box.top) / scale - y._offset),
      }),
    });
  };
  plot.append(knob);
  return knob;
}
