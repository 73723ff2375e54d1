import type { ToggleSpec } from '../../../../display/controls/spec';
import { element } from '../../dom/element';
import type { MakeInput } from './control-input';

export const toggleInput: MakeInput<ToggleSpec> = ({ label = '', value }, moved) => {
  const input = element('input', { type: 'checkbox', checked: value });
  input.onchange = () => moved(input.checked);
  return {
    element: element('label', { className: 'control' }, input, label),
    get place() {
      return input.checked;
    },
    set place(value) {
      input.checked = value === true;
    },
  };
};
