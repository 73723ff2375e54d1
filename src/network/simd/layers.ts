/**
 * The arithmetic of a large layer by SIMD: layerSums, deltaBelow and layerSlopes ask here
 * first, and their own loops give the same numbers bit for bit.
 *
 * Each function copies its arrays into the kernel's memory and the result out of it, which
 * takes a small share of the time; it returns false, and does nothing, where there is no
 * SIMD or it would not pay.
 */
import { simdKernel } from './kernel';

interface Sizes {
  readonly inputSize: number;
  readonly outputSize: number;
}

interface Parameters {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

type Layer = Sizes & Parameters;

/**
 * Fewer multiplications than this are done by the time that everything is copied. Those
 * who call ask first: on the smallest networks even the call would show.
 */
export const LEAST_PRODUCTS = 1_000;

/** z = b + x · Wᵀ */
export function simdSums(layer: Layer, inputs: Float64Array, z: Float64Array): boolean {
  const { weights, biases, inputSize: I, outputSize: O } = layer;
  if (O === 1) return false;
  const n = z.length / O;
  const x = 0;
  const W = x + n * I;
  const b = W + O * I;
  const result = b + O;
  const simd = simdKernel(result + n * O);
  if (!simd) return false;
  const { kernel, numbers } = simd;
  numbers.set(inputs, x);
  copyTransposed(weights, 0, numbers, W, O, I);
  numbers.set(biases, b);
  kernel.multiply(8 * x, 8 * I, 8, 8 * W, 8 * b, 8 * result, n, O, I);
  z.set(numbers.subarray(result, result + n * O));
  return true;
}

/** below = δ · W */
export function simdBelow(
  layer: Layer,
  delta: Float64Array,
  below: Float64Array,
): boolean {
  const { weights, inputSize: I, outputSize: O } = layer;
  if (I === 1) return false;
  const n = delta.length / O;
  const d = 0;
  const W = d + n * O;
  const zeros = W + O * I;
  const result = zeros + I;
  const simd = simdKernel(result + n * I);
  if (!simd) return false;
  const { kernel, numbers } = simd;
  numbers.set(delta, d);
  numbers.set(weights, W);
  numbers.fill(0, zeros, result);
  kernel.multiply(8 * d, 8 * O, 8, 8 * W, 8 * zeros, 8 * result, n, I, O);
  below.set(numbers.subarray(result, result + n * I));
  return true;
}

/** weightSlopesᵀ = xᵀ · δ; a bias is a weight whose input is always 1. */
export function simdSlopes(
  layer: Sizes,
  delta: Float64Array,
  inputs: Float64Array,
  slopes: Parameters,
): boolean {
  const { inputSize: I, outputSize: O } = layer;
  if (O === 1) return false;
  const n = delta.length / O;
  const x = 0;
  const one = x + n * I;
  const d = one + 1;
  const zeros = d + n * O;
  const result = zeros + O;
  const biasResult = result + I * O;
  const simd = simdKernel(biasResult + O);
  if (!simd) return false;
  const { kernel, numbers } = simd;
  numbers.set(inputs, x);
  numbers[one] = 1;
  numbers.set(delta, d);
  numbers.fill(0, zeros, result);
  kernel.multiply(8 * x, 8, 8 * I, 8 * d, 8 * zeros, 8 * result, I, O, n);
  kernel.multiply(8 * one, 0, 0, 8 * d, 8 * zeros, 8 * biasResult, 1, O, n);
  copyTransposed(numbers, result, slopes.weights, 0, I, O);
  slopes.biases.set(numbers.subarray(biasResult, biasResult + O));
  return true;
}

/** Copies a matrix of rows × columns to columns × rows. */
function copyTransposed(
  from: Float64Array,
  fromStart: number,
  to: Float64Array,
  toStart: number,
  rows: number,
  columns: number,
): void {
  for (let row = 0, k = fromStart; row < rows; row++) {
    for (let column = 0; column < columns; column++, k++) {
      to[toStart + column * rows + row] = from[k];
    }
  }
}
