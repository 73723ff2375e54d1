import { log } from './functions';
import { Layer, SIGMOID } from './layer';

// As in network/losses.
const PROBABILITY_CLIP = 1e-15;
const SMALLEST_PRODUCT = 1e-290;

// Of the task at work: there is one at a time, and a global is at hand at once.
let sum: f64 = 0;
let product: f64 = 1;

/** The loss, summed up block by block, and the δ that begins the backward pass. */
@unmanaged
export class Loss {
  constructor(
    private samples: i32,
    private crossEntropy: bool,
  ) {}

  /** Adds a block, sample by sample: the last layer against its targets. */
  @inline
  add(last: Layer, targets: usize, filled: i32): void {
    const toTarget = targets - last.a;
    const width = last.width;
    const crossEntropy = this.crossEntropy;
    for (let s = 0; s < filled; s++) {
      let at = last.a + ((<usize>s) << 3);
      for (let o = last.outputs; o > 0; o--, at += width) {
        const a = load<f64>(at);
        const y = load<f64>(at + toTarget);
        if (!crossEntropy) {
          sum += 0.5 * (a - y) * (a - y);
        } else {
          const p = a < PROBABILITY_CLIP ? PROBABILITY_CLIP : a;
          const clipped = p > 1 - PROBABILITY_CLIP ? 1 - PROBABILITY_CLIP : p;
          if (y === 1) product *= clipped;
          else if (y === 0) product *= 1 - clipped;
          else sum -= y * log(clipped) + (1 - y) * log(1 - clipped);
          if (product < SMALLEST_PRODUCT) {
            sum -= log(product);
            product = 1;
          }
        }
      }
    }
  }

  /** The loss of all blocks; the next one begins anew. */
  @inline
  whole(): f64 {
    const loss = (this.crossEntropy ? sum - log(product) : sum) / this.samples;
    sum = 0;
    product = 1;
    return loss;
  }

  /** δ of the last layer; a sigmoid and cross-entropy belong together. */
  @inline
  delta(last: Layer, targets: usize): void {
    const together = this.crossEntropy && last.activation === SIGMOID;
    const end = last.a + <usize>last.outputs * last.width;
    const n = f64x2.splat(this.samples);
    const one = f64x2.splat(1);
    let delta = last.delta;
    for (let at = last.a; at < end; at += 16, targets += 16, delta += 16) {
      const a = v128.load(at);
      let slope = f64x2.sub(a, v128.load(targets));
      if (this.crossEntropy && !together) {
        slope = f64x2.div(slope, f64x2.mul(a, f64x2.sub(one, a)));
        const low = f64x2.lt(a, f64x2.splat(PROBABILITY_CLIP));
        const high = f64x2.gt(a, f64x2.splat(1 - PROBABILITY_CLIP));
        slope = v128.andnot(slope, v128.or(low, high));
      }
      v128.store(delta, f64x2.div(slope, n));
    }
    if (!together) last.timesDerivative();
  }
}
