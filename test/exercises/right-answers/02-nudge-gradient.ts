import type { RightAnswers } from './right-answer';

type Numbers = number[];

export const rightAnswers: RightAnswers = {
  '02-which-way': { typed: Int8Array.of(0, -1, 1), 'minus zero': [-0, -1, 1] },
  '02-slope-from-two-losses': {
    'three digits': 0.151,
    'four digits': 0.1509,
    'five digits': 0.15088,
    'the nudge as a difference': (0.7025908004 - 0.7010820011) / (0.11 - 0.1),
  },
  '02-forward-passes': { 'a sum': 2 * (5 * 4 + 2 * 6) },
  '02-shorter-nudge': {
    measured: [2.991, 9],
    'with a digit': [3, 9.1],
    fractions: [1 / (1 / 3), 1 / (1 / 3) ** 2],
  },
  '02-central-difference': {
    'the mean of the other two': (f: (w: number) => number, w: number, e: number) => {
      const [below, at, above] = [f(w - e), f(w), f(w + e)];
      const [forward, backward] = [(above - at) / e, (below - at) / -e];
      return [forward, backward, (forward + backward) / 2];
    },
    'typed, divided twice': (f: (w: number) => number, w: number, e: number) =>
      Float64Array.of(
        (f(w + e) - f(w)) / e,
        (f(w) - f(w - e)) / e,
        (f(w + e) - f(w - e)) / 2 / e,
      ),
  },
  '02-undo-a-nudge': {
    'a copy of all put back, whatever happens': (
      ...[parameters, p, e, lossNow]: [Numbers, number, number, () => number]
    ) => {
      const kept = [...parameters];
      parameters[p] += e;
      try {
        return lossNow();
      } finally {
        parameters.splice(0, kept.length, ...kept);
      }
    },
    'asked twice': (
      ...[parameters, p, e, lossNow]: [Numbers, number, number, () => number]
    ) => {
      const [kept, nudged] = [parameters[p], parameters[p] + e];
      parameters.splice(p, 1, nudged);
      lossNow();
      const loss = lossNow();
      parameters.splice(p, 1, kept);
      return loss;
    },
  },
  '02-whole-gradient': {
    'in place': (lossAt: (p: Numbers) => number, parameters: Numbers, e: number) => {
      const slopes = new Float64Array(parameters.length);
      for (const [p, kept] of parameters.entries()) {
        parameters[p] = kept - e;
        slopes[p] -= lossAt(parameters);
        parameters[p] = kept + e;
        slopes[p] += lossAt(parameters);
        slopes[p] /= 2 * e;
        parameters[p] = kept;
      }
      return slopes;
    },
  },
  '02-step-downhill': {
    'slopes first, then in place': (
      parameters: Numbers,
      slopeAt: (parameters: Numbers, p: number) => number,
      rate: number,
    ) => {
      const slopes = parameters.map((_, p) => slopeAt(parameters, p));
      slopes.forEach((slope, p) => {
        parameters[p] += -rate * slope;
      });
      return parameters;
    },
  },
};
