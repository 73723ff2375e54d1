import type { ChoiceSpec } from '../../../../display/controls/spec';
import { element } from '../../dom/element';
import type { ControlInput, Moved } from './control-input';

/** So many letters stand side by side, on a phone too. */
const MOST_LETTERS = 36;

let groups = 0;

/** A few short names stand side by side, more of them in a list. */
export function choiceInput(spec: ChoiceSpec, moved: Moved): ControlInput {
  const { label = '', options, value } = spec;
  const isShort = options.join('---').length <= MOST_LETTERS;
  const name = `choice-${++groups}`;
  const choices = options.map((option) =>
    isShort
      ? element('input', { type: 'radio', name, value: option })
      : element('option', {}, option),
  );
  const shown = isShort
    ? choices.map((radio) => element('label', {}, radio, radio.value))
    : [element('select', { ariaLabel: label }, ...choices)];
  let place: string;
  const stand = (chosen: string) => {
    place = chosen;
    const state = isShort ? 'checked' : 'selected';
    for (const one of choices) Object.assign(one, { [state]: one.value === chosen });
  };
  stand(value);
  const box = element(
    'fieldset',
    { className: 'control choice' },
    element('legend', { className: 'label' }, label),
    ...shown,
  );
  box.onchange = ({ target }) => {
    place = (target as HTMLInputElement).value;
    moved(place);
  };
  return {
    element: box,
    get place() {
      return place;
    },
    set place(value) {
      stand(String(value));
    },
  };
}
