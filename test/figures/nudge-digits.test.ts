import { expect, test } from 'vitest';
import { epsilonErrors } from '../../src/figures/epsilon-errors';
import { nudgeDigits } from '../../src/figures/nudge-digits';
import { chainRuleGradient, InputError, lossOf, xor } from '../../src/index';
import { exampleNetwork } from './examples';
import { annotations } from './inside';

const network = exampleNetwork();

/** The numbers, from top to bottom, without what makes some of their digits pale. */
function numbersIn(...given: Parameters<typeof nudgeDigits>): string[] {
  return annotations(nudgeDigits(...given))
    .map(({ text }) => String(text).replaceAll(/<[^>]*>/g, ''))
    .filter((text) => /^−?\d+\.\d+$/.test(text));
}

/** Which digits of them are bold. */
function boldIn(...given: Parameters<typeof nudgeDigits>): string[] {
  return annotations(nudgeDigits(...given))
    .filter(({ font }) => (font as { size: number }).size === 20)
    .map(({ text }) => /<b>(.*)<\/b>/.exec(String(text))?.[1] ?? '');
}

function lossAt(w: number): number {
  const turned = exampleNetwork();
  turned.parameters[0] = w;
  return lossOf(turned, xor);
}

test('the numbers are two losses, their difference, the slope and the true one', () => {
  const [above, below] = [lossAt(0.8 + 1e-3), lossAt(0.8 - 1e-3)];
  const found = numbersIn(network, xor, { parameter: 0, epsilon: 1e-3 }).map(Number);
  expect(found).toHaveLength(5);
  expect(found[0]).toBe(above);
  expect(found[1]).toBe(below);
  expect(found[2]).toBeCloseTo(above - below, 15);
  expect(found[3]).toBeCloseTo((above - below) / 2e-3, 12);
  expect(found[4]).toBeCloseTo(chainRuleGradient(network, xor).values[0], 12);
});

test('a forward difference takes the loss where the weight is', () => {
  const options = { parameter: 0, epsilon: 1e-3, difference: 'forward' } as const;
  const [above, here, , slope] = numbersIn(network, xor, options).map(Number);
  expect(here).toBe(lossAt(0.8));
  expect(slope).toBeCloseTo((above - here) / 1e-3, 12);
});

test('what agrees stands back in the losses, and counts in the slope', () => {
  const options = { parameter: 0, epsilon: 1e-5 };
  const numbers = numbersIn(network, xor, options);
  const bold = boldIn(network, xor, options);
  const agreeing = (k: number) => numbers[k].slice(0, -bold[k].length);
  expect(agreeing(0)).toBe('0.70108');
  expect(agreeing(1)).toBe('0.70108');
  expect(bold[0][0]).not.toBe(bold[1][0]);
  expect(agreeing(2)).toMatch(/^0\.0+$/);
  expect(numbers[3].startsWith(bold[3])).toBe(true);
  expect(numbers[4].startsWith(bold[3])).toBe(true);
});

test('the shorter the nudge, the fewer digits are left and the fewer right', () => {
  const counts = [1e-5, 1e-9, 1e-13].map((epsilon) => {
    const { alt } = nudgeDigits(network, xor, { parameter: 0, epsilon });
    return [...alt.matchAll(/(\d+) digits? (?:agree|of it|right)/g)].map(([, n]) => +n);
  });
  for (const [agree, left, right] of counts) {
    // One less where a digit of the difference had to be borrowed.
    expect(16 - agree - left).toBeGreaterThanOrEqual(0);
    expect(16 - agree - left).toBeLessThanOrEqual(1);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(2);
  }
  expect(counts[0][1]).toBeGreaterThan(counts[1][1]);
  expect(counts[1][1]).toBeGreaterThan(counts[2][1]);
});

test('below stand the errors of all sizes, with this nudge marked, as on their own', () => {
  const mark = { epsilon: 1e-6, difference: 'forward' } as const;
  const { data, layout } = nudgeDigits(network, xor, { parameter: 0, ...mark });
  const alone = epsilonErrors(network, xor, { mark });
  const below = data.filter(({ xaxis }) => xaxis === 'x2');
  expect(below.map(({ x, y }) => [x, y])).toEqual(alone.data.map(({ x, y }) => [x, y]));
  const { yaxis2 } = layout as { yaxis2: { range: number[]; domain: number[] } };
  expect(yaxis2.range).toEqual((alone.layout.yaxis as { range: number[] }).range);
  expect(yaxis2.domain[0]).toBeGreaterThan(0);
  expect(yaxis2.domain[1]).toBeLessThan(0.6);
});

test('a nudge too short to be felt leaves nothing', () => {
  const figure = nudgeDigits(network, xor, { parameter: 0, epsilon: 1e-18 });
  expect(figure.alt).toContain('16 digits agree');
  expect(figure.alt).toContain('0 digits of it are left');
});

test('the decimal points of all numbers stand below one another', () => {
  const places = (parameter: number) =>
    annotations(nudgeDigits(network, xor, { parameter }))
      .filter(({ font }) => (font as { size: number }).size === 20)
      .map(({ x, text }) => ({ x, isNegative: String(text).includes('−') }));
  for (const { x, isNegative } of [...places(0), ...places(2)]) {
    expect(x).toBeCloseTo(isNegative ? 136 - 11.68 : 136, 1);
  }
});

test.each([
  [{ parameter: 'W9' }, 'parameter is "W9"'],
  [{ parameter: 0, epsilon: -1 }, 'epsilon is -1'],
  [{ parameter: 0, difference: 'both' as never }, 'difference is "both"'],
])('%j is refused', (options, message) => {
  const make = () => nudgeDigits(network, xor, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
