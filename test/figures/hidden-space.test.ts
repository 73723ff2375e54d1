import { describe, expect, test } from 'vitest';
import { createNetwork, forward, hiddenSpace, InputError, xor } from '../../src/index';
import { exampleNetwork, oneUnit, sigmoidNetwork } from './examples';
import { annotations, pointsOf, texts } from './inside';

type Made = ReturnType<typeof hiddenSpace>;
type Trace = Made['data'][number];

/** Two units that solve XOR at a bias of −1 each. */
function folding(b0: number, b1 = b0, b2 = -0.5, activation: 'relu' | 'tanh' = 'relu') {
  return createNetwork({
    weights: [
      [
        [2, -1],
        [-1, 2],
      ],
      [[1, 1]],
    ],
    biases: [[b0, b1], [b2]],
    activations: [activation, 'sigmoid'],
  });
}

const onRight = ({ xaxis }: Trace) => xaxis === 'x2';
const isMark = ({ marker }: Trace) =>
  ['circle', 'square'].includes((marker as { symbol?: string })?.symbol ?? '');

/** The four samples in the hidden plane, targets 0 first. */
function places({ data }: Made) {
  return data.filter((trace) => onRight(trace) && isMark(trace)).flatMap(pointsOf);
}

const zerosFirst = [xor.inputs[0], xor.inputs[3], xor.inputs[1], xor.inputs[2]];

describe('the samples in the hidden plane', () => {
  const network = exampleNetwork();
  const [{ z, a }] = forward(network, zerosFirst).layers;
  const halfway = z.map((row, s) => row.map((value, u) => (value + a[s][u]) / 2));

  test.each([
    ['are where the inputs put them at stage 0', 0, zerosFirst],
    ['are at their preactivations at stage 1', 1, z],
    ['are halfway to their activations at stage 1.5', 1.5, halfway],
    ['are at their activations at stage 2', 2, a],
    ['are at their activations if no stage is given', undefined, a],
  ])('%s', (_, stage, wanted) => {
    const found = places(hiddenSpace(network, xor, { stage }));
    for (const [s, { x, y }] of found.entries()) {
      expect(x).toBeCloseTo(wanted[s][0], 3);
      expect(y).toBeCloseTo(wanted[s][1], 3);
    }
    expect(found).toHaveLength(4);
  });

  test('have any activation', () => {
    const figure = hiddenSpace(folding(0, 0, 0, 'tanh'), xor);
    expect(places(figure)[2].y).toBeCloseTo(Math.tanh(2), 3);
    expect(texts(figure)).toContain('<b>a₁ = tanh(z₁)</b>');
  });

  test('share a label where they meet', () => {
    expect(texts(hiddenSpace(folding(-1), xor))).toContain('(0, 0)<br>(1, 1)');
    expect(texts(hiddenSpace(folding(0), xor))).toContain('(1, 1)');
  });

  test('have the net of the square around them: it lies on the axes once folded', () => {
    const net = hiddenSpace(folding(-1), xor).data.find(
      ({ line, xaxis }) => xaxis && (line as { width?: number })?.width === 0.8,
    );
    const points = pointsOf(net ?? {}).filter(({ x }) => x !== null);
    expect(points.length).toBeGreaterThan(100);
    for (const { x, y } of points) expect(Math.min(x, y)).toBeCloseTo(0, 6);
  });
});

describe('the lines', () => {
  const lines = ({ data }: Made, right: boolean, width = 3.5) =>
    data.filter(
      (trace) =>
        onRight(trace) === right &&
        trace.mode === 'lines' &&
        (trace.line as { width?: number }).width === width,
    );

  test('of the hidden units are on the left, each where its z is 0', () => {
    const [first, second] = lines(hiddenSpace(folding(-0.5, -0.8), xor), false);
    for (const { x, y } of pointsOf(first)) expect(2 * x - y - 0.5).toBeCloseTo(0, 3);
    for (const { x, y } of pointsOf(second)) expect(2 * y - x - 0.8).toBeCloseTo(0, 3);
  });

  test('become the axes of the hidden plane', () => {
    const [first, second] = lines(hiddenSpace(folding(-0.5), xor, { stage: 1 }), true);
    for (const { x } of pointsOf(first)) expect(x).toBeCloseTo(0, 6);
    for (const { y } of pointsOf(second)) expect(y).toBeCloseTo(0, 6);
  });

  test('of the output is straight, and there at the end of the way', () => {
    const [, , output] = lines(hiddenSpace(folding(-1), xor), true);
    expect(pointsOf(output)).toHaveLength(2);
    for (const { x, y } of pointsOf(output)) expect(x + y - 0.5).toBeCloseTo(0, 3);
    const [, , none] = lines(hiddenSpace(folding(-1), xor, { stage: 1.9 }), true);
    expect(none.x).toEqual([]);
  });

  test.each([
    ['relu', 'exactly', 2],
    ['tanh', 'nearly', 1],
  ] as const)(
    'of the output, with %s, is %s around where it says yes',
    (name, _, digits) => {
      const network = folding(-1, -0.6, -0.5, name);
      const { data } = hiddenSpace(network, xor);
      const sumsAt = (trace: Trace) =>
        forward(
          network,
          pointsOf(trace).flatMap(({ x, y }) => (x === null ? [] : [[x, y]])),
        ).layers[1].z.flat();
      const [around] = lines({ data } as Made, false, 3);
      expect(sumsAt(around).length).toBeGreaterThan(3);
      for (const sum of sumsAt(around)) expect(sum).toBeCloseTo(0, digits);
      if (name === 'tanh') return;
      const corners = sumsAt(data[0]);
      for (const sum of corners) expect(sum).toBeGreaterThan(-1e-3);
      expect(Math.max(...corners)).toBeGreaterThan(1);
      // Two areas at least, each with the corner of the plot that lies farthest in it.
      const ends = pointsOf(data[0]).map(({ x, y }) => `${x}, ${y}`);
      expect(ends).toEqual(expect.arrayContaining(['-0.45, 1.45', '1.45, -0.45']));
    },
  );

  test('have arrows to the side where z is above 0', () => {
    const arrows = annotations(hiddenSpace(folding(-1), xor)).filter(
      ({ showarrow }) => showarrow,
    ) as { ax: number; ay: number }[];
    // Pixels go downwards: the first unit grows to the right and down.
    const directions = arrows.map(({ ax, ay }) => [Math.sign(ax), Math.sign(ay)]);
    expect(directions).toEqual([
      [1, 1],
      [-1, -1],
      [1, -1],
    ]);
  });
});

test('what is written counts the samples that come out right', () => {
  expect(texts(hiddenSpace(folding(-0.5), xor))).toContain('XOR: <b>3 of 4</b> right');
  expect(hiddenSpace(folding(-1), xor).alt).toContain(
    '(0, 0) to (0, 0), (0, 1) to (0, 1), (1, 0) to (1, 0), (1, 1) to (0, 0). ' +
      "There, the output's one straight line puts 4 of 4 on their correct side.",
  );
  expect(hiddenSpace(folding(-1), xor, { stage: 0.5 }).alt).toContain(
    'stage 0.50 of 2',
  );
});

test('a sample on the output line is on no side, whatever rounding says', () => {
  const network = folding(-0.7, -0.7, -0.6);
  expect(forward(network, [[1, 1]]).layers[1].z).not.toEqual([[0]]);
  expect(texts(hiddenSpace(network, xor))).toContain('neither <b>✗</b>');
});

test('the planes stay where they are while biases move, in a range that is given', () => {
  const range = [
    [-3, 3],
    [-3, 3],
  ] as const;
  const frame = (b: number, stage: number) => {
    const { layout } = hiddenSpace(folding(b), xor, { range, stage });
    return ['xaxis', 'yaxis', 'xaxis2', 'yaxis2', 'height'].map((name) => layout[name]);
  };
  expect(frame(-1, 2)).toEqual(frame(0.3, 0.4));
});

test('a handle on a line moves the bias of its unit; the output has one at the end', () => {
  const handles = { 'b1[0]': 'b0', 'b1[1]': 'b1', 'b2[0]': 'c' };
  const moves = (stage: number) =>
    hiddenSpace(folding(-0.5, -0.8), xor, { stage, handles }).handles?.map((handle) => [
      handle.moves,
      handle.moves.x ? handle.x : handle.y,
    ]);
  const hidden = [
    [{ x: 'b0' }, -0.5],
    [{ y: 'b1' }, -0.8],
  ];
  expect(moves(1)).toEqual(hidden);
  expect(moves(2)).toEqual([...hidden, [{ x: 'c' }, -0.5]]);
});

test.each([
  [() => hiddenSpace(oneUnit(1, 1, 1), xor), 'network is 2-1'],
  [() => hiddenSpace(sigmoidNetwork(), xor), 'network is 2-3-1'],
  [() => hiddenSpace(folding(0), xor, { stage: 2.1 }), 'stage is 2.1'],
  [() => hiddenSpace(folding(0), xor, { handles: {} }), 'handles is empty'],
])('what does not fit is refused', (make, message) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
