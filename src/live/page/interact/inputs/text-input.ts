import type { TextSpec } from '../../../../display/controls/spec';
import { element } from '../../dom/element';
import type { MakeInput } from './control-input';

export const textInput: MakeInput<TextSpec> = ({ label = '', most, value }, moved) => {
  const input = element('input', {
    type: 'text',
    value,
    maxLength: most,
    spellcheck: false,
    autocomplete: 'off',
    autocapitalize: 'off',
  });
  input.oninput = () => moved(input.value);
  return {
    element: element(
      'label',
      { className: 'control' },
      element('span', { className: 'label' }, label),
      input,
    ),
    get place() {
      return input.value;
    },
    set place(value) {
      input.value = String(value);
    },
  };
};
