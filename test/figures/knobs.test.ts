import { describe, expect, test } from 'vitest';
import { knobs } from '../../src/figures/knobs';
import {
  chainRuleGradient,
  createNetwork,
  InputError,
  lossOf,
  moons,
  parameterNames,
  predict,
  train,
  xor,
} from '../../src/index';
import { exampleNetwork } from './examples';
import { annotations, pointsOf, texts } from './inside';

type Options = Parameters<typeof knobs>[2];

const network = exampleNetwork();
const gradient = chainRuleGradient(network, xor);
const names = parameterNames(network);

/** The example network after so many steps, and the parameters before the last. */
function stepped(epochs: number, learningRate: number) {
  const network = exampleNetwork();
  const { snapshots } = train(network, xor, {
    ...{ gradient: chainRuleGradient, learningRate, epochs, snapshotEvery: 1 },
  });
  return { network, before: snapshots[Math.max(0, epochs - 1)] };
}

/** The knobs as they are drawn; the last trace of as many points as there are knobs. */
function dotsOf(of = network, options?: Options) {
  const { data } = knobs(of, xor, options);
  const dots = data.filter(({ mode, x }) => {
    return mode === 'markers' && (x as number[]).length === names.length;
  });
  return dots[dots.length - 1];
}

test('every knob is at its value, in the units of the first axis', () => {
  for (const range of [undefined, [-1, 2]] as const) {
    const places = pointsOf(dotsOf(network, { range })).map(({ x }) => x);
    for (const [p, x] of places.entries()) {
      expect(x).toBeCloseTo(network.parameters[p], 2);
    }
  }
});

test('a knob beyond its track waits at the end, and points on', () => {
  const far = exampleNetwork();
  far.parameters.set([9, -30], 1);
  const dots = dotsOf(far);
  const { symbol } = dots.marker as { symbol: string[] };
  expect(symbol.slice(0, 4)).toEqual([
    ...['circle', 'triangle-right', 'triangle-left', 'circle'],
  ]);
  expect(pointsOf(dots)[1].x).toBeCloseTo(4);
  expect(pointsOf(dots)[2].x).toBeCloseTo(-4);
  expect(texts(knobs(far, xor))).toContain('−30.0');
});

test('what is written are the loss, the values, the slopes and the outputs', () => {
  const figure = knobs(network, xor, { gradient });
  const written = texts(figure)
    .concat(annotations(figure).map(({ text }) => String(text)))
    .join(' ')
    .replaceAll('−', '-');
  expect(written).toContain(lossOf(network, xor).toFixed(4));
  for (const name of names) expect(written).toContain(name);
  for (const value of network.parameters) expect(written).toContain(value.toFixed(2));
  for (const slope of gradient.values) expect(written).toContain(slope.toFixed(3));
  for (const [output] of predict(network, xor.inputs)) {
    expect(written).toContain(output.toFixed(2));
  }
});

describe('an arrow', () => {
  /** How far the arrows go from the knobs' middle, of those that have one. */
  function movesOf(options: Options): number[] {
    const { data } = knobs(network, xor, options);
    const isArrow = ({ line }: Record<string, unknown>) =>
      (line as { color?: string } | undefined)?.color === '#bf4b00';
    const { x } = data.find(isArrow) as { x: (number | null)[] };
    return x.flatMap((tip, k) => (k % 3 === 1 ? [Number(tip) - Number(x[k - 1])] : []));
  }
  const slopes = [...gradient.values].filter((slope) => Math.abs(slope) > 1 / 280);

  test('points against its slope, and goes the farther the steeper that is', () => {
    const moves = movesOf({ gradient });
    expect(moves).toHaveLength(slopes.length);
    for (const [k, move] of moves.entries()) expect(move * slopes[k]).toBeLessThan(0);
    const perSlope = (k: number, l: number) =>
      (Math.abs(moves[k]) - Math.abs(moves[l])) /
      (Math.abs(slopes[k]) - Math.abs(slopes[l]));
    expect(perSlope(1, 0) / perSlope(4, 0)).toBeCloseTo(1, 1);
    expect(perSlope(1, 0)).toBeGreaterThan(0);
  });

  test('comes out from under the hand that drags the knob', () => {
    const plain = movesOf({ gradient });
    const dragged = movesOf({ gradient, handles: { 'b1[0]': 'b' } });
    for (const [k, move] of dragged.entries()) {
      expect(Math.abs(move)).toBeGreaterThan(Math.abs(plain[k]));
    }
  });
});

describe('with what was before', () => {
  test('the promise is each slope times its move, and what came is the change', () => {
    const { network, before } = stepped(1, 0.5);
    const promised = -0.5 * gradient.values.reduce((sum, slope) => sum + slope ** 2, 0);
    const came = lossOf(network, xor) - lossOf(exampleNetwork(), xor);
    const written = texts(knobs(network, xor, { before }))
      .join()
      .replaceAll('−', '-');
    expect(written).toContain(`slopes promise ${promised.toFixed(4)}`);
    expect(written).toContain(`actual <b>${came.toFixed(4)}`);
  });

  test('parameters say the same as a snapshot', () => {
    const { network, before } = stepped(3, 2);
    const { parameters } = before;
    expect(knobs(network, xor, { before: parameters })).toEqual(
      knobs(network, xor, { before }),
    );
  });

  test('a step too long breaks the promise, in words too', () => {
    const { network, before } = stepped(1, 16);
    expect(knobs(network, xor, { before }).alt).toMatch(
      /The slopes promised a change of the loss by −0\.77; it changed by \+0\.12\.$/,
    );
  });
});

test('axes, tracks and height stay put while parameters move', () => {
  const layouts = [stepped(0, 1), stepped(40, 0.5), stepped(4, 16)].map((moment) => {
    const { network, before } = moment;
    const options = { before, gradient: chainRuleGradient(network, xor) };
    const { annotations: _, ...layout } = knobs(network, xor, options).layout;
    return layout;
  });
  expect(layouts[1]).toEqual(layouts[0]);
  expect(layouts[2]).toEqual(layouts[0]);
});

test('each knob is dragged by the control of its name', () => {
  const handles = Object.fromEntries(names.map((name) => [name, `turn ${name}`]));
  const figure = knobs(network, xor, { handles });
  expect(figure.handles?.map(({ moves, label }) => [moves, label])).toEqual(
    names.map((name) => [{ x: `turn ${name}` }, name]),
  );
  const dots = pointsOf(dotsOf(network, { handles }));
  for (const [p, { x, y }] of (figure.handles ?? []).entries()) {
    expect(x).toBeCloseTo(network.parameters[p]);
    expect(y).toBeCloseTo(dots[p].y, 1);
  }
});

test('the words tell the ends, the loss, the answers and the steepest slope', () => {
  expect(knobs(network, xor, { gradient }).alt).toBe(
    '9 knobs, from −0.50 (W1[0][1]) to 0.90 (W1[1][1]); the loss is 0.701. The outputs ' +
      'for XOR are 0.57, 0.50, 0.70, 0.60: 1 of 4 is right. The steepest slope is 0.15, ' +
      'of b1[0]: its arrow points down, to the left.',
  );
});

test('many samples are counted, not listed', () => {
  const figure = knobs(network, moons({ samples: 30, noise: 0.1, seed: 1 }));
  expect(annotations(figure)).toEqual([]);
  expect(figure.alt).toMatch(/Of the answers to .* \d+ of 30 are right\.$/);
});

test.each<[Options, string]>([
  [{ range: [1, -1] }, 'range goes from 1 to -1'],
  [{ before: [1, 2] }, 'before has 2 values; the network has 9 parameters'],
  [{ handles: { w: 'w' } }, 'w'],
  [{ gradient: { ...gradient, values: new Float64Array(2) } }, 'gradient.values has 2'],
])('%j is refused', (options, message) => {
  const make = () => knobs(network, xor, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});

test('a network of too many knobs is refused, with their number', () => {
  const large = createNetwork({
    ...{ sizes: [2, 8, 1], activations: ['tanh', 'sigmoid'], seed: 1 },
  });
  expect(() => knobs(large, xor)).toThrow(
    'the network has 33 parameters; the figure has room for 13 knobs',
  );
});
