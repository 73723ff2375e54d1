import { named, shapes, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

type Numbers = number[];
type Rows = Numbers[];

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const add = (values: Numbers) => values.reduce((sum, value) => sum + value, 0);
const flip = (M: Rows) => M[0].map((_, c) => M.map((row) => row[c]));
const times = (A: Rows, B: Rows) =>
  A.map((row) => flip(B).map((column) => add(row.map((v, k) => v * column[k]))));
const each = (A: Rows, B: Rows, f: (a: number, b: number) => number) =>
  A.map((row, s) => row.map((a, u) => f(a, B[s][u])));

/** δ₂ and a₂ of the sample (1, 0). */
const a2 = sigmoid(0.7 * 0.9 + 0.2);
const d2 = a2 - 1;

/** Back through W₂ and something with each activation. */
const through =
  (slope: (a: number, n: number) => number, back = times) =>
  (D: Rows, W: Rows, A: Rows) =>
    each(back(D, W), A, (d, a) => d * slope(a, A.length));

/** A backward pass of softplus with this Δ, and what it makes of it. */
const pass =
  (
    slope: (z: number, n: number) => number,
    made: (D: Rows, X: Rows, W: Rows, G: Rows) => object = () => ({}),
  ) =>
  (G: Rows, X: Rows, W: Rows, b: Numbers) => {
    const Z = times(X, flip(W)).map((row) => row.map((z, u) => z + b[u]));
    const D = each(G, Z, (g, z) => g * slope(z, X.length));
    const right = {
      weights: times(flip(D), X),
      biases: flip(D).map(add),
      inputs: times(D, W),
    };
    return { ...right, ...made(D, X, W, G) };
  };

export const wrongAnswers: WrongAnswers = {
  '03-two-links': [
    ...named('the outer slope is missing', { '2x': 4 }),
    ...named('the inner slope is missing', { '1/u': 0.2 }),
    ...named('the slopes are added', { '0.2 + 4': 4.2 }),
    ...named('the outer slope is taken at the wrong point', { '1/x': 2 }),
    ...named('the outer slope is upside down', { 'u · 2x': 20 }),
    ...named('that’s the logarithm itself, not its slope', { rounded: 6.44 }),
    ...named('the inner slope is off', { 'x or 2': 0.4, '2x + 1, or u': 1 }),
    ...named('that’s v itself', { 'ln 5': 1.609 }),
    ...named('that’s u itself', { u: 5 }),
    ...named('the fraction is upside down', { '5/4': 1.25 }),
    ...told({
      sign: -0.8,
      percent: 80,
      twice: 1.6,
      text: '4/5',
      'one more slope': -0.16,
    }),
  ],

  '03-used-twice': [
    ...named('that’s only the path through p', { p: 8 }),
    ...named('that’s only the path through q', { q: 12 }),
    ...named('the two paths are multiplied', { '8 · 12': 96 }),
    ...named('those are the slopes of p and q, added', { '2 + 2x': -2 }),
    ...named('those are the slopes of p and q, multiplied', { '2 · 2x': -8 }),
    ...named('each slope is multiplied by its own value', { 'p p′ + q q′': -22 }),
    ...named('you took x as 2, not as −2', { 'x = 2': 28 }),
    ...told({
      'subtracted, or a sign lost': -4,
      'v, or a sign lost': -12,
      'q = −4, or q': 4,
      'all signs': -20,
      text: '20',
    }),
  ],

  '03-change-of-loss': [
    ...named('the sign is missing', { plus: 0.006 }),
    ...named('that’s the slope in the weight', { 'δ · 1.5': -0.6 }),
    ...named('what comes in is missing', { 'δ · 0.01': -0.004 }),
    ...named('that’s how much z rises', { '1.5 · 0.01': 0.015 }),
    ...named('it’s divided by what comes in', { 'δ · 0.01 / 1.5': -0.004 / 1.5 }),
    ...named('it’s divided by the nudge', { 'δ · 1.5 / 0.01': -60 }),
    ...named('the factors are added', { 'δ + 0.015': -0.385 }),
    ...named('all the factors are added', { sum: 1.11 }),
    ...named('the sign is missing, and that’s the slope in the weight', { both: 0.6 }),
    ...told({
      'point lost': -0.06,
      percent: -0.6 / 100 / 100,
      text: 'it falls',
      half: -0.003,
    }),
  ],

  '03-other-sample': [
    ...named('the slope of ReLU is missing', { both: [d2 * 0.7, d2 * -0.3] }),
    ...named('that’s what ReLU passes on, not its slope', { a1: [d2 * 0.7 * 0.9, 0] }),
    ...named('the sign is flipped', { 'y − a': [-d2 * 0.7, 0], rounded: [0.213, 0] }),
    ...named('the target is still 0', { 'a₂': [a2 * 0.7, 0] }),
    ...named('there’s a factor a₂ (1 − a₂) too many', {
      'σ′': [d2 * a2 * (1 - a2) * 0.7, 0],
    }),
    ...named('W₂ is missing', { 'δ₂': [d2, 0] }),
    ...named('the two weights of W₂ are swapped', { swapped: [d2 * -0.3, 0] }),
    ...named('that’s W₁ in place of W₂', { W1: [d2 * 0.8, 0] }),
    ...named('that’s the other input', { 'times 0': [0, 0] }),
    ...named('those are the slopes of W₂', { early: [d2 * 0.9, 0] }),
    ...named('the two slopes are swapped', { swapped: [0, d2 * 0.7] }),
    ...named('that’s rounded too far', { digits: [-0.21, 0] }),
    ...named('the slope of ReLU is missing, and the sign is flipped', {
      both: [-d2 * 0.7, d2 * 0.3],
    }),
    ...told({ one: -0.2125, 'ten times': [-2.125, 0], matrix: [[-0.2125], [0]] }),
    ...told({ 'the unit that speaks twice': [-0.2125, -0.2125] }),
  ],

  '03-output-delta': [
    ...named('the slope of the sigmoid is missing', {
      'as with cross-entropy': (z: number, y: number) => [z - y, sigmoid(z) - y],
    }),
    ...named('the signs are flipped', {
      'y − a': (z: number, y: number) => {
        const a = sigmoid(z);
        return [y - z, (y - a) * a * (1 - a)];
      },
    }),
    ...named('there’s a 2 too many', {
      'no half': (z: number, y: number) => {
        const a = sigmoid(z);
        return [2 * (z - y), 2 * (a - y) * a * (1 - a)];
      },
    }),
    ...named('those are the losses, not their slopes', {
      losses: (z: number, y: number) => [(z - y) ** 2 / 2, (sigmoid(z) - y) ** 2 / 2],
    }),
    ...named('the slope of the sigmoid is taken at a', {
      'σ′(a)': (z: number, y: number) => {
        const a = sigmoid(z);
        return [z - y, (a - y) * sigmoid(a) * (1 - sigmoid(a))];
      },
    }),
    ...named('that’s z (1 − z), not a (1 − a)', {
      z: (z: number, y: number) => [z - y, (sigmoid(z) - y) * z * (1 - z)],
    }),
    ...named('the sigmoid unit compares z with the target', {
      'z − y': (z: number, y: number) => [z - y, (z - y) * sigmoid(z) * sigmoid(-z)],
    }),
    ...named('the identity unit has a sigmoid', {
      'σ(z) − y': (z: number, y: number) => {
        const a = sigmoid(z);
        return [a - y, (a - y) * a * (1 - a)];
      },
    }),
    ...named('the sigmoid unit’s answer is given for both', {
      both: (z: number, y: number) => {
        const a = sigmoid(z);
        return [(a - y) * a * (1 - a), (a - y) * a * (1 - a)];
      },
    }),
    ...named('the two are swapped', {
      order: (z: number, y: number) => [
        (sigmoid(z) - y) * sigmoid(z) * sigmoid(-z),
        z - y,
      ],
    }),
    ...named(
      'the slope of the sigmoid is missing, and the identity unit has a sigmoid',
      {
        'a − y twice': (z: number, y: number) => [sigmoid(z) - y, sigmoid(z) - y],
      },
    ),
    ...told({
      'the outputs': (z: number) => [z, sigmoid(z)],
      'one only': (z: number, y: number) => z - y,
      'no return': () => undefined,
      'a global a': (_z: number, y: number) => [0.5 - y, (0.5 - y) * 0.25],
      'the slopes only': (z: number) => [1, sigmoid(z) * sigmoid(-z)],
    }),
  ],

  '03-one-entry': [
    ...named('that’s the slope in W₁[0][1]', { swapped: 0.4 }),
    ...named('that’s the slope in W₁[0][0]', { 'unit 0': -0.1 }),
    ...named('that’s the slope in W₁[1][1]', { 'input 1': 2 }),
    ...named('it’s divided by n once more', { '/ 3': 1.9 / 3, rounded: 0.633 }),
    ...named('that’s the slope in the bias b₁[1]', { 'sum of δ': 0.8 }),
    ...named('only sample 1 is counted', { '0.3 · 3': 0.9 }),
    ...named('only the last sample is counted', { '0.5 · 2': 1 }),
    ...named('a row is multiplied by a row', { 'row 1': -0.3 }),
    ...named('the products aren’t added up', { three: [0, 0.9, 1] }),
    ...told({
      sign: -1.9,
      'two samples': 1.8,
      'the whole matrix': [
        [-0.1, 0.4],
        [1.9, 2],
      ],
      text: '1.9',
    }),
  ],

  '03-shapes': [
    ...named('the samples are in columns', { all: shapes('3×100 3×5 3×1 5×100') }),
    ...named('inputs and units are swapped', { all: shapes('100×5 5×3 1×5 100×3') }),
    ...named('Δ has its rows and columns swapped', {
      Δ: shapes('3×100 3×5 1×3 100×5'),
    }),
    ...named('Δ has as many columns as X', { Δ: shapes('100×5 3×5 1×3 100×5') }),
    ...named('the weights’ slopes have rows and columns swapped', {
      W: shapes('100×3 5×3 1×3 100×5'),
    }),
    ...named('the biases’ slopes are in a column', {
      b: shapes('100×3 3×5 3×1 100×5'),
    }),
    ...named('every sample got its own bias slope', {
      b: shapes('100×3 3×5 1×100 100×5'),
    }),
    ...named('the biases’ slopes aren’t summed', {
      b: shapes('100×3 3×5 100×3 100×5'),
    }),
    ...named('every input got a bias slope', { b: shapes('100×3 3×5 1×5 100×5') }),
    ...named('what’s handed back has the shape of Δ', {
      back: shapes('100×3 3×5 1×3 100×3'),
    }),
    ...named('what’s handed back has its rows and columns swapped', {
      back: shapes('100×3 3×5 1×3 5×100'),
    }),
    ...named(
      'the samples are in columns, and the weights’ slopes have rows and columns swapped',
      { 'all flipped': shapes('3×100 5×3 3×1 5×100') },
    ),
    ...named(
      'the weights’ slopes have rows and columns swapped, and the biases’ slopes are in a column',
      { both: shapes('100×3 5×3 3×1 100×5') },
    ),
    ...told({
      'one sample': shapes('1×3 3×5 1×3 1×5'),
      three: shapes('100×3 3×5 1×3'),
      'W with samples': shapes('100×3 100×5 1×3 100×5'),
      'b as a number': [[100, 3], [3, 5], 3, [100, 5]],
    }),
  ],

  '03-weight-slopes': [
    ...named('the transpose is missing', { 'Δ A': times }),
    ...named('the result is transposed', {
      'Aᵀ Δ': (D: Rows, A: Rows) => times(flip(A), D),
    }),
    ...named('A₁ is transposed, not Δ₂', {
      'Δ Aᵀ': (D: Rows, A: Rows) => times(D, flip(A)),
    }),
    ...named('both are transposed', {
      'Δᵀ Aᵀ': (D: Rows, A: Rows) => times(flip(D), flip(A)),
    }),
    ...named('it’s multiplied entry by entry', {
      'Δ ⊙ A': (D: Rows, A: Rows) => each(D, A, (d, a) => d * a),
    }),
    ...named('only the first sample is counted', {
      outer: ([d]: Rows, [a]: Rows) => d.map((delta) => a.map((v) => delta * v)),
    }),
    ...named('it’s divided by n again', {
      '/ n': (D: Rows, A: Rows) =>
        times(flip(D), A).map((row) => row.map((v) => v / A.length)),
    }),
    ...named('the transpose is missing, and it’s divided by n again', {
      both: (D: Rows, A: Rows) =>
        times(D, A).map((row) => row.map((v) => v / A.length)),
    }),
    ...told({
      'sums over samples as many as units': (D: Rows, A: Rows) =>
        D.map((_, u) => A.map((_, i) => add(A.map((row, s) => D[s][u] * row[i])))),
      'as many rows as inputs': (D: Rows, A: Rows) =>
        A[0].map((_, u) =>
          A[0].map((_, i) => add(A.map((row, s) => D[s][u] * row[i]))),
        ),
      'only the last sample': (D: Rows, A: Rows) =>
        times(flip(D.slice(-1)), A.slice(-1)),
      flat: (D: Rows, A: Rows) => times(flip(D), A).flat(),
      'the bias slopes': (D: Rows) => flip(D).map(add),
      'no return': () => undefined,
    }),
  ],

  '03-tanh-layer': [
    ...named('the slope of tanh is missing', {
      'Δ W': (D: Rows, W: Rows) => times(D, W),
    }),
    ...named('that’s the activation, not its slope', { a: through((a) => a) }),
    ...named('the square is missing', { '1 − a': through((a) => 1 - a) }),
    ...named('tanh is applied once more', {
      twice: through((a) => 1 - Math.tanh(a) ** 2),
    }),
    ...named('that’s the slope of the sigmoid', {
      'a (1 − a)': through((a) => a * (1 - a)),
    }),
    ...named('that’s the slope of ReLU', { step: through((a) => (a > 0 ? 1 : 0)) }),
    ...named('W₂ is transposed', {
      'Δ Wᵀ': through(
        (a) => 1 - a * a,
        (D, W) => times(D, flip(W)),
      ),
    }),
    ...named('W₂ is missing', {
      Δ: through(
        (a) => 1 - a * a,
        (D) => D,
      ),
    }),
    ...named('it’s divided by n again', { '/ n': through((a, n) => (1 - a * a) / n) }),
    ...named('that’s the slope of the sigmoid, and W₂ is transposed', {
      both: through(
        (a) => a * (1 - a),
        (D, W) => times(D, flip(W)),
      ),
    }),
    ...told({
      'a sum with limits mixed up': (D: Rows, W: Rows, A: Rows) =>
        A.map((row, s) =>
          row.map((a, i) => add(row.map((_, u) => D[s][u] * W[u][i])) * (1 - a * a)),
        ),
      '1 + a²': through((a) => 1 + a * a),
      flat: (D: Rows, W: Rows, A: Rows) => through((a) => 1 - a * a)(D, W, A).flat(),
      'no return': () => undefined,
      'the weights’ slopes': (D: Rows, _: Rows, A: Rows) => times(flip(D), A),
    }),
  ],

  '03-new-layer': [
    ...named('the slope of softplus is missing', { 'Δ = ∂L/∂A': pass(() => 1) }),
    ...named('that’s softplus itself, not its slope', {
      'ln(1 + e^z)': pass((z) => Math.log1p(Math.exp(z))),
    }),
    ...named('that’s the slope of the sigmoid', {
      'σ′': pass((z) => sigmoid(z) * sigmoid(-z)),
    }),
    ...named('that’s the slope of ReLU', { step: pass((z) => (z > 0 ? 1 : 0)) }),
    ...named('that’s 1 / (1 + eᶻ), which falls as z grows', {
      'a minus lost': pass((z) => 1 / (1 + Math.exp(z))),
    }),
    ...named('the outer slope of softplus is missing', { 'e^z': pass(Math.exp) }),
    ...named('it’s divided by n again', { '/ n': pass((z, n) => sigmoid(z) / n) }),
    ...named('the slopes of weights and biases are divided by n again', {
      '/ n': pass(sigmoid, (D, X) => ({
        weights: times(flip(D), X).map((row) => row.map((v) => v / X.length)),
        biases: flip(D).map((column) => add(column) / X.length),
      })),
    }),
    ...named('W is transposed', {
      'Δ Wᵀ': pass(sigmoid, (D, _, W) => ({ inputs: times(D, flip(W)) })),
    }),
    ...named('the inputs’ slopes come from ∂L/∂A', {
      'G W': pass(sigmoid, (_, __, W, G) => ({ inputs: times(G, W) })),
    }),
    ...named('the weights’ slopes are transposed', {
      'Xᵀ Δ': pass(sigmoid, (D, X) => ({ weights: times(flip(X), D) })),
    }),
    ...named('the biases’ slopes are row sums', {
      rows: pass(sigmoid, (D) => ({ biases: D.map(add) })),
    }),
    ...named('the biases are missing in Z', {
      'no b': (G: Rows, X: Rows, W: Rows, b: Numbers) =>
        pass(sigmoid)(
          G,
          X,
          W,
          b.map(() => 0),
        ),
    }),
    ...named('W is transposed, and the weights’ slopes are transposed', {
      both: pass(sigmoid, (D, X, W) => ({
        inputs: times(D, flip(W)),
        weights: times(flip(X), D),
      })),
    }),
    ...told({
      'no biases': pass(sigmoid, () => ({ biases: undefined })),
      'an array of three': (G: Rows, X: Rows, W: Rows, b: Numbers) =>
        Object.values(pass(sigmoid)(G, X, W, b)),
      'a matrix of biases': pass(sigmoid, (D) => ({ biases: [flip(D).map(add)] })),
      'limits mixed up': pass(sigmoid, (D, X, W) => ({
        inputs: X.map((_, s) =>
          W.map((_, i) => add(W.map((row, u) => D[s][u] * row[i]))),
        ),
      })),
      'no return': () => undefined,
      'Δ only': (G: Rows) => G,
    }),
  ],
};
