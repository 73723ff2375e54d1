import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

const { log } = Math;
type Power = (p1: number, t1: number, p2: number, t2: number) => unknown;
const fn = (power: Power) => power;

const oneSample = 'you count a single sample';
const noBias = 'you don’t nudge the biases';
const multiply = 'you let the biases multiply';
const once = 'you nudge each parameter only once';
const noLoss = 'the run for the loss is left out';
const half = 'you count each weight only once';
const noRelu = 'the slopes of ReLU are left out';
const flipped = 'the sign is flipped';

export const wrongAnswers: WrongAnswers = {
  '06-products': [
    ...named(noLoss, { 'no loss': 52 * 200 }),
    ...named(once, { 'forward difference': 27 * 200 }),
    ...named(`${noLoss}, and ${once}`, { '26 · 20 · 10': 26 * 20 * 10 }),
    ...named(noBias, { 'weights only': 41 * 200 }),
    ...named(multiply, { 'each parameter multiplies': 53 * 260 }),
    ...named(oneSample, { 'one sample': 53 * 20 }),
    ...named(`${noLoss}, and ${oneSample}`, { 'one sample, no loss': 52 * 20 }),
    ...named(`${noLoss}, and ${noBias}`, { 'weights only, no loss': 40 * 200 }),
    ...named('that’s the number of forward passes', { runs: 53 }),
    ...named('that’s the number of parameters', { parameters: 26 }),
    ...named('that’s a single run', { 'one run': 200 }),
    ...named('you multiplied all three sizes', { '3 · 4 · 2 weights': 61 * 240 }),
    ...named('you gave the inputs biases', { 'biases of inputs': 59 * 200 }),
    ...named('that’s the number of forward passes, sample by sample', {
      'the runs of all samples': 530,
    }),
    ...told({ 'the answer to the next': 520, 'with a comma': '10,600' }),
  ],
  '06-chain-products': [
    ...named(half, { once: 320 }),
    ...named(noRelu, { 'no ReLU': 480 }),
    ...named(`${noRelu}, and ${oneSample}`, { 'no ReLU, one sample': 48 }),
    ...named('bringing δ down is left out', { 'no δ': 400 }),
    ...named(`${half}, and bringing δ down is left out`, {
      'nothing but forward': 200,
    }),
    ...named('that’s three forward passes', { 'three passes': 600 }),
    ...named(oneSample, { 'one sample': 52 }),
    ...named('that’s what nudging takes', { nudging: 10600 }),
    ...named('you take the slope of ReLU once for each weight', {
      'a slope of ReLU for each weight': 560,
    }),
    ...named('you count the δ of the outputs as well', { 'δ of the outputs': 540 }),
    ...told({
      'down to the inputs, or biases that multiply': 640,
      'the parameters twice': 2 * 26 * 10 + 1,
      'two passes and a bit': 500,
      'the factor': 20.4,
    }),
  ],
  '06-twice-as-wide': [
    ...named('that’s how the width grows', { width: 2 }),
    ...named('that’s how the parameters grow', { parameters: 4 }),
    ...named('you have one factor of 2 too few', { 'one factor lost': 8 }),
    ...named('the ratio is upside down', { 'upside down': 1 / 16 }),
    ...named('you squared once too often', { 'squared again': 256 }),
    ...named('that’s the cube of the parameters', { cubed: 64 }),
    ...told({
      added: 6,
      'by one too few': 15,
      percent: 1600,
      'in words': '16 times',
      'the width itself': 2000,
    }),
  ],
  '06-power': [
    ...named('that’s the slope on plain axes', {
      plain: fn((p1, t1, p2, t2) => (t2 - t1) / (p2 - p1)),
    }),
    ...named('you took run over rise', {
      'turned round': fn((p1, t1, p2, t2) => log(p2 / p1) / log(t2 / t1)),
    }),
    ...named('those are the ratios, without logarithms', {
      'no logarithms': fn((p1, t1, p2, t2) => t2 / t1 / (p2 / p1)),
    }),
    ...named('you took the logarithm of the quotient', {
      'one logarithm': fn((p1, t1, p2, t2) => log(t2 / t1 / (p2 / p1))),
    }),
    ...named('only the times are logarithms', {
      'of times': fn((p1, t1, p2, t2) => log(t2 / t1) / (p2 - p1)),
    }),
    ...named('only the parameters are logarithms', {
      'of parameters': fn((p1, t1, p2, t2) => (t2 - t1) / log(p2 / p1)),
    }),
    ...named(flipped, {
      'one ratio turned': fn((p1, t1, p2, t2) => log(t1 / t2) / log(p2 / p1)),
    }),
    ...named('you took logarithms of differences', {
      'of differences': fn((p1, t1, p2, t2) => log(t2 - t1) / log(p2 - p1)),
    }),
    ...named('brackets are missing', {
      'no brackets': fn((p1, t1, p2, t2) => log(t2) - log(t1) / log(p2) - log(p1)),
    }),
    ...named('you used one point only', {
      'second point': fn((_p1, _t1, p2, t2) => log(t2) / log(p2)),
    }),
    ...told({
      'arguments mixed up': fn((p1, p2, t1, t2) => log(t2 / t1) / log(p2 / p1)),
      'two kinds of logarithm': fn(
        (p1, t1, p2, t2) => Math.log10(t2 / t1) / log(p2 / p1),
      ),
      'the slope of the lesson': fn(() => 2),
      'a constant': 2,
      'no return': fn((p1, t1, p2, t2) => void (log(t2 / t1) / log(p2 / p1))),
    }),
  ],
  '06-faster-machine': [
    ...named('that’s how much more work there may be', { 'no root': 100 }),
    ...named('that’s how much faster the machine is', { 'the machine': 200 }),
    ...named('the half isn’t in it', { 'root of 200': 14.14 }),
    ...named('half the time isn’t twice the work', { 'root of 400': 20 }),
    ...named('the root comes last', { 'half the root': Math.sqrt(200) / 2 }),
    ...named('you squared where a root is needed', { squared: 10000 }),
    ...named('you took half of the work, not its root', { 'half again': 50 }),
    ...told({
      'the lesson’s': 32,
      'the root of the root': 3.16,
      'in words': '10 times',
    }),
  ],
  '06-which-way-round': [
    ...named('that’s the number of sweeps backward', { backward: 1000 }),
    ...named('that would do for a single loss', { 'as with a loss': 1 }),
    ...named('that’s the number of slopes', { 'every slope': 3000 }),
    ...named('you go both ways', { both: 1003 }),
    ...named('that’s what nudging takes', { nudging: 7 }),
    ...named('that’s a run forward and a run backward', { 'the chain rule': 2 }),
    ...named('that’s what nudging takes, without the run in the middle', {
      'up and down': 6,
    }),
    ...told({
      'one too many': 4,
      'a thousand up and down': 2001,
      'in words': 'forward',
    }),
  ],
};
