import { named, shapes, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

type Numbers = number[];
type Rows = Numbers[];
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const relu = (z: number) => Math.max(0, z);
const same = (z: number) => z;
const add = (values: Numbers) => values.reduce((sum, value) => sum + value, 0);
const cost = (a: number, y: number) => -Math.log(y === 1 ? a : 1 - a);
const chance = (a: number, y: number) => (y === 1 ? a : 1 - a);

/** The sum over the samples, divided by some number of them. */
const over =
  (by: (a: Numbers) => number, f = cost) =>
  (a: Numbers, y: Numbers) =>
    add(a.map((p, s) => f(p, y[s]))) / by(a);
const one = () => 1;
const n = (a: unknown[]) => a.length;

/** The same for rows of outputs. */
const rowsOver =
  (by: (a: Rows) => number, f = (e: number) => 0.5 * e ** 2) =>
  (a: Rows, y: Rows) =>
    add(a.flatMap((row, s) => row.map((v, u) => f(v - y[s][u])))) / by(a);

const dot = (w: Numbers, x: Numbers) => add(w.map((v, i) => v * x[i]));
const plus = (z: Numbers, b: Numbers) => z.map((value, u) => value + b[u]);
const sums = (W: Rows, x: Numbers) => W.map((w) => dot(w, x));

/** A layer whose every unit does this with its sum and bias. */
const layer =
  (f: (sum: number, bias: number, b: Numbers, x: Numbers) => number) =>
  (W: Rows, b: Numbers, x: Numbers) =>
    sums(W, x).map((z, u) => f(z, b[u], b, x));

/** A forward pass that does this in every layer. */
const pass =
  (next: (W: Rows, b: Numbers, a: Numbers, last: boolean, x: Numbers) => Numbers) =>
  (Ws: Rows[], bs: Rows, x: Numbers) =>
    Ws.reduce((a, W, l) => next(W, bs[l], a, l === Ws.length - 1, x), x);
/** … with these two functions. */
const bends = (hidden: typeof relu, last: typeof relu) =>
  pass((W, b, a, isLast) => plus(sums(W, a), b).map(isLast ? last : hidden));

export const wrongAnswers: WrongAnswers = {
  '01-preactivation': [
    ...named('the bias is missing', { 'no bias': 0.5 }),
    ...named('the bias is subtracted', { 'minus a minus': 1.3 }),
    ...named('a minus got lost', { '+1.5': 2.7 }),
    ...named('the sign is flipped', { '0.8 − 0.5': 0.3 }),
    ...named('the bias is multiplied', { 'times −0.8': -0.4 }),
    ...named('the inputs are missing', { 'weights and bias': 0.2 }),
    ...named('weights and inputs are paired in opposite orders', { backward: 1.95 }),
    ...named('that’s the activation, not the preactivation', {
      ReLU: 0,
      sigmoid: 0.426,
    }),
    ...told({ 'one product': 1, 'inputs added': 3.5, percent: -30, text: '-0.3' }),
  ],

  '01-one-corner': [
    ...named('the two inputs are swapped', { '(0, 1)': [-2, 1, -0.5] }),
    ...named('yes and no are swapped', { 'all signs': [-1, 1, 0.5] }),
    ...named('rain doesn’t keep her in when the sun shines', {
      'a weak rain': [2, -0.5, -1],
    }),
    ...named('she doesn’t need the sun', { 'no bias to beat': [0.5, -2, 1] }),
    ...named('only rain without sun keeps her in', {
      'the friend of before': [0.8, -0.5, 0.1],
    }),
    ...named('that’s OR', { OR: [1, 1, -0.5] }),
    ...named('that’s AND', { AND: [1, 1, -1.5] }),
    ...named('she never comes', { 'a bias too low': [1, -1, -2] }),
    ...named('she always comes', { 'a bias too high': [1, -1, 2] }),
    ...named('two corners are right on the line', { 'no bias': [0.7, -0.7, 0] }),
    ...told({
      'the opposite corner': [-1, -1, 0.5],
      'on the line': [1, -1, -1],
    }),
    ...told({ 'two numbers': [1, -1], four: [1, -1, 0, -0.5], text: '1, -1, -0.5' }),
    ...told({ 'a NaN': [1, -1, Number.NaN], 'the corner': [1, 0], z: 0.5 }),
  ],

  '01-one-bad-sample': [
    ...named('that’s the sum, not the mean', { sum: 4.635 }),
    ...named('the minus is missing', { 'ln p': -1.1588 }),
    ...named('the mean comes before the logarithm', { 'ln of the mean': 0.294 }),
    ...named('that’s the mean of the probabilities', { 'mean p': 0.745 }),
    ...named('the logarithm has base 10', { log10: 0.50327 }),
    ...named('the logarithm has base 2', { log2: 1.67184 }),
    ...named('that’s the fourth sample alone', { '−ln 0.01': 4.605 }),
    ...named('the other three are missing', { 'a quarter': 1.1513 }),
    ...named('the three good samples count as one', { 'of two': 2.3076 }),
    ...named('0.01 is taken for the output where the target is 0', { swapped: 3.4564 }),
    ...named('every sample is taken as a good one', { '−ln 0.99': 0.01005 }),
    ...told({
      'four coin tosses': Math.LN2,
      guess: 'above',
      percent: 115.88,
      half: 0.5794,
    }),
  ],

  '01-silent-units': [
    ...named('those are the active units', { active: [1] }),
    ...named('the units are counted from 0', { 'from 1': [1, 3], backward: [3, 1] }),
    ...named('one is missing', { 'no biases': [0], 'a sign lost': [2] }),
    ...named('the minus of the first input got lost', { '+1': [1, 2] }),
    ...named('those are the preactivations', { z: [-1, 1.5, -0.75] }),
    ...named('those are the activations', { a: [0, 1.5, 0] }),
    ...named('that’s a mark for each unit', { silent: [1, 0, 1], active: [0, 1, 0] }),
    ...told({ 'by columns': [0, 1, 2], none: [], 'minus biases': [0, 1], count: 2 }),
    ...told({ 'true and false': [true, false, true], texts: ['0', '2'] }),
  ],

  '01-wake-unit': [
    ...named('the sign is flipped', { 'what comes in': -0.4 }),
    ...named('that’s how far the bias has to rise', { rise: 0.6 }),
    ...named('that’s z as it is now', { z: -0.6 }),
    ...named('the bias now is −0.2, and that isn’t enough', { now: -0.2 }),
    ...named('the inputs are left out', { 'b > 0': 0 }),
    ...named('both inputs are taken as 1', { '(1, 1)': -0.5 }),
    ...named('that’s the weight of the other input', { minus: -0.9, plus: 0.9 }),
    ...named('that’s the other unit', { minus: -0.8, plus: 0.8 }),
    ...told({ 'a bit more': 0.41, 'minus the bias': 0.2, 'z = 1': 1.4, text: '0.4' }),
  ],

  '01-shapes': [
    ...named('W has its rows and columns swapped', {
      W: shapes('4×3 1×3 5×3 3×2 5×2'),
    }),
    ...named('the samples are in columns', { all: shapes('3×4 3×1 3×5 2×3 2×5') }),
    ...named('Z has its rows and columns swapped', {
      Z: shapes('3×4 1×3 3×5 2×3 2×5'),
    }),
    ...named('Z has the wrong number of rows', {
      'one sample': shapes('3×4 1×3 1×3 2×3 1×2'),
      'as many as XOR': shapes('3×4 1×3 4×3 2×3 4×2'),
    }),
    ...named('Z has as many columns as X', { inputs: shapes('3×4 1×3 5×4 2×3 5×3') }),
    ...named('the biases are in a column', { b: shapes('3×4 3×1 5×3 2×3 5×2') }),
    ...named('every input got a bias', { b: shapes('3×4 1×4 5×3 2×3 5×2') }),
    ...named('every sample got its own biases', { b: shapes('3×4 5×3 5×3 2×3 5×2') }),
    ...named('the layer has just one bias', { b: shapes('3×4 1×1 5×3 2×3 5×2') }),
    ...named('the samples are in columns, and W has its rows and columns swapped', {
      'all flipped': shapes('4×3 3×1 3×5 3×2 2×5'),
    }),
    ...named(
      'W has its rows and columns swapped, and Z has its rows and columns swapped',
      { 'W and Z': shapes('4×3 1×3 3×5 3×2 2×5') },
    ),
    ...named('W has its rows and columns swapped, and every input got a bias', {
      'W and b': shapes('4×3 1×4 5×3 3×2 5×2'),
    }),
    ...told({
      'one W flipped': shapes('4×3 1×3 5×3 2×3 5×2'),
      'b in W': shapes('3×5 1×3 5×3 2×4 5×2'),
      'Z₂ as Z₁': shapes('3×4 1×3 5×3 2×3 5×3'),
      counts: [12, 3, 15, 6, 10],
    }),
  ],

  '01-cross-entropy': [
    ...named('the minus is missing', { ln: over(n, (p, y) => -cost(p, y)) }),
    ...named('that’s the sum over the samples, not their mean', {
      sum: over(one),
      'ln of the product': (a: Numbers, y: Numbers) =>
        -Math.log(a.reduce((all, p, s) => all * chance(p, y[s]), 1)),
    }),
    ...named('the sum is always divided by 4', { '/ 4': over(() => 4) }),
    ...named('only the first sample is there', {
      'an early return': ([p]: Numbers, [y]: Numbers) => cost(p, y),
    }),
    ...named('the logarithm has base 10', {
      log10: over(n, (p, y) => -Math.log10(chance(p, y))),
    }),
    ...named('the logarithm has base 2', {
      log2: over(n, (p, y) => -Math.log2(chance(p, y))),
    }),
    ...named('the two targets are swapped', {
      terms: over(n, (p, y) => -y * Math.log(1 - p) - (1 - y) * Math.log(p)),
    }),
    ...named('samples with target 0 cost nothing', {
      'one term': over(n, (p, y) => -y * Math.log(p)),
    }),
    ...named('the target isn’t used', { 'ln a': over(n, (p) => -Math.log(p)) }),
    ...named('the logarithm is missing', { chances: over(n, chance) }),
    ...named('that’s a squared error', { squares: over(n, (p, y) => (p - y) ** 2) }),
    ...named('those are the losses of the samples, not their mean', {
      losses: (a: Numbers, y: Numbers) => a.map((p, s) => cost(p, y[s])),
    }),
    ...named('the mean comes before the logarithm', {
      mean: (a: Numbers, y: Numbers) => -Math.log(over(n, chance)(a, y)),
    }),
    ...named(
      'the minus is missing, and that’s the sum over the samples, not their mean',
      {
        both: over(one, (p, y) => Math.log(chance(p, y))),
      },
    ),
    ...told({
      'a loop too long': (a: Numbers, y: Numbers) => over(n)([...a, Number.NaN], y),
      'a loop from 1': (a: Numbers, y: Numbers) =>
        over(n)([1, ...a.slice(1)], [1, ...y]),
      'no return': (a: Numbers) => void a.map(Math.log),
      'always the same': () => Math.LN2,
      'a value': 0.2,
      'of lists': (a: Numbers, y: Numbers) => cost(a as never, y as never),
    }),
  ],

  '01-half-squared-error': [
    ...named('the ½ is missing', { 'e²': rowsOver(n, (e) => e ** 2) }),
    ...named('that’s the mean of all the squares', {
      mse: rowsOver(
        (a) => a.flat().length,
        (e) => e ** 2,
      ),
    }),
    ...named('the ½ is squared too', { '(½e)²': rowsOver(n, (e) => (e / 2) ** 2) }),
    ...named('the errors aren’t squared', { '½e': rowsOver(n, (e) => e / 2) }),
    ...named('that’s the size of the errors, not their squares', {
      abs: rowsOver(n, (e) => Math.abs(e) / 2),
    }),
    ...named('that’s the sum over the samples, not their mean', { sum: rowsOver(one) }),
    ...named('that’s the mean over the outputs as well', {
      'all numbers': rowsOver((a) => a.flat().length),
    }),
    ...named('the sum is divided by the number of outputs', {
      'a[0].length': rowsOver(([row]) => row.length),
    }),
    ...named('the sum is always divided by 4', { '/ 4': rowsOver(() => 4) }),
    ...named('only the first output counts', {
      'a[s][0]': (a: Rows, y: Rows) =>
        rowsOver(n)(
          a.map(([v]) => [v]),
          y,
        ),
    }),
    ...named('the errors are added before they’re squared', {
      '½ (Σ e)²': (a: Rows, y: Rows) =>
        add(a.map((row, s) => 0.5 * (add(row) - add(y[s])) ** 2)) / a.length,
    }),
    ...named('the ½ is missing, and that’s the sum over the samples, not their mean', {
      both: rowsOver(one, (e) => e ** 2),
    }),
    ...told({
      root: (a: Rows, y: Rows) => Math.sqrt(rowsOver(n)(a, y)),
      'cross-entropy': (a: Rows, y: Rows) => over(n)(a.flat(), y.flat()),
      'rows subtracted': (a: Rows, y: Rows) =>
        add(a.map((row, s) => ((row as never) - (y[s] as never)) ** 2)) /
        (2 * a.length),
      'no return': (a: Rows, y: Rows) => void rowsOver(n)(a, y),
      'a list': (a: Rows, y: Rows) => a.map((row, s) => rowsOver(one)([row], [y[s]])),
    }),
  ],

  '01-layer': [
    ...named('the biases are missing', { 'no b': layer(sigmoid) }),
    ...named('the biases are subtracted', { '−b': layer((z, b) => sigmoid(z - b)) }),
    ...named('the bias is added once for each input', {
      inside: layer((z, b, _, x) => sigmoid(z + b * x.length)),
    }),
    ...named('every unit has the first unit’s bias', {
      'b[0]': layer((z, _, b) => sigmoid(z + b[0])),
    }),
    ...named('the bias is added after the sigmoid', {
      outside: layer((z, b) => sigmoid(z) + b),
    }),
    ...named('there’s no activation function', { z: layer((z, b) => z + b) }),
    ...named('that’s ReLU, not the sigmoid', { relu: layer((z, b) => relu(z + b)) }),
    ...named('that’s tanh, not the sigmoid', {
      tanh: layer((z, b) => Math.tanh(z + b)),
    }),
    ...named('the sigmoid’s exponent has lost its minus', {
      'e^z': layer((z, b) => 1 / (1 + Math.exp(z + b))),
    }),
    ...named('parentheses are missing in the sigmoid', {
      '1 / 1 +': layer((z, b) => 1 / 1 + Math.exp(-(z + b))),
    }),
    ...named('W is read as [input][unit]', {
      'x in columns': (W: Rows, b: Numbers, x: Numbers) =>
        b.map((bias, u) => sigmoid(add(x.map((v, i) => W[i][u] * v)) + bias)),
      'over columns': (W: Rows, b: Numbers, x: Numbers) =>
        W[0].map((_, u) => sigmoid(add(W.map((row, i) => row[u] * x[i])) + b[u])),
    }),
    ...named('the unit’s number picks the input', {
      'x[u]': (W: Rows, b: Numbers, x: Numbers) =>
        W.map((w, u) => sigmoid(add(w.map((v) => v * x[u])) + b[u])),
    }),
    ...named('every product goes through the sigmoid', {
      inside: (W: Rows, b: Numbers, x: Numbers) =>
        W.map((w, u) => add(w.map((v, i) => sigmoid(v * x[i]))) + b[u]),
    }),
    ...named('that’s the first unit only', {
      'one number': ([w]: Rows, [b]: Numbers, x: Numbers) => sigmoid(dot(w, x) + b),
    }),
    ...named('the biases are missing, and there’s no activation function', {
      Wx: layer(same),
    }),
    ...named('the biases are missing, and that’s ReLU, not the sigmoid', {
      both: layer(relu),
    }),
    ...told({
      'two inputs by hand': (W: Rows, b: Numbers, x: Numbers) =>
        W.map((w, u) => sigmoid(w[0] * x[0] + w[1] * x[1] + b[u])),
      'a loop too long': layer(() => Number.NaN),
      'the sigmoid’s slope': layer((z, b) => sigmoid(z + b) * (1 - sigmoid(z + b))),
      'no return inside': (W: Rows) => W.map(() => undefined),
      'no return': () => undefined,
      'two units only': (W: Rows, b: Numbers, x: Numbers) =>
        plus(sums(W, x), b).map(sigmoid).slice(0, 2),
    }),
  ],

  '01-network': [
    ...named('every layer has ReLU', { relu: bends(relu, relu) }),
    ...named('every layer has the sigmoid', { sigmoid: bends(sigmoid, sigmoid) }),
    ...named('ReLU and the sigmoid are swapped', { swapped: bends(sigmoid, relu) }),
    ...named('the hidden layers have no activation function', {
      'bend at the end': bends(same, sigmoid),
    }),
    ...named('the last layer has no activation function', {
      'last z': bends(relu, same),
    }),
    ...named('there’s no activation function at all', { linear: bends(same, same) }),
    ...named('the biases are missing', {
      'no b': pass((W, _, a, last) => sums(W, a).map(last ? sigmoid : relu)),
    }),
    ...named('every layer takes `x`', {
      'x[i]': pass((W, b, _, last, x) =>
        plus(sums(W, x), b).map(last ? sigmoid : relu),
      ),
    }),
    ...named('it stops after the first layer', {
      'an early return': ([W]: Rows[], [b]: Rows, x: Numbers) =>
        plus(sums(W, x), b).map(relu),
    }),
    ...named('every layer has ReLU, and the biases are missing', {
      both: pass((W, _, a) => sums(W, a).map(relu)),
    }),
    ...told({
      'the input itself': pass((_, __, a) => a),
      'two layers only': (Ws: Rows[], bs: Rows, x: Numbers) =>
        bends(relu, sigmoid)(Ws.slice(0, 2), bs, x),
      'a bias after the bend': pass((W, b, a, last) =>
        plus(sums(W, a).map(last ? sigmoid : relu), b),
      ),
      'no single layer': (Ws: Rows[], bs: Rows, x: Numbers) =>
        bends(relu, sigmoid)(
          Ws.slice(1),
          bs.slice(1),
          bends(relu, relu)([Ws[0]], bs, x),
        ),
      'a layer too far': (Ws: Rows[], bs: Rows, x: Numbers) =>
        bends(relu, sigmoid)([...Ws, Ws[Ws.length]], bs, x),
      'no return': () => undefined,
    }),
  ],
};
