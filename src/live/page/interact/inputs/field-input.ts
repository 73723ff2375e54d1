import type { FieldSpec, NumberSpec } from '../../../../display/controls/spec';
import { element } from '../../dom/element';
import type { ControlInput, Moved } from './control-input';

/** A reader who has not typed for so long pauses. */
const PAUSE_MS = 400;

/** A number or a line that is typed, or a box that is ticked. */
export function fieldInput(spec: NumberSpec | FieldSpec, moved: Moved): ControlInput {
  const { type, label = '' } = spec;
  const isNumber = type === 'number';
  const isToggle = type === 'toggle';
  const input = element('input', {
    type: isToggle ? 'checkbox' : type,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    ...(isNumber && { min: spec.from, max: spec.to, step: spec.step ?? 'any' }),
    ...(type === 'text' && { maxLength: 200 }),
  });
  let { value: place } = spec;
  const stand = (value: typeof place) => {
    place = value;
    if (isToggle) input.checked = value === true;
    else input.value = String(value);
  };
  stand(place);
  const take = () => {
    clearTimeout(pause);
    const typed = input.valueAsNumber;
    const misfit = isNumber && !(typed >= spec.from && typed <= spec.to);
    input.ariaInvalid = String(misfit);
    input.setCustomValidity(misfit ? `A number from ${spec.from} to ${spec.to}` : '');
    if (misfit) return;
    if (isToggle) place = input.checked;
    else place = isNumber ? typed : input.value;
    moved(place);
  };
  // Half a line says nothing yet.
  let pause: number | undefined;
  input.oninput = () => {
    clearTimeout(pause);
    if (type === 'text') pause = setTimeout(take, PAUSE_MS);
    else take();
  };
  if (type === 'text') input.onchange = take;
  input.onblur = () => input.reportValidity();
  const name = element('span', { className: 'label' }, label);
  const unit = isNumber ? (spec.unit ?? '') : '';
  const parts = isToggle ? [input, name] : [name, input, unit];
  return {
    element: element('label', { className: 'control' }, ...parts),
    get place() {
      return place;
    },
    set place(value) {
      stand(value);
    },
  };
}
