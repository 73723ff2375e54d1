/** The most that the course takes, so that whatever is taken ends, and fits in memory. */
export const MOST = {
  /** Of a network: with gradient and nested copies, 80 MB each. */
  parameters: 10_000_000,
  /** Of a network: more would be a slip, such as the sizes of something else. */
  layers: 1_000,
  /** Of a data set that is made here: a million small arrays are 200 MB. */
  samples: 1_000_000,
  /** Samples × units of a network: two numbers each, nested ones too, are 1.6 GB. */
  activations: 50_000_000,
  /** Of one nudged gradient: ten minutes or so; weights × samples in each forward pass. */
  products: 1e12,
  /** Of one training: their losses are 80 MB. */
  epochs: 10_000_000,
  /** That snapshots of one training keep: 400 MB. */
  keptNumbers: 50_000_000,
  /** Of a formula that is computed: longer than what anybody types into a line. */
  formulaLetters: 500,
  /** Of a formula that is derived: with the longest names, as many parts as it may have. */
  derivedLetters: 2_000,
  /** Of a formula that is derived: simplifying takes half a second, ever longer for more. */
  derivedParts: 150,
} as const;
