import type { ChoiceSpec } from '../../../../display/controls/spec';
import { element } from '../../dom/element';
import { type MakeInput, newName } from './control-input';

/** So many letters stand side by side, on a phone too. */
const MOST_LETTERS = 36;

/** A few short names stand side by side, more of them in a list. */
export const choiceInput: MakeInput<ChoiceSpec> = (spec, moved) =>
  spec.options.join('---').length <= MOST_LETTERS
    ? sideBySide(spec, moved)
    : list(spec, moved);

const sideBySide: MakeInput<ChoiceSpec> = ({ label = '', options, value }, moved) => {
  const name = newName();
  const radios = options.map((option) =>
    element('input', {
      type: 'radio',
      name,
      value: option,
      checked: option === value,
      onchange: () => moved(option),
    }),
  );
  return {
    element: element(
      'fieldset',
      { className: 'control choice' },
      element('legend', { className: 'label' }, label),
      ...radios.map((radio) => element('label', {}, radio, radio.value)),
    ),
    get place() {
      return radios.find(({ checked }) => checked)?.value ?? value;
    },
    set place(value) {
      for (const radio of radios) radio.checked = radio.value === value;
    },
  };
};

const list: MakeInput<ChoiceSpec> = ({ label = '', options, value }, moved) => {
  const select = element(
    'select',
    { onchange: () => moved(select.value) },
    ...options.map((option) =>
      element('option', { selected: option === value }, option),
    ),
  );
  return {
    element: element(
      'label',
      { className: 'control choice' },
      element('span', { className: 'label' }, label),
      select,
    ),
    get place() {
      return select.value;
    },
    set place(value) {
      select.value = String(value);
    },
  };
};
