import type { SliderSpec } from '../../../../display/controls/spec';
import { givenNumber } from '../../../../text/numbers';
import { element } from '../../dom/element';
import type { MakeInput } from './control-input';

/** A slider counts its steps; what it stands for comes from their number. */
export const sliderInput: MakeInput<SliderSpec> = (spec, moved) => {
  const { label = '', unit } = spec;
  const input = element('input', {
    type: 'range',
    min: '0',
    max: String(stepsOf(spec)),
    step: '1',
  });
  const shown = element('output', { className: 'value' });
  let place = spec.value;
  const stand = (value: number) => {
    place = value;
    input.value = String(stepAt(spec, value));
    const words = unit ? `${givenNumber(value)} ${unit}` : givenNumber(value);
    shown.textContent = words;
    input.setAttribute('aria-valuetext', words);
  };
  stand(place);
  input.oninput = () => {
    stand(placeOf(spec, Number(input.value)));
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
      const step = stepAt(spec, Number(value));
      stand(value === spec.value ? spec.value : placeOf(spec, step));
    },
  };
};

function stepsOf({ from, to, step, scale }: SliderSpec): number {
  const length = scale === 'log' ? Math.log10(to / from) : to - from;
  return Math.max(1, Math.round(length / step));
}

function stepAt(spec: SliderSpec, value: number): number {
  const { from, to, step, scale } = spec;
  const within = Math.min(to, Math.max(from, value));
  const length = scale === 'log' ? Math.log10(within / from) : within - from;
  return Math.min(stepsOf(spec), Math.round(length / step));
}

/** Rounded to what a reader would write. */
function placeOf(spec: SliderSpec, k: number): number {
  const { from, to, step, scale } = spec;
  if (k >= stepsOf(spec)) return to;
  if (scale === 'log') return Number((from * 10 ** (k * step)).toPrecision(3));
  return Number((from + k * step).toFixed(12));
}
