/**
 * One layer at work on a block of samples, two samples an instruction.
 *
 * All values stand row by row: a row belongs to one unit and has a place for every sample
 * of a block. Addresses and widths are in bytes; a number takes 8.
 */
import { sigmoid, tanh } from './functions';
import { addProducts, clearPlaces, multiply } from './products';

const IDENTITY = 0;
const RELU = 1;
export const SIGMOID = 2; // and tanh is 3

const ZERO = memory.data<f64>([0]);

@unmanaged
export class Layer {
  above: Layer | null = null;
  /** Of a row. */
  width: usize;
  weights: usize = 0;
  biases: usize = 0;
  /** Two sums for each parameter: over samples 0, 2, 4, …, and over 1, 3, 5, … */
  slopes: usize = 0;
  /** What the layer takes: the samples, or the activations below. */
  x: usize = 0;
  a: usize = 0;
  delta: usize = 0;

  constructor(
    public below: Layer | null,
    public inputs: i32,
    public outputs: i32,
    public activation: i32,
    places: i32,
  ) {
    this.width = (<usize>places) << 3;
  }

  /** a = f(b + W · x) */
  @inline
  forward(): void {
    const row = (<usize>this.inputs) << 3;
    multiply(
      this.weights,
      row,
      8,
      this.biases,
      8,
      this.x,
      this.a,
      this.outputs,
      this.inputs,
      this.width,
    );
    this.activate();
  }

  @inline
  private activate(): void {
    const activation = this.activation;
    if (activation === IDENTITY) return;
    const end = this.a + <usize>this.outputs * this.width;
    for (let at = this.a; at < end; at += 16) {
      const z = v128.load(at);
      if (activation === RELU) {
        v128.store(at, v128.andnot(z, f64x2.lt(z, f64x2.splat(0)))); // a NaN stays
      } else if (activation === SIGMOID) {
        v128.store(at, sigmoid(z));
      } else {
        v128.store(at, tanh(z));
      }
    }
  }

  /** δ of the layer below = (δ · W) ⊙ f′(z) */
  deltaBelow(below: Layer): void {
    const row = (<usize>this.inputs) << 3;
    multiply(
      this.weights,
      8,
      row,
      ZERO,
      0,
      this.delta,
      below.delta,
      this.inputs,
      this.outputs,
      this.width,
    );
    below.timesDerivative();
  }

  /** δ *= f′(z), in terms of a. */
  timesDerivative(): void {
    const activation = this.activation;
    if (activation === IDENTITY) return;
    const end = this.a + <usize>this.outputs * this.width;
    let to = this.delta;
    for (let at = this.a; at < end; at += 16, to += 16) {
      const a = v128.load(at);
      const delta = v128.load(to);
      const one = f64x2.splat(1);
      if (activation === RELU) {
        v128.store(to, v128.andnot(delta, f64x2.eq(a, f64x2.splat(0))));
      } else if (activation === SIGMOID) {
        v128.store(to, f64x2.mul(delta, f64x2.mul(a, f64x2.sub(one, a))));
      } else {
        v128.store(to, f64x2.mul(delta, f64x2.sub(one, f64x2.mul(a, a))));
      }
    }
  }

  /** slopes += δ · xᵀ, and those of the biases += δ; where no sample is, nothing. */
  addSlopes(filled: i32): void {
    const width = this.width;
    clearPlaces(this.delta, this.outputs, filled, width);
    clearPlaces(this.x, this.inputs, filled, width);
    addProducts(this.delta, this.x, this.slopes, this.outputs, this.inputs, width);
    let to = this.slopes + ((<usize>(this.outputs * this.inputs)) << 4);
    const end = this.delta + <usize>this.outputs * width;
    for (let delta = this.delta; delta < end; to += 16) {
      let sum = v128.load(to);
      for (const rowEnd = delta + width; delta < rowEnd; delta += 16) {
        sum = f64x2.add(sum, v128.load(delta));
      }
      v128.store(to, sum);
    }
  }
}
