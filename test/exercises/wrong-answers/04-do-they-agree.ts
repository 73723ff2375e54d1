import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

type Rows = number[][];
const sum = (list: number[]) => list.reduce((total, part) => total + part, 0);
const norm = (list: number[]) => Math.hypot(...list);
const minus = (g: number[], h: number[]) => g.map((slope, p) => slope - h[p]);
const longer = (g: number[], h: number[]) => Math.max(norm(g), norm(h));

const ratio = (g: number[], h: number[]) => norm(minus(g, h)) / longer(g, h);

/** Each block measured in this way, and a block of zeros as it should be. */
const blocks = (measure: (g: number[], h: number[]) => number) => (g: Rows, h: Rows) =>
  g.map((block, k) => (longer(block, h[k]) === 0 ? 0 : measure(block, h[k])));

/** A backward pass in parts, of which each can be done in another way. */
function slopesOfW1({
  n = (X: Rows, _Y: Rows) => X.length,
  off = (a: number, y: number) => a - y,
  active = (delta: number, z: number) => (z > 0 ? delta : 0),
  of = (u: number, i: number) => [u, i],
} = {}) {
  return (X: Rows, Y: Rows, Z1: Rows, A2: Rows, W2: Rows) => {
    const delta2 = A2.map((row, s) => row.map((a, o) => off(a, Y[s][o]) / n(X, Y)));
    const delta1 = Z1.map((row, s) =>
      row.map((z, u) => active(sum(W2.map((w, o) => w[u] * delta2[s][o])), z)),
    );
    const [units, inputs] = [Z1[0].length, X[0].length];
    const [rows, columns] = of(units, inputs);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        const [u, i] = of(r, c);
        return sum(X.map((x, s) => delta1[s][u] * x[i]));
      }),
    );
  };
}
const turned = (u: number, i: number) => [i, u];
const everywhere = (delta: number) => delta;
const one = () => 1;
const noMean = 'the mean over the samples is missing';
const noRelu = 'the slope of ReLU is missing';
const unit0 = 'unit 0 is still inactive for some sample';

export const wrongAnswers: WrongAnswers = {
  '04-five-errors': [
    ...named('you took a crude nudge for a bug', {
      'a for a bug': [true, true, false, true, false],
    }),
    ...named('you took saturation for a bug', {
      'c for a bug': [false, true, true, true, false],
    }),
    ...named('you took a kink for a bug', {
      'e for a bug': [false, true, false, true, true],
    }),
    ...named('you found a few thousandths small enough', {
      'b passes': [false, false, false, true, false],
    }),
    ...named('you trusted a falling loss', {
      'd passes': [false, true, false, false, false],
    }),
    ...named('you’re calling every disagreement a bug', {
      'all bugs': [true, true, true, true, true],
    }),
    ...named('you have the two words the wrong way round', {
      'upside down': [true, false, true, false, true],
    }),
    ...named(
      'you found a few thousandths small enough, and you trusted a falling loss',
      { 'no bug anywhere': [false, false, false, false, false] },
    ),
    ...named(
      'you took saturation for a bug, and you found a few thousandths small enough',
      { 'only the two largest': [false, false, true, true, false] },
    ),
    ...told({
      'a and c, not b': [true, false, true, true, false],
      'only what is above 0.1': [false, false, true, true, true],
      'the letters': ['b', 'd'],
      'four of five': [false, true, false, true],
    }),
  ],
  '04-forgotten-n': [
    ...named('you divided by the shorter of the two', { 'by the shorter': 9 }),
    ...named('that’s how many times too long the wrong gradient is', {
      'the factor': 10,
    }),
    ...named('that’s the shorter gradient over the longer', { '1 over n': 0.1 }),
    ...named('that’s the error with four samples', { 'specimen 1': 0.75 }),
    ...named('that’s a percentage', { percent: 90 }),
    ...named('the sign is flipped', { 'right minus wrong': -0.9 }),
    ...named('you divided by both lengths together', {
      'by the sum': 9 / 11,
      'by the sum, rounded': 0.818,
    }),
    ...named('you left the norms squared', { squares: 0.81 }),
    ...named('you added the gradients', { added: 1.1 }),
    ...told({
      'a slip of the point': 0.09,
      'a hundred samples': 0.99,
      'no error': 0,
      'in quotation marks': '0.9',
    }),
  ],
  '04-which-formula': [
    ...named('in a, you blamed a Δ', {
      'Δ3 in a': ['Delta3', 'Delta2', 'Delta3', 'W2'],
    }),
    ...named('in b, you read from the input', {
      'the first ✗ from the left': ['b3', 'Delta1', 'Delta3', 'W2'],
    }),
    ...named('in b, you went one layer too far back', {
      'Δ3 in b': ['b3', 'Delta3', 'Delta3', 'W2'],
    }),
    ...named('in b, you blamed one block’s own line', {
      'a block in b': ['b3', 'W2', 'Delta3', 'W2'],
    }),
    ...named('in c, you read from the input', {
      'Δ1 in c': ['b3', 'Delta2', 'Delta1', 'W2'],
    }),
    ...named('in c, you stopped at layer 2', {
      'Δ2 in c': ['b3', 'Delta2', 'Delta2', 'W2'],
    }),
    ...named('in d, you blamed the Δ', {
      'Δ2 in d': ['b3', 'Delta2', 'Delta3', 'Delta2'],
    }),
    ...named('in b, you read from the input, and in c, you read from the input', {
      'from the left': ['b3', 'Delta1', 'Delta1', 'W2'],
    }),
    ...told({
      'the bias in d': ['b3', 'Delta2', 'Delta3', 'b2'],
      'another order': ['Delta2', 'b3', 'Delta3', 'W2'],
      'by the letters of the course': ['b_3', 'Δ_2', 'Δ_3', 'W_2'],
      'only one': 'Delta2',
    }),
  ],
  '04-name-the-bug': [
    ...named('a forgotten n would show everywhere', { n: 'a' }),
    ...named('the slope of ReLU is used for layer 1 only', { ReLU: 'b' }),
    ...named('an updated W2 ruins what comes after it', { 'too early': 'd' }),
    ...named('her biases are right', { biases: 'e' }),
    ...named('you have the right block, but X gives other slopes than hers', {
      X: 'f',
    }),
    ...told({
      'a letter that is not there': 'g',
      'the block': 'W2',
      'both that are left': 'c or f',
      'by number': 3,
      'all of it': 'for W2 she multiplied by Z1',
    }),
  ],
  '04-hide-the-bug': [
    ...named('both units are still inactive for some sample', {
      'as it was': [0.1, -0.2],
    }),
    ...named('a unit sits right on its kink', {
      'just enough': [0.5, 0.4],
      zeros: [0, 0],
    }),
    ...named('neither unit is ever active', { silence: [-2, -2] }),
    ...named(unit0, { 'the wrong way for one': [-1, 1], swapped: [0.4, 0.5] }),
    ...named('unit 1 is still inactive for some sample', { 'one of two': [1, 0.1] }),
    ...named('both units are always active, but now the output saturates', {
      huge: [1000, 1000],
    }),
    ...told({
      'one number': [1],
      'not in an array': 1,
      'a column': [[1], [1]],
      'no number': [Number.NaN, 1],
      'with W2’s bias': [1, 1, 0.2],
    }),
  ],
  '04-block-errors': [
    ...named('a block of zeros gives NaN', {
      'no look at 0 / 0': (g: Rows, h: Rows) =>
        g.map((block, k) => norm(minus(block, h[k])) / longer(block, h[k])),
    }),
    ...named('you divide by the length of the whole gradient', {
      'by the whole': (g: Rows, h: Rows) =>
        g.map((block, k) => norm(minus(block, h[k])) / longer(g.flat(), h.flat())),
    }),
    ...named('that’s one number for the whole', {
      'all at once': (g: Rows, h: Rows) =>
        norm(minus(g.flat(), h.flat())) / longer(g.flat(), h.flat()),
    }),
    ...named('that’s the largest of them only', {
      'the worst block': (g: Rows, h: Rows) => Math.max(...blocks(ratio)(g, h)),
    }),
    ...named('that’s the absolute error', {
      absolute: blocks((g, h) => norm(minus(g, h))),
    }),
    ...named('you left the norms squared', {
      'no roots': blocks((g, h) => ratio(g, h) ** 2),
    }),
    ...named('you forgot the root in the difference', {
      'no root on top': blocks((g, h) => norm(minus(g, h)) ** 2 / longer(g, h)),
    }),
    ...named('you went parameter by parameter', {
      'the worst slope of each': blocks((g, h) =>
        Math.max(
          ...g.map(
            (s, p) => Math.abs(s - h[p]) / Math.max(Math.abs(s), Math.abs(h[p])),
          ),
        ),
      ),
    }),
    ...named('you always divide by the length of the first', {
      'by the first': blocks((g, h) => norm(minus(g, h)) / norm(g)),
    }),
    ...named('you always divide by the length of the second', {
      'by the second': blocks((g, h) => norm(minus(g, h)) / norm(h)),
    }),
    ...named('you divide by the shorter of the two', {
      'by the shorter': blocks(
        (g, h) => norm(minus(g, h)) / Math.min(norm(g), norm(h)),
      ),
    }),
    ...named('you divide by both lengths together', {
      'by both': blocks((g, h) => norm(minus(g, h)) / (norm(g) + norm(h))),
    }),
    ...named('you subtracted the lengths, not the gradients', {
      'of the lengths': blocks((g, h) => Math.abs(norm(g) - norm(h)) / longer(g, h)),
    }),
    ...named('you added up sizes, not squares', {
      'of sizes': blocks(
        (g, h) =>
          sum(minus(g, h).map(Math.abs)) /
          Math.max(sum(g.map(Math.abs)), sum(h.map(Math.abs))),
      ),
    }),
    ...named('you changed `g` on the way', {
      'g −= h': (g: Rows, h: Rows) =>
        g.map((block, k) => {
          for (const p of block.keys()) block[p] -= h[k][p];
          return longer(block, h[k]) === 0 ? 0 : norm(block) / longer(block, h[k]);
        }),
    }),
    ...named('that’s a percentage', { percent: blocks((g, h) => 100 * ratio(g, h)) }),
    ...told({
      'only the first block': (g: Rows, h: Rows) => [ratio(g[0], h[0])],
      'names as well': (g: Rows, h: Rows) => ({ W1: ratio(g[0], h[0]) }),
      'no return': (g: Rows, h: Rows) => void blocks(ratio)(g, h),
      'no function': [0, 0],
    }),
  ],
  '04-mend-backward': [
    ...named(noMean, {
      copied: slopesOfW1({ n: one, active: everywhere, of: turned }),
      'turned only': slopesOfW1({ n: one, active: everywhere }),
      'ReLU only': slopesOfW1({ n: one, of: turned }),
      'n left': slopesOfW1({ n: one }),
    }),
    ...named(noRelu, {
      'divided only': slopesOfW1({ active: everywhere, of: turned }),
      'ReLU left': slopesOfW1({ active: everywhere }),
    }),
    ...named('rows and columns are swapped', {
      'turned left': slopesOfW1({ of: turned }),
    }),
    ...named('you always divide by 4', { 'as on XOR': slopesOfW1({ n: () => 4 }) }),
    ...named('you divide by the number of outputs as well', {
      'outputs too': slopesOfW1({ n: (X, Y) => X.length * Y[0].length }),
    }),
    ...named('you cut off negative deltas, not inactive units', {
      'ReLU of δ': slopesOfW1({ active: (delta) => Math.max(0, delta) }),
    }),
    ...named('you multiply by what ReLU gives, not by its slope', {
      'times ReLU': slopesOfW1({ active: (delta, z) => delta * Math.max(0, z) }),
    }),
    ...named('the sign is flipped', { flipped: slopesOfW1({ off: (a, y) => y - a }) }),
    ...named('there’s a slope of the sigmoid too many', {
      'sigmoid twice': slopesOfW1({ off: (a, y) => (a - y) * a * (1 - a) }),
    }),
    ...told({
      'by the inputs': slopesOfW1({ n: (X) => X[0].length }),
      'silent the wrong way': slopesOfW1({ active: (delta, z) => (z < 0 ? delta : 0) }),
      'the matrix of another cell': () => [
        [0.05, 0.1],
        [-0.04, -0.007],
      ],
      'no return': () => undefined,
    }),
  ],
};
