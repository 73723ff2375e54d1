import type { NumberSpec } from '../../../../display/controls/spec';
import { givenNumber } from '../../../../text/numbers';
import { element } from '../../dom/element';
import type { ControlInput, Moved } from './control-input';

/** A slider counts its steps; what it stands for comes from their number. */
export function sliderInput(spec: NumberSpec, moved: Moved): ControlInput {
  const { from, to, step = 1, label = '', unit = '' } = spec;
  const isLog = spec.scale === 'log';
  const stepsTo = (value: number) =>
    Math.round((isLog ? Math.log10(value / from) : value - from) / step);
  const most = Math.max(1, stepsTo(to));
  /** Rounded to what a reader would write. */
  const placeOf = (k: number) => {
    if (k >= most) return to;
    return isLog
      ? Number((from * 10 ** (k * step)).toPrecision(3))
      : Number((from + k * step).toFixed(12));
  };
  const input = element('input', { type: 'range', min: 0, max: most, step: 1 });
  const shown = element('output', { className: 'value' });
  let place = spec.value;
  const stand = (value: number) => {
    place = value;
    input.value = String(stepsTo(value));
    shown.textContent = `${givenNumber(value)} ${unit}`.trim();
    input.setAttribute('aria-valuetext', shown.textContent);
  };
  stand(place);
  input.oninput = () => {
    stand(placeOf(Number(input.value)));
    moved(place);
  };
  return {
    element: element(
      'label',
      { className: 'control slider' },
      element('span', { className: 'label' }, label),
      input,
      shown,
    ),
    get place() {
      return place;
    },
    // Whoever drags a handle gets to the places that the keys get to.
    set place(value) {
      const within = Math.min(to, Math.max(from, Number(value)));
      stand(within === spec.value ? within : placeOf(stepsTo(within)));
    },
  };
}
