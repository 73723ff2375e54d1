import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

type Rows = number[][];
type Holds = (a: number, y: number) => boolean;
const hits = (outputs: Rows, targets: Rows, holds: Holds) =>
  outputs.filter(([a], s) => holds(a, targets[s][0])).length;
const share = (holds: Holds) => (outputs: Rows, targets: Rows) =>
  hits(outputs, targets, holds) / outputs.length;
const isHit: Holds = (a, y) => (a >= 0.5 ? 1 : 0) === y;

/** The rule of stopping, in which much can be done in another way. */
const stopping =
  ({
    isNew = (loss: number, lowest: number) => loss < lowest,
    wait = (patience: number) => patience,
    gives = (epoch: number, _lowest: number, _losses: number[]): unknown => epoch,
    never = (losses: number[]): unknown => losses.length - 1,
  } = {}) =>
  (losses: number[], patience: number) => {
    let lowest = 0;
    for (let epoch = 1; epoch < losses.length; epoch++) {
      if (isNew(losses[epoch], losses[lowest])) lowest = epoch;
      if (epoch - lowest >= wait(patience)) return gives(epoch, lowest, losses);
    }
    return never(losses);
  };

/** Counts, and stops when it has counted up to the patience. */
const counting =
  (count: (so: number, loss: number, before: number, lowest: number) => number) =>
  (losses: number[], patience: number) => {
    let [so, lowest] = [0, losses[0]];
    for (let epoch = 1; epoch < losses.length; epoch++) {
      so = count(so, losses[epoch], losses[epoch - 1], lowest);
      lowest = Math.min(lowest, losses[epoch]);
      if (so >= patience) return epoch;
    }
    return losses.length - 1;
  };

const [heart, small, learnt] = ['by heart', 'too small', 'learnt'];
const reports = (A: string, B: string, C: string, D: string) => ({ A, B, C, D });

const weightsOnly = 'you counted the weights only';
const noBiases = 'the biases of the deep network are missing';
const three = 'you gave each hidden unit three parameters';
const trainingOnly = 'you judged by the training data alone';
const smallGap = 'a small gap alone isn’t a good result';
const half = 'an output of exactly one half is judged the wrong way';
const many = 'that’s too many parameters';
const thin = 'these layers don’t get low enough';

export const wrongAnswers: WrongAnswers = {
  '08-same-parameters': [
    ...named('that’s just as many units', { units: 16 }),
    ...named('you multiplied the two layers', { '8 · 8': 64 }),
    ...named(weightsOnly, { weights: 29, 'weights, not rounded': 88 / 3 }),
    ...named(noBiases, {
      'no biases in the deep one': 22,
      'no biases in the deep one, not rounded': 21.75,
    }),
    ...named(three, { three: 34.67, 'three, rounded': 35 }),
    ...named('that’s the number of parameters', { parameters: 105 }),
    ...named('you still have to share them out', { 'less one': 104 }),
    ...named('you forgot the bias of the output', { 'bias of the output': 26.25 }),
    ...told({
      'rounded up': 27,
      'one layer of the two': 8,
      'five for each unit': 21,
      'the contest': 84,
      sizes: [2, 26, 1],
    }),
  ],
  '08-by-heart': [
    ...named(trainingOnly, {
      training: reports(learnt, small, heart, learnt),
      'training, and C': reports(learnt, small, learnt, learnt),
      'training, by height': reports(learnt, small, small, learnt),
    }),
    ...named('you missed the gap of D', { D: reports(heart, small, learnt, learnt) }),
    ...named('you missed the gap of A', { A: reports(learnt, small, learnt, heart) }),
    ...named('you have the two failures the wrong way round', {
      'failures swapped': reports(small, heart, learnt, small),
    }),
    ...named(smallGap, {
      gaps: reports(heart, learnt, small, heart),
      'gaps alone': reports(heart, learnt, learnt, heart),
    }),
    ...named('not every gap means memorising', {
      'every gap': reports(heart, small, heart, heart),
    }),
    ...named('C is large enough', { C: reports(heart, small, small, heart) }),
    ...named('B hasn’t memorised anything', {
      B: reports(heart, heart, learnt, heart),
    }),
    ...named('D is large enough', {
      'D by its size': reports(heart, small, learnt, small),
    }),
    ...told({
      'all alike': reports(learnt, learnt, learnt, learnt),
      'in a list': [heart, small, learnt, heart],
      'only three': { A: heart, B: small, C: learnt },
      'other words': reports('overfit', small, learnt, 'overfit'),
    }),
  ],
  '08-accuracy': [
    ...named('that’s the number of hits, not their share', {
      number: (o: Rows, t: Rows) => hits(o, t, isHit),
      'by the outputs of one sample': (o: Rows, t: Rows) =>
        hits(o, t, isHit) / o[0].length,
    }),
    ...named('that’s a percentage', {
      percent: (o: Rows, t: Rows) => (100 * hits(o, t, isHit)) / o.length,
    }),
    ...named(half, {
      '>': share((a, y) => (a > 0.5 ? 1 : 0) === y),
      '< half off': share((a, y) => Math.abs(a - y) < 0.5),
      '<= half off': share((a, y) => Math.abs(a - y) <= 0.5),
    }),
    ...named('you compare raw outputs with targets', { raw: share((a, y) => a === y) }),
    ...named('that’s the share of wrong answers', {
      'wrong ones': share((a, y) => !isHit(a, y)),
    }),
    ...named('that’s the share of 1s among the answers', {
      ones: share((a) => a >= 0.5),
    }),
    ...named('that’s the share of 1s among the targets', {
      'ones among the targets': share((_, y) => y === 1),
    }),
    ...named('you count the 1s only', {
      'right ones': share((a, y) => a >= 0.5 && y === 1),
    }),
    ...named('it’s 0 every time', {
      'a number with a row': (o: Rows, t: Rows) =>
        o.filter(([a], s) => (a >= 0.5 ? 1 : 0) === (t[s] as unknown)).length /
        o.length,
    }),
    ...named('you leave out the last sample', {
      '< length − 1': (o: Rows, t: Rows) => hits(o.slice(0, -1), t, isHit) / o.length,
    }),
    ...told({
      'by four': (o: Rows, t: Rows) => hits(o, t, isHit) / 4,
      'in the loop': (o: Rows, t: Rows) => Number(isHit(o[0][0], t[0][0])) / o.length,
      'mean distance': (o: Rows, t: Rows) =>
        o.reduce((sum, [a], s) => sum + Math.abs(a - t[s][0]), 0) / o.length,
      'the student’s': () => 0.88,
      NaN: (o: Rows & { size?: number }, t: Rows) => hits(o, t, isHit) / Number(o.size),
      'no return': (o: Rows, t: Rows) => void share(isHit)(o, t),
    }),
  ],
  '08-stop-here': [
    ...named('that’s the epoch of the lowest loss of all', {
      argmin: (losses: number[]) => losses.indexOf(Math.min(...losses)),
    }),
    ...named('that’s where it was lowest, not where you stop', {
      'where it was lowest': stopping({
        gives: (_, lowest) => lowest,
        never: (losses) => losses.indexOf(Math.min(...losses)),
      }),
    }),
    ...named('you stop after so many rises in a row', {
      rises: counting((so, loss, before) => (loss > before ? so + 1 : 0)),
    }),
    ...named('you compare each loss with the one before it', {
      'no falls': counting((so, loss, before) => (loss >= before ? so + 1 : 0)),
    }),
    ...named('you never start waiting again', {
      'never back to 0': counting((so, loss, _, lowest) =>
        loss < lowest ? so : so + 1,
      ),
    }),
    ...named('an equal loss isn’t a new lowest', {
      '<=': stopping({ isNew: (loss, lowest) => loss <= lowest }),
    }),
    ...named('you stop an epoch too late', {
      '>': stopping({ wait: (patience) => patience + 1 }),
    }),
    ...named('you stop an epoch too early', {
      '>= patience − 1': stopping({ wait: (patience) => patience - 1 }),
    }),
    ...named('there’s no patience in it', {
      'no patience': stopping({ wait: () => 1 }),
    }),
    ...named('you count the epochs from 1', {
      'from 1': stopping({
        gives: (epoch) => epoch + 1,
        never: (losses) => losses.length,
      }),
    }),
    ...named('that’s the loss, not the epoch', {
      'the loss': stopping({
        gives: (epoch, _, losses) => losses[epoch],
        never: (losses) => losses[losses.length - 1],
      }),
    }),
    ...named('no loss is ever a new lowest', {
      'lowest = 0': (losses: number[], patience: number) =>
        Math.min(patience, losses.length - 1),
    }),
    ...named('you stop right, except where the waiting never ends', {
      length: stopping({ never: (losses) => losses.length }),
    }),
    ...told({
      '-1': stopping({ never: () => -1 }),
      'the only rises': counting((so, loss, before) => (loss > before ? so + 1 : so)),
      'no return at the end': stopping({ never: () => undefined }),
      'a patience of 20': stopping({ wait: () => 20 }),
      'the example': () => 3,
      'no function': 3,
    }),
  ],
  '08-spiral-sizes': [
    ...named(many, {
      'the largest of the contest': [16, 16],
      wide: [100],
      huge: [1e9],
    }),
    ...named('a single hidden layer doesn’t get there', {
      'one layer': [20],
      'one layer at the limit': [62],
    }),
    ...named('these two layers don’t get low enough', {
      'two small ones': [4, 4],
      uneven: [12, 2],
    }),
    ...named(thin, {
      three: [8, 8, 8],
      four: [5, 5, 5, 5],
      'with the output': [12, 10, 1],
    }),
    ...named('you counted the inputs and the output as well', {
      'all sizes': [2, 12, 12, 1],
    }),
    ...told({
      'a number': 12,
      'as the course writes it': '2-12-12-1',
      none: [],
      'half a unit': [12.5, 12],
      'no unit': [12, 0],
      'with text': ['12', '12'],
    }),
  ],
};
