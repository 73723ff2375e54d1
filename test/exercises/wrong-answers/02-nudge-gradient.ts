import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

type Numbers = number[];
type Curve = (w: number) => number;
type LossNow = () => number;
type LossAt = (parameters: Numbers) => number;
type SlopeAt = (parameters: Numbers, p: number) => number;

const before = 0.7010820011;
const after = 0.7025908004;
const rise = after - before;

/** Three differences, written with what a nudge and a width are. */
const three =
  (
    forward: (at: Curve, e: number) => number,
    backward: (at: Curve, e: number) => number,
    central: (at: Curve, e: number) => number,
  ) =>
  (f: Curve, w: number, e: number) => {
    const at = (by: number) => f(w + by);
    return [forward(at, e), backward(at, e), central(at, e)];
  };
const fwd = (f: Curve, e: number) => (f(e) - f(0)) / e;
const bwd = (f: Curve, e: number) => (f(0) - f(-e)) / e;
const mid = (f: Curve, e: number) => (f(e) - f(-e)) / (2 * e);

/** Nudges, asks, and puts back as told. */
const nudge =
  (
    to: (v: number, e: number) => number,
    back: (now: number, v: number, e: number) => number,
  ) =>
  (parameters: Numbers, p: number, e: number, lossNow: LossNow) => {
    const v = parameters[p];
    parameters[p] = to(v, e);
    const loss = lossNow();
    parameters[p] = back(parameters[p], v, e);
    return loss;
  };
const up = (v: number, e: number) => v + e;
const keep = (_now: number, v: number) => v;

/** A slope of each parameter, by the loss with that one moved. */
const slopes =
  (slope: (at: Curve, e: number) => number) =>
  (lossAt: LossAt, parameters: Numbers, e: number) =>
    parameters.map((_, p) =>
      slope((by) => lossAt(parameters.map((v, q) => (p === q ? v + by : v))), e),
    );

/** Where each parameter is after a step. */
const step =
  (to: (v: number, slope: number, rate: number) => number) =>
  (parameters: Numbers, slopeAt: SlopeAt, rate: number) =>
    parameters.map((v, p) => to(v, slopeAt(parameters, p), rate));

export const wrongAnswers: WrongAnswers = {
  '02-which-way': [
    ...named('the signs are flipped', { 'read downward': [0, 1, -1] }),
    ...named('those are the signs of the knob', { knob: [-1, 1, 1] }),
    ...named('those are the signs of the loss', { loss: [1, 1, 1] }),
    ...named('the order is reversed', { reversed: [1, -1, 0] }),
    ...named('the first sign is off', { 'no 0': [-1, -1, 1], 'a slope': [1, -1, 1] }),
    ...named('the second sign is off', { rises: [0, 1, 1], flat: [0, 0, 1] }),
    ...named('the third sign is off', { falls: [0, -1, -1], flat: [0, -1, 0] }),
    ...told({
      slopes: [0, -0.067, 0.072],
      words: ['flat', 'falls', 'rises'],
      'two only': [-1, 1],
      losses: [0.721, 0.692, 0.726],
      'all flat': [0, 0, 0],
    }),
  ],

  '02-slope-from-two-losses': [
    ...named('that’s how much the loss rose', { rise, rounded: 0.00151 }),
    ...named('the sign is flipped', {
      'before − after': -rise / 0.01,
      rounded: -0.151,
    }),
    ...named('that’s divided by the knob’s value', { a: rise / 0.11, b: rise / 0.1 }),
    ...named('the nudge is ten times too short', { '0.001': rise / 0.001 }),
    ...named('you used `epsilon` of another cell', { '1e-5': rise / 1e-5 }),
    ...named('that’s multiplied by the nudge', { '× 0.01': rise * 0.01 }),
    ...named('that’s divided by 2ε', { '0.02': rise / 0.02 }),
    ...named('that’s divided by 2 and multiplied by the nudge', {
      '/ 2 * 0.01': (rise / 2) * 0.01,
      '/ 2 * epsilon': (rise / 2) * 1e-5,
    }),
    ...named('that’s rounded too far', { digits: 0.15, '0.703 − 0.701': 0.2 }),
    ...named('that’s the slope at 0.1 exactly', { table: 0.1505, all: 0.15045284 }),
    ...named('that’s the rise as a share of the loss', { relative: rise / before }),
    ...named('the fraction is upside down', { '0.01 / rise': 0.01 / rise }),
    ...named('that’s how much the loss rose, and the sign is flipped', { both: -rise }),
    ...told({ percent: 15.088, ratio: after / before, mean: 0.7018, text: '0.15088' }),
  ],

  '02-forward-passes': [
    ...named('each parameter got only one run', { parameters: 32 }),
    ...named('that’s one run too many', { 'the loss itself': 65 }),
    ...named('that’s one run for each parameter and one for the loss', { forward: 33 }),
    ...named('each parameter got three runs', { middle: 96 }),
    ...named('each sample was counted as a run', { XOR: 256 }),
    ...named('that’s the 2-2-1 network of the lesson', { lesson: 18 }),
    ...named('that’s the price of the chain rule', { chain: 2 }),
    ...named('the biases are missing', { weights: 50 }),
    ...named('some biases are missing', { 'one a layer': 54 }),
    ...named('the inputs got biases too', { inputs: 70 }),
    ...named('the biases are missing, and each parameter got only one run', {
      both: 25,
    }),
    ...named('the biases are missing, and there’s one run too many', { both: 51 }),
    ...told({ 'all sizes multiplied, or no output bias': 60, units: 20, square: 1024 }),
  ],

  '02-shorter-nudge': [
    ...named('the two are swapped', { swapped: [9, 3] }),
    ...named('the two don’t shrink alike', { threes: [3, 3], nines: [9, 9] }),
    ...named('that’s twice, not squared', { six: [3, 6] }),
    ...named('that’s cubed, not squared', { cube: [3, 27] }),
    ...named('that’s what is left, not how many times smaller it is', {
      fractions: [1 / 3, 1 / 9],
      rounded: [0.33, 0.11],
    }),
    ...named('that’s for a nudge ten times shorter', { table: [10, 100] }),
    ...told({ 'not at all': [1, 1], percent: [33, 11], negative: [-3, -9], one: 3 }),
    ...told({ 'roots in place of squares': [3, 1.73], texts: ['3', '9'] }),
  ],

  '02-central-difference': [
    ...named('the central difference is divided by ε, not by 2ε', {
      e: three(fwd, bwd, (f, e) => (f(e) - f(-e)) / e),
    }),
    ...named('the central difference is divided by 2 and multiplied by ε', {
      '/ 2 * e': three(fwd, bwd, (f, e) => ((f(e) - f(-e)) / 2) * e),
    }),
    ...named('the central difference is divided by 2 only', {
      '/ 2': three(fwd, bwd, (f, e) => (f(e) - f(-e)) / 2),
    }),
    ...named('the central difference looks half a nudge to each side', {
      'half steps': three(fwd, bwd, (f, e) => (f(e / 2) - f(-e / 2)) / e),
    }),
    ...named('all the signs are flipped', {
      all: three(
        (f, e) => -fwd(f, e),
        (f, e) => (f(-e) - f(0)) / e,
        (f, e) => -mid(f, e),
      ),
    }),
    ...named('the backward difference has its sign flipped', {
      'w − e first': three(fwd, (f, e) => (f(-e) - f(0)) / e, mid),
    }),
    ...named('forward and backward are swapped', { swapped: three(bwd, fwd, mid) }),
    ...named('everything is divided by 2ε', {
      '2e': three(
        (f, e) => fwd(f, e) / 2,
        (f, e) => (f(0) - f(-e)) / (2 * e),
        mid,
      ),
    }),
    ...named('nothing is divided by the nudge', {
      rises: three(
        (f, e) => f(e) - f(0),
        (f, e) => f(0) - f(-e),
        (f, e) => f(e) - f(-e),
      ),
    }),
    ...named('parentheses are missing', {
      'f − f / e': three(
        (f, e) => f(e) - f(0) / e,
        (f, e) => f(0) - f(-e) / e,
        (f, e) => f(e) - f(-e) / (2 * e),
      ),
    }),
    ...named('you used `epsilon` of another cell', {
      '1e-5': (f: Curve, w: number) => three(fwd, bwd, mid)(f, w, 1e-5),
    }),
    ...named('the central difference comes last', { order: three(mid, fwd, bwd) }),
    ...named('that’s the central difference alone', {
      one: (f: Curve, w: number, e: number) => (f(w + e) - f(w - e)) / (2 * e),
    }),
    ...named(
      'the central difference is divided by ε, not by 2ε, and forward and backward are swapped',
      { both: three(bwd, fwd, (f, e) => (f(e) - f(-e)) / e) },
    ),
    ...told({
      'of one side': three(fwd, fwd, fwd),
      'two only': (f: Curve, w: number, e: number) =>
        three(fwd, bwd, mid)(f, w, e).slice(1),
      'no return': () => undefined,
      'not called': (f: Curve, w: number, e: number) => (f as never) - w / e,
      'an object': (f: Curve) => ({ forward: f(0) }),
    }),
  ],

  '02-undo-a-nudge': [
    ...named('it’s undone by calculating', { '−=': nudge(up, (now, _, e) => now - e) }),
    ...named('it isn’t undone', { left: nudge(up, (now) => now) }),
    ...named('the knob is turned down', { down: nudge((v, e) => v - e, keep) }),
    ...named('it isn’t undone, and the knob is turned down', {
      both: nudge(
        (v, e) => v - e,
        (now) => now,
      ),
    }),
    ...named('it’s undone by calculating, and the knob is turned down', {
      both: nudge(
        (v, e) => v - e,
        (now, _, e) => now + e,
      ),
    }),
    ...named('the value becomes ε', { '= e': nudge((_, e) => e, keep) }),
    ...named('`lossNow` doesn’t see the nudge', {
      copy: (parameters: Numbers, p: number, e: number, lossNow: LossNow) => {
        const moved = [...parameters];
        moved[p] += e;
        return lossNow();
      },
      'too late': (parameters: Numbers, p: number, e: number, lossNow: LossNow) => {
        const v = parameters[p];
        parameters[p] += e;
        parameters[p] = v;
        return lossNow();
      },
    }),
    ...named('you never call `lossNow`', {
      'the array': (parameters: Numbers) => parameters,
      'the function itself': (_: Numbers, __: number, ___: number, lossNow: LossNow) =>
        lossNow,
      value: (parameters: Numbers, p: number, e: number) => parameters[p] + e,
    }),
    ...named('every parameter is nudged', {
      all: (parameters: Numbers, _p: number, e: number, lossNow: LossNow) => {
        const kept = parameters.slice();
        for (let q = 0; q < parameters.length; q++) parameters[q] += e;
        const loss = lossNow();
        parameters.splice(0, parameters.length, ...kept);
        return loss;
      },
    }),
    ...named('that’s the slope', {
      slope: (parameters: Numbers, p: number, e: number, lossNow: LossNow) =>
        (-lossNow() + nudge(up, keep)(parameters, p, e, lossNow)) / e,
    }),
    ...told({
      'lossNow asked for twice its value': (
        ...given: [Numbers, number, number, LossNow]
      ) => 2 * nudge(up, keep)(...given),
      'the next one': (parameters: Numbers, p: number, e: number, lossNow: LossNow) =>
        nudge(up, keep)(parameters, (p + 1) % parameters.length, e, lossNow),
      'no return': (...given: [Numbers, number, number, LossNow]) =>
        void nudge(up, keep)(...given),
      'an array longer than before': (
        ...[parameters, p, e, lossNow]: [Numbers, number, number, LossNow]
      ) => {
        const loss = nudge(up, keep)(parameters, p, e, lossNow);
        parameters.push(e);
        return loss;
      },
    }),
  ],

  '02-whole-gradient': [
    ...named('it’s divided by ε, not by 2ε', {
      e: slopes((f, e) => (f(e) - f(-e)) / e),
    }),
    ...named('it’s divided by 2 and multiplied by ε', {
      '/ 2 * e': slopes((f, e) => ((f(e) - f(-e)) / 2) * e),
    }),
    ...named('it’s divided by 2 only', { '/ 2': slopes((f, e) => (f(e) - f(-e)) / 2) }),
    ...named('it isn’t divided by the nudges', {
      rises: slopes((f, e) => f(e) - f(-e)),
    }),
    ...named('it’s divided by `epsilon` of another cell', {
      '2e-5': slopes((f, e) => (f(e) - f(-e)) / (2 * 1e-5)),
    }),
    ...named('you used `epsilon` of another cell', {
      '1e-5': slopes((f) => mid(f, 1e-5)),
    }),
    ...named('the signs are flipped', {
      flipped: slopes((f, e) => (f(-e) - f(e)) / (2 * e)),
    }),
    ...named('that’s a forward difference', { forward: slopes(fwd) }),
    ...named('that’s a backward difference', { backward: slopes(bwd) }),
    ...named('one of the two points isn’t nudged', {
      'down by e only': slopes((f, e) => (f(e) - f(0)) / (2 * e)),
    }),
    ...named('the nudges pile up', {
      below: (lossAt: LossAt, parameters: Numbers, e: number) =>
        parameters.map((_, p) => {
          parameters[p] += e;
          const above = lossAt(parameters);
          parameters[p] -= 2 * e;
          return (above - lossAt(parameters)) / (2 * e);
        }),
      above: (lossAt: LossAt, parameters: Numbers, e: number) =>
        parameters.map((v, p) => {
          parameters[p] = v - e;
          const below = lossAt(parameters);
          parameters[p] = v + e;
          return (lossAt(parameters) - below) / (2 * e);
        }),
    }),
    ...named('all parameters are nudged at once', {
      all: (lossAt: LossAt, parameters: Numbers, e: number) => {
        const at = (by: number) => lossAt(parameters.map((v) => v + by));
        return parameters.map(() => mid(at, e));
      },
    }),
    ...named('it’s divided by ε, not by 2ε, and the signs are flipped', {
      both: slopes((f, e) => (f(-e) - f(e)) / e),
    }),
    ...named('that’s the first slope only', {
      'an early return': (...given: [LossAt, Numbers, number]) =>
        slopes(mid)(...given)[0],
    }),
    ...told({
      losses: slopes((f, e) => f(e)),
      nothing: () => [],
      'no return': () => undefined,
      'the parameters themselves': (_: LossAt, parameters: Numbers) => parameters,
      'one nudge as the parameters': (lossAt: LossAt, parameters: Numbers, e: number) =>
        parameters.map((v) => (lossAt([v + e]) - lossAt([v - e])) / (2 * e)),
    }),
  ],

  '02-step-downhill': [
    ...named('the sign is flipped', { '+': step((v, s, r) => v + r * s) }),
    ...named('later slopes see parameters that have moved already', {
      'in place': (parameters: Numbers, slopeAt: SlopeAt, rate: number) => {
        for (const p of parameters.keys())
          parameters[p] -= rate * slopeAt(parameters, p);
        return parameters;
      },
    }),
    ...named('the learning rate is missing', { 'v − s': step((v, s) => v - s) }),
    ...named('that’s uphill, and the learning rate is missing', {
      '+': step((v, s) => v + s),
    }),
    ...named('it’s divided by the learning rate', {
      '/': step((v, s, r) => v - s / r),
    }),
    ...named('that’s only the step', { step: step((_, s, r) => -r * s) }),
    ...named('that’s only the step, uphill', { step: step((_, s, r) => r * s) }),
    ...named('those are the slopes', { slopes: step((_, s) => s) }),
    ...named('the step grows with the parameter', {
      '×': step((v, s, r) => v - r * s * v),
    }),
    ...named('every parameter moves by the first slope', {
      first: (parameters: Numbers, slopeAt: SlopeAt, rate: number) =>
        parameters.map((v) => v - rate * slopeAt(parameters, 0)),
    }),
    ...named('you used `learningRate` of another cell', {
      '0.5': step((v, s) => v - 0.5 * s),
    }),
    ...named(
      'the sign is flipped, and later slopes see parameters that have moved already',
      {
        both: (parameters: Numbers, slopeAt: SlopeAt, rate: number) => {
          for (const p of parameters.keys())
            parameters[p] += rate * slopeAt(parameters, p);
          return parameters;
        },
      },
    ),
    ...told({
      'no step': (parameters: Numbers) => parameters,
      'two steps': (parameters: Numbers, slopeAt: SlopeAt, rate: number) =>
        step((v, s, r) => v - r * s)(
          step((v, s, r) => v - r * s)(parameters, slopeAt, rate),
          slopeAt,
          rate,
        ),
      'in place without a return': (
        parameters: Numbers,
        slopeAt: SlopeAt,
        rate: number,
      ) => {
        const all = parameters.map((_, p) => slopeAt(parameters, p));
        for (const p of all.keys()) parameters[p] -= rate * all[p];
      },
      'arguments swapped': (parameters: Numbers, slopeAt: SlopeAt, rate: number) =>
        parameters.map((v, p) => v - rate * slopeAt(p as never, parameters as never)),
      'to where the slope is 0': step(() => 0),
    }),
  ],

  '02-predict-a-loss': [
    ...named('that’s only the change', { change: -0.06 }),
    ...named('the signs are flipped', { minus: 0.96 }),
    ...named('the first knob is turned up', { up: 0.92 }),
    ...named('the second slope has lost its sign', { '+0.25': 0.94 }),
    ...named('every effect makes the loss larger', { sizes: 1.02 }),
    ...named('every effect makes the loss smaller', { downhill: 0.78 }),
    ...named('the third knob is missing', { two: 0.81 }),
    ...named('that’s all slopes times all moves', { product: 1 }),
    ...named('that’s the mean of the effects', { mean: 0.88 }),
    ...named('the moves are missing', { slopes: 1.15 }),
    ...named('the slopes are missing', { moves: 1.3 }),
    ...named('the change is taken as a share of the loss', { share: 0.846 }),
    ...told({ 'the loss before': 0.9, 'a slip': 0.86, text: '0.84', zero: 0 }),
  ],

  '02-leap': [
    ...named('the two are swapped', { swapped: [1, 0.5] }),
    ...named('those are the lengths of the steps', { steps: [3, 6] }),
    ...named('those are the points', { places: [0, -3] }),
    ...named('the fractions are upside down', { '6 / 3': [2, 1] }),
    ...named('the signs are flipped', { minus: [-0.5, -1] }),
    ...named('that’s divided by w', { w: [1, 2] }),
    ...named('that’s divided by the height', { height: [1 / 3, 2 / 3] }),
    ...named('both rates are the same', { halves: [0.5, 0.5] }),
    ...named('those are percentages', { percent: [50, 100] }),
    ...named('the second is one step from the bottom', { onward: [0.5, 0] }),
    ...told({
      one: 0.5,
      'far too long': [0.5, 2],
      text: ['0.5', '1'],
      three: [0.5, 1, 2],
    }),
  ],
};
