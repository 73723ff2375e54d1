import { describe, expect, test } from 'vitest';
import { and, forward, InputError, moons, or, unitLine, xor } from '../../src/index';
import { exampleNetwork, oneUnit } from './examples';
import { annotations, pointsOf, texts } from './inside';

type Made = ReturnType<typeof unitLine>;

const handles = { 'W1[0][0]': 'w0', 'W1[0][1]': 'w1', 'b1[0]': 'b' };

function lineOf({ data }: Made) {
  return pointsOf(
    data.find(({ line }) => (line as { width?: number })?.width === 3.5) ?? {},
  );
}

function areaOf({ data }: Made) {
  return pointsOf(data.find(({ fill }) => fill === 'toself') ?? {});
}

function ringsOf({ data }: Made) {
  const isRing = ({ symbol }: { symbol?: string } = {}) => symbol === 'circle-open';
  return pointsOf(data.find(({ marker }) => isRing(marker as object)) ?? {});
}

/** Where a value is between the ends of an axis, from 0 to 1. */
function share(value: number, { layout }: Made, name: string): number {
  const [from, to] = (layout[name] as { range: [number, number] }).range;
  return (value - from) / (to - from);
}

describe('the line', () => {
  test.each([
    [0.8, -0.5, 0.1],
    [1, 1, -1.5],
    [0, -1, 0.5],
    [-1.3, 0, 0.2],
  ])('of %d, %d, %d is where z is 0, from edge to edge', (w0, w1, b) => {
    const figure = unitLine(oneUnit(w0, w1, b), xor);
    const line = lineOf(figure);
    expect(line).toHaveLength(2);
    for (const { x, y } of line) {
      expect(w0 * x + w1 * y + b).toBeCloseTo(0, 3);
      const places = [share(x, figure, 'xaxis'), share(y, figure, 'yaxis')];
      expect(Math.min(...places.map((at) => Math.min(at, 1 - at)))).toBeCloseTo(0, 3);
    }
  });

  test('has the side on which z is above 0 shaded', () => {
    const corners = areaOf(unitLine(oneUnit(0.8, -0.5, 0.1), xor));
    expect(corners.length).toBeGreaterThan(2);
    for (const { x, y } of corners)
      expect(0.8 * x - 0.5 * y + 0.1).toBeGreaterThan(-1e-3);
    expect(corners.some(({ x, y }) => 0.8 * x - 0.5 * y + 0.1 > 0.5)).toBe(true);
  });

  test('is none where both weights are 0: all of the plane is yes, or none of it', () => {
    const yes = unitLine(oneUnit(0, 0, 1), xor, { handles });
    const no = unitLine(oneUnit(0, 0, -1), xor, { handles });
    expect(lineOf(yes)).toEqual([]);
    expect(areaOf(yes)).toHaveLength(4);
    expect(areaOf(no)).toEqual([]);
    expect(yes.alt).toContain('z is above 0 everywhere');
    expect(yes.handles?.map(({ moves }) => moves)).toEqual([{ x: 'w0', y: 'w1' }]);
  });

  test('moves in a plane that stays, as does what is written beside it', () => {
    const frame = ({ layout }: Made) => [layout.xaxis, layout.yaxis, layout.height];
    const one = unitLine(oneUnit(0.8, -0.5, 0.1), xor);
    const other = unitLine(oneUnit(-2, 2, 2), and, { diagonals: true });
    expect(frame(other)).toEqual(frame(one));
    expect(one.layout).toMatchObject({ height: other.layout.height });
  });
});

describe('the samples', () => {
  test('have their z beside them, what the unit says, and whether that is right', () => {
    const said = texts(unitLine(oneUnit(0.8, -0.5, 0.1), and));
    expect(said).toContain('z = −0.4<br>no ✓');
    expect(said).toContain('z = +0.4<br>yes ✓');
    expect(said.find((text) => text.startsWith('z = +0.9'))).toMatch(/yes .*✗/);
    expect(said).toContain('<b>2 of 4</b> right');
  });

  test('have a ring where they come out wrong', () => {
    expect(ringsOf(unitLine(oneUnit(0.8, -0.5, 0.1), and))).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]);
    expect(ringsOf(unitLine(oneUnit(1, 1, -1.5), and))).toEqual([]);
    expect(ringsOf(unitLine(oneUnit(1, 1, -0.5), or))).toEqual([]);
  });

  test('on the line are neither yes nor no, so not right, whatever rounding says', () => {
    const unit = oneUnit(0.1, 0.2, -0.3);
    expect(forward(unit, [[1, 1]]).layers[0].z).not.toEqual([[0]]);
    const figure = unitLine(unit, or);
    expect(texts(figure).find((text) => text.includes('neither'))).toMatch(/^z = 0.*✗/);
    expect(ringsOf(figure)).toContainEqual({ x: 1, y: 1 });
  });

  test('may be many: then they have no words, and no rings', () => {
    const figure = unitLine(oneUnit(0, 9, -2), moons({ samples: 100, seed: 1 }));
    expect(texts(figure).some((text) => text.startsWith('z = +'))).toBe(false);
    expect(ringsOf(figure)).toEqual([]);
    expect(figure.alt).toMatch(/ \d+ of 100 samples/);
  });
});

describe('the diagonals', () => {
  test.each([
    [0.8, -0.5, 0.1],
    [-2, 1.7, 0.4],
  ])('of %d, %d, %d have the same sum', (w0, w1, b) => {
    const said = texts(unitLine(oneUnit(w0, w1, b), xor, { diagonals: true }));
    const sums = said.filter((text) => text.startsWith('= '));
    expect(sums).toHaveLength(2);
    expect(sums[0]).toBe(sums[1]);
    const sum = Number((w0 + w1 + 2 * b).toFixed(2));
    expect(sums[0]).toBe(`= <b>${String(sum).replace('-', '−')}</b>`);
  });

  test('add up the corners that they join, in whatever order the samples are', () => {
    const order = [3, 1, 0, 2];
    const shuffled = {
      ...xor,
      inputs: order.map((s) => xor.inputs[s]),
      targets: order.map((s) => xor.targets[s]),
    };
    const of = (data: typeof xor) =>
      texts(unitLine(oneUnit(1.2, 0.3, -1), data, { diagonals: true })).filter((text) =>
        text.startsWith('= '),
      );
    expect(of(shuffled)).toEqual(of(xor));
  });

  test('are drawn where they are asked for', () => {
    const dotted = (figure: Made) =>
      figure.data.find(({ line }) => (line as { dash?: string })?.dash === 'dot')?.x;
    expect(dotted(unitLine(oneUnit(1, 1, 0), xor))).toEqual([]);
    expect(dotted(unitLine(oneUnit(1, 1, 0), xor, { diagonals: true }))).toEqual([
      0,
      1,
      null,
      0,
      1,
    ]);
  });
});

describe('what is dragged', () => {
  const figure = unitLine(oneUnit(0.8, -0.5, 0.1), xor, { handles });
  const [weights, line] = figure.handles ?? [];

  test('at the tip of the arrow are the weights', () => {
    expect(weights).toMatchObject({ x: 0.8, y: -0.5, moves: { x: 'w0', y: 'w1' } });
    const [arrow] = annotations(figure).filter(({ showarrow }) => showarrow);
    expect(arrow).toMatchObject({ xref: 'x2', yref: 'y2', x: 0.8, y: -0.5 });
  });

  test('the arrow is perpendicular to the line: its axes have one scale', () => {
    const span = (name: string) => {
      const [from, to] = (figure.layout[name] as { range: number[] }).range;
      return to - from;
    };
    expect(span('xaxis2') / span('yaxis2')).toBeCloseTo(span('xaxis') / span('yaxis'));
  });

  test.each([
    [0.8, -0.5, 0.1, 'x'],
    [-0.4, 0.9, -0.2, 'y'],
  ] as const)(
    'the line of %d, %d, %d, let go elsewhere, goes through that place',
    (w0, w1, b, axis) => {
      const before = unitLine(oneUnit(w0, w1, b), xor, { handles });
      const { moves, ...held } = before.handles?.[1] ?? { moves: {} };
      expect(moves).toEqual({ [axis]: 'b' });
      expect(held).toMatchObject({ [axis]: b, [`${axis}axis`]: `${axis}3` });
      // Where the bias −0.3 is on the hidden axis, as a place in the plane.
      const at = share(-0.3, before, `${axis}axis3`);
      const [from, to] = (before.layout[`${axis}axis`] as { range: number[] }).range;
      const place = { x: 0.5, y: 0.5, [axis]: from + at * (to - from) };
      expect(w0 * place.x + w1 * place.y - 0.3).toBeCloseTo(0, 6);
    },
  );

  test('a line beyond the plane is held at its edge', () => {
    const far = unitLine(oneUnit(1, 0, -9), xor, { handles });
    expect(far.data.some(({ fill, x }) => fill && (x as number[]).length > 0)).toBe(
      false,
    );
    const { x = 0 } = far.handles?.[1] ?? {};
    expect(share(x, far, 'xaxis3')).toBe(1);
    expect(line.label).toBe('the line');
  });

  test('nothing is, unless sliders are named', () => {
    expect(unitLine(oneUnit(1, 1, 1), xor).handles).toBeUndefined();
    const { handles: some } = unitLine(oneUnit(1, 1, 1), xor, {
      handles: { 'b1[0]': 'c' },
    });
    expect(some?.map(({ moves }) => moves)).toEqual([{ x: 'c' }]);
  });
});

test('the words tell the line, its side, and what comes out wrong', () => {
  const { alt } = unitLine(oneUnit(0.8, -0.5, 0.1), and);
  expect(alt).toContain('weights 0.80 and −0.50 and bias 0.10');
  expect(alt).toContain('on the side of larger x[0] and smaller x[1]');
  expect(alt).toContain(
    '2 of 4 samples of AND come out right, all but (0, 0), (1, 0).',
  );
});

const corners = { ...xor, inputs: [...xor.inputs.slice(0, 3), [1, 2]] };

test.each([
  [() => unitLine(exampleNetwork(), xor), 'network has 2 layers'],
  [() => unitLine(oneUnit(1, 1, 1), corners, { diagonals: true }), 'diagonals need'],
  [
    () => unitLine(oneUnit(1, 1, 1), xor, { handles: { 'b2[0]': 'b' } }),
    'parameter is "b2[0]"',
  ],
  [() => unitLine(oneUnit(1, 1, 1), { ...xor, targets: [[1]] }), 'targets has 1 rows'],
])('what does not fit is refused', (make, message) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
