import type { NumberSpec } from '../../../../display/controls/spec';
import { element } from '../../dom/element';
import type { MakeInput } from './control-input';

export const numberInput: MakeInput<NumberSpec> = (spec, moved) => {
  const { label = '', from, to, step, unit = '', value } = spec;
  const input = element('input', {
    type: 'number',
    min: String(from),
    max: String(to),
    step: step === undefined ? 'any' : String(step),
    value: String(value),
  });
  let place = value;
  input.oninput = () => {
    const typed = input.valueAsNumber;
    const fits = typed >= from && typed <= to;
    input.ariaInvalid = String(!fits);
    input.setCustomValidity(fits ? '' : `A number from ${from} to ${to}`);
    if (!fits) return;
    place = typed;
    moved(place);
  };
  // What does not fit has told so for long enough.
  input.onblur = () => {
    input.reportValidity();
  };
  return {
    element: element(
      'label',
      { className: 'control' },
      element('span', { className: 'label' }, label),
      input,
      ...(unit ? [element('span', {}, unit)] : []),
    ),
    get place() {
      return place;
    },
    set place(value) {
      place = Math.min(to, Math.max(from, Number(value)));
      input.value = String(place);
      input.ariaInvalid = 'false';
    },
  };
};
