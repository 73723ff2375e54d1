import {
  CONTROLS_TYPE,
  type ControlSpec,
  type ControlSpecs,
} from '../../../display/controls/spec';

/** The controls among the types of an output, if it has some that can be drawn. */
export function controlsIn(data: Record<string, unknown>): ControlSpecs | undefined {
  const specs = data[CONTROLS_TYPE];
  return areSpecs(specs) ? specs : undefined;
}

/** Whether something describes controls: a notebook from elsewhere may hold anything. */
export function areSpecs(specs: unknown): specs is ControlSpecs {
  return (
    isObject(specs) &&
    Object.keys(specs).length > 0 &&
    Object.values(specs).every((spec) => isObject(spec) && isSpec(spec))
  );
}

type Fields = Record<string, unknown>;

const NEEDS: Record<ControlSpec['type'], (spec: Fields) => boolean> = {
  slider: ({ step, scale, ...range }) =>
    isRange(range) && isNumber(step) && (scale === 'linear' || scale === 'log'),
  number: isRange,
  play: ({ step, every, ...range }) =>
    isRange(range) && isNumber(step) && isNumber(every),
  choice: ({ options, value }) => Array.isArray(options) && options.includes(value),
  toggle: ({ value }) => typeof value === 'boolean',
  text: ({ value }) => typeof value === 'string',
};

function isSpec(spec: Fields): boolean {
  const { type } = spec;
  return Object.hasOwn(NEEDS, String(type)) && NEEDS[type as ControlSpec['type']](spec);
}

function isRange({ from, to, value }: Fields): boolean {
  return [from, to, value].every(isNumber);
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
