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
])('what does not fit is refused', (make, message) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
