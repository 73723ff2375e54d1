import { givenNumber } from '../../text/numbers';
import type { ControlSpec, ControlSpecs } from './spec';

/** What stands where nothing can be moved: the controls, where they are, and what to do. */
export function controlsInWords(specs: ControlSpecs): string {
  const all = Object.values(specs).map(inWords).join('; ');
  return `Moves in the course’s pages: ${all}. Anywhere else, change these in the cell and run it.`;
}

function inWords(spec: ControlSpec): string {
  const { type, label, value } = spec;
  switch (type) {
    case 'slider':
    case 'number': {
      const unit = spec.unit ? ` ${spec.unit}` : '';
      return `${label} ${givenNumber(value as number)}${unit} (${givenNumber(spec.from)} to ${givenNumber(spec.to)})`;
    }
    case 'play':
      return `${label} ${value} of ${spec.to}`;
    case 'choice':
      return `${label} ${value} (of ${spec.options.join(', ')})`;
    case 'toggle':
      return `${label} ${value ? 'on' : 'off'}`;
    case 'text':
      return `${label} “${value}”`;
  }
}
