import type { PlaySpec } from '../../../../display/controls/spec';
import { grouped } from '../../../../text/numbers';
import { button, element } from '../../dom/element';
import type { MakeInput } from './control-input';

/** A counter: it runs, rests, goes one step on or back, or back to its start. */
export function playInput(
  /** Whether the last step has been drawn: the next one waits for that. */
  isDrawn: () => boolean,
): MakeInput<PlaySpec> {
  return ({ label = '', from, to, step, every, value }, moved) => {
    let place = value;
    let timer: number | undefined;
    const shown = element('output', { className: 'value' });
    const stand = (next: number) => {
      place = Math.min(to, Math.max(from, next));
      shown.textContent = `${grouped(place)} of ${grouped(to)}`;
      start.disabled = place <= from;
      back.disabled = place <= from;
      on.disabled = place >= to;
    };
    const go = (next: number) => {
      rest();
      stand(next);
      moved(place);
    };
    const rest = () => {
      clearInterval(timer);
      timer = undefined;
      run.textContent = 'Play';
      shown.ariaLive = 'polite';
    };
    const play = () => {
      run.textContent = 'Pause';
      shown.ariaLive = 'off';
      if (place >= to) stand(from - step);
      const count = () => {
        if (!isDrawn()) return;
        stand(place + step);
        moved(place);
        if (place >= to || !shown.isConnected) rest();
      };
      timer = setInterval(count, every);
      count();
    };
    const start = button('Rewind', `Back to ${from}`, () => go(from));
    const back = button('Back', 'One step back', () => go(place - step));
    const run = button('Play', 'Play, or pause', () => (timer ? rest() : play()));
    const on = button('Step', 'One step on', () => go(place + step));
    run.className = 'run';
    stand(value);
    return {
      element: element(
        'div',
        { className: 'control play', role: 'group', ariaLabel: label },
        element('span', { className: 'label' }, label),
        run,
        back,
        on,
        start,
        shown,
      ),
      get place() {
        return place;
      },
      set place(value) {
        rest();
        stand(Number(value));
      },
    };
  };
}
