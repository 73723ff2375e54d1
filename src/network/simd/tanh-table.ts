/** From here on tanh rounds to 1. */
const LARGEST = 22;

/** tanh u and its slope 1 − tanh² u, by turns, for u = −22, −21⅞, −21¾, … 22. */
export const tanhTable = Float64Array.from(
  { length: 2 * (2 * 8 * LARGEST + 1) },
  (_, index) => {
    const value = Math.tanh((index >> 1) / 8 - LARGEST);
    return index % 2 === 0 ? value : (1 - value) * (1 + value);
  },
);
