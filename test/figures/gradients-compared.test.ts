import { expect, test } from 'vitest';
import { gradientsCompared } from '../../src/figures/gradients-compared';
import {
  chainRuleGradient,
  createNetwork,
  InputError,
  nudgeGradient,
  xor,
} from '../../src/index';
import { exampleNetwork, sigmoidNetwork, wrongGradient } from './examples';
import { annotations } from './inside';

const network = exampleNetwork();
const derived = chainRuleGradient(network, xor);
const nudged = nudgeGradient(network, xor);

test('bars and diamonds are the two gradients, points their differences', () => {
  const [bars, diamonds, points] = gradientsCompared(nudged, wrongGradient()).data;
  (bars.x as number[]).forEach((x, p) => {
    expect(x).toBeCloseTo(nudged.values[p], 5);
  });
  (diamonds.x as number[]).forEach((x, p) => {
    expect(x).toBeCloseTo(wrongGradient().values[p], 5);
  });
  expect((points.x as number[])[2]).toBeCloseTo(2 * Math.abs(derived.values[2]), 3);
});

test('no difference at all stands left of the axis, as an open circle marked 0', () => {
  const { data, layout } = gradientsCompared(derived, wrongGradient());
  const { x, marker } = data[2] as { x: number[]; marker: { symbol: string[] } };
  expect(marker.symbol[2]).toBe('circle');
  expect(marker.symbol[0]).toBe('circle-open');
  const { ticktext, tickvals } = layout.xaxis2 as {
    ticktext: string[];
    tickvals: number[];
  };
  expect(ticktext[0]).toBe('0');
  expect(x[0]).toBe(tickvals[0]);
  expect(x[2]).toBeGreaterThan(tickvals[1]);
});

test('a tick stands at the power of ten next to the largest difference', () => {
  const ticksFor = (change: number) => {
    const wrong = chainRuleGradient(network, xor);
    wrong.values[2] += change;
    const { layout } = gradientsCompared(nudged, wrong);
    return (layout.xaxis2 as { ticktext: string[] }).ticktext;
  };
  expect(ticksFor(0.09).at(-1)).toBe('10<sup>−1</sup>');
  expect(ticksFor(2).at(-1)).toBe('10<sup>0</sup>');
  expect(ticksFor(0.0008).at(-1)).toBe('10<sup>−3</sup>');
});

test('the words say whether they agree, and where they do not', () => {
  expect(gradientsCompared(nudged, derived).alt).toMatch(
    /^9 slopes, by nudging and by the chain rule: no eye can tell them apart; the largest difference is .*10⁻¹[¹²³], in \S+, and the relative error of the whole gradient is .*10⁻¹[⁰¹]\.$/,
  );
  expect(
    gradientsCompared(derived, wrongGradient(), { labels: ['right', 'wrong'] }).alt,
  ).toBe(
    '9 slopes, right and wrong: they disagree; the largest difference is 0.089, in ' +
      'W1[1][0], and the relative error of the whole gradient is 0.41.',
  );
  expect(gradientsCompared(derived, derived).alt).toContain(
    'they are exactly the same.',
  );
});

test('of many parameters, those that differ most are shown, in their order', () => {
  const large = createNetwork({
    sizes: [2, 9, 1],
    activations: ['tanh', 'sigmoid'],
    seed: 3,
  });
  const right = chainRuleGradient(large, xor);
  const wrong = chainRuleGradient(large, xor);
  wrong.values[30] += 1;
  wrong.values[5] += 2;
  const { alt, layout } = gradientsCompared(right, wrong);
  const shown = (layout.yaxis as { ticktext: string[] }).ticktext;
  expect(alt).toContain('37 slopes (16 shown, which differ most)');
  expect(shown).toHaveLength(16);
  expect(shown).toEqual(expect.arrayContaining(['W1[2][1]', 'W2[0][3]']));
  expect(shown.indexOf('W1[2][1]')).toBeLessThan(shown.indexOf('W2[0][3]'));
});

test('block by block it marks what disagrees, shades it, and gives its error', () => {
  const { data, layout, alt } = gradientsCompared(nudged, wrongGradient(), {
    blocks: true,
  });
  const marks = annotations({ layout }).map(({ text }) =>
    String(text).replace(/<[^>]*>/g, ''),
  );
  const verdicts = marks.filter((text) => /^[✓✗?] /.test(text));
  expect(verdicts.map(([mark]) => mark)).toEqual(['✗', '✓', '✓', '✓', '✗']);
  expect(verdicts[4]).toBe('✗ 0.41');
  const shapes = layout.shapes as { type: string; y0: number; y1: number }[];
  const shades = shapes.filter(({ type }) => type === 'rect');
  expect(shades).toHaveLength(1);
  expect(shades[0]).toMatchObject({ y0: 1 - 4 / 9, y1: 1 });
  expect(alt).toMatch(/By blocks, W1 disagrees; b1, W2 and b2 agree\.$/);
  expect(data).toHaveLength(3);
});

test('a block that nobody can be sure of is in doubt', () => {
  const doubtful = chainRuleGradient(network, xor);
  doubtful.values[8] += 1e-6;
  const { alt, layout } = gradientsCompared(nudged, doubtful, { blocks: true });
  expect(alt).toMatch(/By blocks, b2 is in doubt; W1, b1 and W2 agree\.$/);
  const shapes = layout.shapes as { type: string }[];
  expect(shapes.some(({ type }) => type === 'rect')).toBe(false);
});

test('with blocks and a range no axis moves, and what is outside is an arrow', () => {
  const options = { blocks: true, slopeRange: [-0.3, 0.3] } as const;
  const huge = chainRuleGradient(network, xor);
  huge.values[0] = 5;
  huge.values[1] = -5;
  const [one, other] = [derived, huge].map((b) =>
    gradientsCompared(nudged, b, options),
  );
  for (const axis of ['xaxis', 'xaxis2', 'yaxis', 'height']) {
    expect(other.layout[axis]).toEqual(one.layout[axis]);
  }
  const { x, marker } = other.data[1] as { x: number[]; marker: { symbol: string[] } };
  expect(marker.symbol.slice(0, 3)).toEqual([
    'triangle-right-open',
    'triangle-left-open',
    'diamond-open',
  ]);
  expect(x[0]).toBeLessThan(0.3);
  expect(x[0]).toBeGreaterThan(0.25);
});

const broken = {
  ...derived,
  values: derived.values.map((v, p) => (p === 3 ? Number.NaN : v)),
};

test.each([
  [
    () => gradientsCompared(derived, chainRuleGradient(sigmoidNetwork(), xor)),
    'different networks',
  ],
  [() => gradientsCompared(derived, broken), 'W1[1][1] is -0.00'],
  [
    () => gradientsCompared(derived, derived, { labels: ['a'] as never }),
    'labels is an array of 1',
  ],
  [
    () => gradientsCompared(derived, derived, { slopeRange: [1, 1] }),
    'slopeRange is 1 to 1',
  ],
])('what does not fit is refused', (make, message) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
