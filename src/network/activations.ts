import { requireNumber } from '../checks';
import { exp } from './elementary/exp';
import { tanh as tangent } from './elementary/tanh';

/**
 * The activation functions: what a unit does with its preactivation z.
 *
 * Each is a pair, the value f(z) and the derivative f′(z), for one number. Below stand
 * the same rules for a whole layer, each written out in a loop: to call a function for
 * every single unit would cost more than the arithmetic in it.
 */
export type ActivationName = 'identity' | 'relu' | 'sigmoid' | 'tanh';

export interface Activation {
  /** f(z) */
  value(z: number): number;
  /** f′(z) */
  derivative(z: number): number;
}

const identity: Activation = { value: (z) => z, derivative: () => 1 };

/** At the kink, z = 0, there is no derivative; the course takes 0. */
const relu: Activation = {
  value: (z) => Math.max(0, z),
  derivative: (z) => (z > 0 ? 1 : 0),
};

/** 1 / (1 + e^−z). Where e^−z overflows to Infinity, the value is exactly 0. */
const sigmoid: Activation = {
  value: (z) => 1 / (1 + exp(-z)),
  derivative(z) {
    const a = sigmoid.value(z);
    return a * (1 - a);
  },
};

const tanh: Activation = {
  value: tangent,
  derivative(z) {
    const a = tangent(z);
    return 1 - a * a;
  },
};

/** Each throws an InputError where z is no number; for NaN it gives NaN. */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  identity: ofNumbers(identity),
  relu: ofNumbers(relu),
  sigmoid: ofNumbers(sigmoid),
  tanh: ofNumbers(tanh),
};

function ofNumbers({ value, derivative }: Activation): Activation {
  const checked = (f: (z: number) => number) => (z: number) => {
    requireNumber(z, 'z');
    return f(z);
  };
  return { value: checked(value), derivative: checked(derivative) };
}

/** a[k] = f(z[k]) for every k. */
export function activateLayer(name: ActivationName, z: Float64Array, a: Float64Array) {
  const count = z.length;
  switch (name) {
    case 'identity':
      for (let k = 0; k < count; k++) a[k] = z[k];
      break;
    case 'relu':
      for (let k = 0; k < count; k++) {
        if (z[k] < 0) a[k] = 0;
        else a[k] = z[k]; // NaN too, so that a broken run shows
      }
      break;
    case 'sigmoid':
      for (let k = 0; k < count; k++) a[k] = 1 / (1 + exp(-z[k]));
      break;
    case 'tanh':
      for (let k = 0; k < count; k++) a[k] = tangent(z[k]);
      break;
  }
}

/**
 * delta[k] *= f′(z[k]) for every k. All four derivatives are cheapest in terms of the
 * activation a = f(z), which is known by then.
 */
export function timesDerivative(
  name: ActivationName,
  a: Float64Array,
  delta: Float64Array,
): void {
  const count = a.length;
  switch (name) {
    case 'identity':
      break;
    case 'relu':
      for (let k = 0; k < count; k++) if (a[k] === 0) delta[k] = 0;
      break;
    case 'sigmoid':
      for (let k = 0; k < count; k++) delta[k] *= a[k] * (1 - a[k]);
      break;
    case 'tanh':
      for (let k = 0; k < count; k++) delta[k] *= 1 - a[k] * a[k];
      break;
  }
}
