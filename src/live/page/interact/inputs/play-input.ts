import type { NumberSpec } from '../../../../display/controls/spec';
import { grouped } from '../../../../text/numbers';
import { button, element } from '../../dom/element';
import type { ControlInput, Moved } from './control-input';

/**
 * A counter: it runs, rests, goes one step on or back, or back to its start.
 *
 * @param isDrawn whether the last step has been drawn: the next one waits for that
 */
export function playInput(
  spec: NumberSpec,
  moved: Moved,
  isDrawn: () => boolean,
): ControlInput {
  const { label = '', from, to, step = 1, every } = spec;
  let place = spec.value;
  let timer: number | undefined;
  const stand = (next: number) => {
    place = Math.min(to, Math.max(from, next));
    shown.textContent = `${grouped(place)} of ${grouped(to)}`;
    back.disabled = rewind.disabled = place <= from;
    on.disabled = place >= to;
  };
  const go = (next: number) => {
    stand(next);
    moved(place);
  };
  const rest = () => {
    clearInterval(timer);
    timer = undefined;
    run.textContent = 'Play';
    shown.ariaLive = 'polite';
  };
  const goByHand = (next: () => number) => () => {
    rest();
    go(next());
  };
  const count = () => {
    if (!isDrawn()) return;
    go(place + step);
    if (place >= to || !shown.isConnected) rest();
  };
  const play = () => {
    run.textContent = 'Pause';
    shown.ariaLive = 'off';
    if (place >= to) place = from - step;
    timer = setInterval(count, every);
    count();
  };
  const shown = element('output', { className: 'value' });
  const run = button('Play', 'Play, or pause', () => (timer ? rest() : play()));
  const back = button(
    'Back',
    'One step back',
    goByHand(() => place - step),
  );
  const on = button(
    'Step',
    'One step on',
    goByHand(() => place + step),
  );
  const rewind = button(
    'Rewind',
    `Back to ${from}`,
    goByHand(() => from),
  );
  run.className = 'run';
  stand(place);
  return {
    element: element(
      'div',
      { className: 'control', role: 'group', ariaLabel: label },
      ...[element('span', { className: 'label' }, label), run, back, on, rewind, shown],
    ),
    get place() {
      return place;
    },
    set place(value) {
      rest();
      stand(Number(value));
    },
  };
}
