import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

type GradientAt = (parameters: number[]) => number[];
type Descend = (w: number[], at: GradientAt, rate: number, epochs: number) => unknown;

/** Gradient descent by a rule for one epoch. */
const by =
  (
    rule: (w: number[], slopes: number[], rate: number) => number[],
    more = 0,
  ): Descend =>
  (start, at, rate, epochs) => {
    let w = start;
    for (let epoch = 0; epoch < epochs + more; epoch++) w = rule(w, at(w), rate);
    return w;
  };
const step = (w: number[], slopes: number[], rate: number) =>
  w.map((value, p) => value - rate * slopes[p]);
const descend = by(step);

const flipped = 'the sign is flipped';
const noRate = 'the learning rate is left out';
const tooSmall = 'the rate is too small';
const tooLarge = 'the rate is too large';
const missedOne = 'you missed one';
const notAbove0 = 'a learning rate has to be above 0';

export const wrongAnswers: WrongAnswers = {
  '05-one-step': [
    ...named(flipped, { sign: 0.4 }),
    ...named(noRate, { 'the step': -0.1 }),
    ...named(`${flipped}, and ${noRate}`, { 'how far it went': 0.1 }),
    ...named('you multiplied by the learning rate', { 'times the rate': -0.025 }),
    ...named(`${flipped}, and you multiplied by the learning rate`, {
      'times the rate, and sign': 0.025,
    }),
    ...named('a minus got lost', { '−1.2 − 1.1': -9.2 }),
    ...named(`${flipped}, and a minus got lost`, { '1.2 + 1.1': 9.2 }),
    ...told({
      'a slip of the point': -4,
      'only one weight': -4.8,
      'the rate': 0.25,
      percent: -40,
      'in quotation marks': '-0.4',
    }),
  ],
  '05-border-rate': [
    ...named('you rounded too far', { 'two digits': 0.33 }),
    ...named('that rate goes straight to the bottom', {
      'a factor of 0': 1 / 6,
      'a factor of 0, rounded': 0.167,
    }),
    ...named('you took 3w for the slope', { '3w': 2 / 3 }),
    ...named('that’s the limit of the notebook’s valley', { 'the old one': 8 }),
    ...named('your fraction is upside down', { 'upside down': 3 }),
    ...named('that’s twice the slope’s factor, not two divided by it', { '2 · 6': 12 }),
    ...named('that’s the factor, not the rate', { 'the factor': -1 }),
    ...named('you set the factor to 1', { 'standing still': 0 }),
    ...told({
      'one digit': 0.3,
      'a guess': 0.5,
      'the slope': 6,
      'sign of the limit': -1 / 3,
      'in quotation marks': '1/3',
    }),
  ],
  '05-dead-unit': [
    ...named('some of these are inactive for some samples only', {
      'any zero': [0, 1, 2, 3, 4],
    }),
    ...named('one of these can still learn', {
      'three zeros': [1, 2, 3, 4],
      'two zeros': [0, 1, 2, 4],
    }),
    ...named('those are the units that can learn', { 'the living': [0, 3] }),
    ...named('you read along the rows', { 'by rows': [0] }),
    ...named('you counted the units from 1', { 'from 1': [2, 3, 5] }),
    ...named(missedOne, {
      'not the last': [1, 2],
      'the last missed, turned round': [4, 1],
    }),
    ...told({
      'only one': [4],
      'how many': 3,
      none: [],
      'yes and no': [false, true, true, false, true],
      'all but the first': [1, 2, 4, 4],
    }),
  ],
  '05-shared-answer': [
    ...named('you rounded too far', { 'two digits': 0.56 }),
    ...named('you took one half as the shared output', {
      'one half': Math.LN2,
      'one half, rounded': Number(Math.LN2.toFixed(3)),
    }),
    ...named('you took the share of 0s as the output', {
      'three quarters': -(3 * Math.log(1 / 4) + Math.log(3 / 4)) / 4,
    }),
    ...named('that’s the sum, not the mean', { sum: 2.249 }),
    ...named('that’s the loss of the only 1', { 'the 1': Math.log(4) }),
    ...named('that’s the loss of a single 0', { 'a 0': 0.288 }),
    ...named(flipped, { sign: -0.562 }),
    ...named('that’s the shared output itself', { 'the output': 0.25 }),
    ...named('you took logarithms to base 10', { log10: 0.2442 }),
    ...named('you took logarithms to base 2', { log2: 0.811 }),
    ...named('you counted the loss of a 0 once', {
      'each loss once': (Math.log(4) + Math.log(4 / 3)) / 2,
    }),
    ...named('the loss of the 1 is missing', {
      'no loss of the 1': (3 * Math.log(4 / 3)) / 4,
    }),
    ...named('that’s the mean squared error', { squares: 0.1875 }),
    ...named('that’s half the mean squared error', { 'half squares': 0.09375 }),
    ...told({ percent: 56.2, 'the level of three samples': 0.4774, zero: 0 }),
  ],
  '05-learning-rate': [
    ...named(tooSmall, {
      'the first one tried': 0.5,
      'the one of the picture': 1,
      almost: 2.5,
    }),
    ...named(tooLarge, {
      'too large': 5,
      'right beside': 3.65,
      huge: 1000,
      'beyond all numbers': 1e300,
    }),
    ...named(notAbove0, { 'standing still': 0, uphill: -3 }),
    ...told({
      'in an array': [3],
      'in quotation marks': '3',
      'no number': Number.NaN,
      endless: Number.POSITIVE_INFINITY,
    }),
  ],
  '05-stuck-seeds': [
    ...named('that’s everyone who ends above 0.1', {
      'the second sieve': [30, 31, 32, 33, 34, 36, 37, 38],
    }),
    ...named('those were lost at the start', {
      'the first, turned round': [30, 31, 32, 37],
    }),
    ...named('that’s everyone without a dead unit', {
      'the first': [33, 34, 35, 36, 38, 39],
    }),
    ...named('those are the ones that solve it', { 'turned round': [35, 39] }),
    ...named('you let networks with one dead unit pass', {
      'two dead': [30, 31, 33, 34, 36, 37, 38],
    }),
    ...named('you looked for dead units after training', {
      'dead afterwards': [34, 36, 38],
    }),
    ...named('those are places in the list, not seeds', { places: [3, 4, 6, 8] }),
    ...named(missedOne, { 'one missed': [33, 34, 36] }),
    ...told({
      'two missed': [33, 38],
      'how many': 4,
      all: [30, 31, 32, 33, 34, 35, 36, 37, 38, 39],
      'only those at 0.69': [38],
      'networks, not seeds': [{}, {}, {}, {}],
    }),
  ],
  '05-train-loop': [
    ...named(flipped, {
      uphill: by((w, slopes, rate) => w.map((value, p) => value + rate * slopes[p])),
    }),
    ...named('you use updated parameters halfway through a step', {
      'changes what it asks with': (
        start: number[],
        at: GradientAt,
        rate: number,
        epochs: number,
      ) => {
        for (let epoch = 0; epoch < epochs; epoch++) {
          for (let p = 0; p < start.length; p++) start[p] -= rate * at(start)[p];
        }
        return start;
      },
    }),
    ...named('you use the gradient from the start, over and over', {
      'asks once': (start: number[], at: GradientAt, rate: number, epochs: number) => {
        const slopes = at(start);
        return start.map((value, p) => value - epochs * rate * slopes[p]);
      },
    }),
    ...named('you take a single step', {
      'no loop': (w: number[], at: GradientAt, rate: number) => step(w, at(w), rate),
    }),
    ...named('you return after a single step', {
      'returns in the loop': ((w, at, rate, epochs) =>
        epochs ? step(w, at(w), rate) : w) as Descend,
    }),
    ...named('you take one step too many', { '<=': by(step, 1) }),
    ...named('you take one step too few', { 'from 1': by(step, -1) }),
    ...named(noRate, {
      'no rate': by((w, slopes) => w.map((value, p) => value - slopes[p])),
    }),
    ...named('you divide by the learning rate', {
      'by the rate': by((w, slopes, rate) =>
        w.map((value, p) => value - slopes[p] / rate),
      ),
    }),
    ...named('you divide by the number of parameters', {
      mean: by((w, slopes, rate) =>
        w.map((value, p) => value - (rate * slopes[p]) / w.length),
      ),
    }),
    ...named(`${flipped}, and ${noRate}`, {
      'uphill without rate': by((w, slopes) => w.map((value, p) => value + slopes[p])),
    }),
    ...named('you return the start', {
      'the new ones thrown away': (
        start: number[],
        at: GradientAt,
        rate: number,
        epochs: number,
      ) => {
        for (let epoch = 0; epoch < epochs; epoch++)
          start.map((v, p) => v - rate * at(start)[p]);
        return start;
      },
    }),
    ...named('you return the slopes, not the parameters', {
      slopes: ((w, at, ...more) => at(descend(w, at, ...more) as number[])) as Descend,
    }),
    ...told({
      'the whole way': ((w, ...more) => [w, descend(w, ...more)]) as Descend,
      'the rate of another cell': ((w, at, _, epochs) =>
        descend(w, at, 0.5, epochs)) as Descend,
      'asks without parameters': (_: number[], at: () => number[]) => at(),
      'no return': ((...given) => void descend(...given)) as Descend,
    }),
  ],
};
