import {
  InputError,
  isFloat64Array,
  requireArray,
  requireNonEmptyArray,
  requireNumber,
  requireObject,
  shown,
} from '../checks';
import type { LayerRows, ParameterValues } from './parameters';

/** Throws an InputError unless this is a gradient, or has the shape of one. */
export function requireParameterValues(
  of: unknown,
  name: string,
): asserts of is ParameterValues {
  requireObject(of, name, 'a gradient, such as chainRuleGradient gives');
  const { values, layers } = of as ParameterValues;
  if (!isFloat64Array(values) && !Array.isArray(values)) {
    throw new InputError(
      `${name}.values is ${shown(values)}; it must be a Float64Array`,
    );
  }
  requireNonEmptyArray(layers, `${name}.layers`);
  let count = 0;
  for (const [l, layer] of layers.entries()) {
    const where = `${name}.layers[${l}]`;
    requireObject(layer, where, 'an object with weights and biases');
    const { weights, biases } = layer as LayerRows;
    requireNonEmptyArray(biases, `${where}.biases`);
    requireNumbers(biases, `${where}.biases`);
    requireNonEmptyArray(weights, `${where}.weights`);
    requireLength(weights, `${where}.weights`, biases.length);
    requireNonEmptyArray(weights[0], `${where}.weights[0]`);
    for (const [unit, row] of weights.entries()) {
      const name = `${where}.weights[${unit}]`;
      requireArray(row, name);
      requireLength(row, name, weights[0].length);
      requireNumbers(row, name);
    }
    count += biases.length * (weights[0].length + 1);
  }
  if (values.length !== count) {
    throw new InputError(
      `${name}.values has ${values.length} values; its layers have ${count}`,
    );
  }
  requireNumbers(values, `${name}.values`);
}

/** NaN may be among them: a comparison tells of it. */
function requireNumbers(values: ArrayLike<unknown>, name: string): void {
  for (let k = 0; k < values.length; k++) {
    if (typeof values[k] !== 'number') requireNumber(values[k], `${name}[${k}]`);
  }
}

function requireLength(rows: readonly unknown[], name: string, length: number): void {
  if (rows.length === length) return;
  throw new InputError(`${name} has length ${rows.length}; it must have ${length}`);
}
