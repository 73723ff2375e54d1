import { wcagContrast as contrast } from 'culori';
import { describe, expect, test } from 'vitest';
import {
  BLUE,
  INK,
  LOSS_SCALE,
  PAPER,
  PROBABILITY_SCALE,
  QUIET,
  SERIES,
  signStyle,
  VERMILION,
} from '../../../src/figures/look/palette';
import { type Eyes, eyes, lightness, perceivedDistance } from './colour-vision';

const pairs = SERIES.flatMap((a, k) => SERIES.slice(k + 1).map((b) => [a, b] as const));

describe.each(Object.keys(eyes) as Eyes[])('to %s eyes', (kind) => {
  test.each(pairs)('$0.color and $1.color differ', (a, b) => {
    expect(perceivedDistance(a.color, b.color, kind)).toBeGreaterThan(18);
  });

  test('above and below zero differ', () => {
    expect(perceivedDistance(BLUE, VERMILION, kind)).toBeGreaterThan(50);
  });
});

test.each(pairs)('in grey print, %o and %o differ', (a, b) => {
  expect(Math.abs(lightness(a.color) - lightness(b.color))).toBeGreaterThan(10);
});

test('lines stand out from the page, words still more', () => {
  for (const { color, text } of SERIES) {
    expect(contrast(color, PAPER)).toBeGreaterThan(3);
    expect(contrast(text, PAPER)).toBeGreaterThan(4.5);
  }
  for (const color of [INK, QUIET]) expect(contrast(color, PAPER)).toBeGreaterThan(4.5);
});

test('no two series, and no two signs, differ in colour alone', () => {
  const marks = SERIES.map(({ dash, symbol }) => `${dash} ${symbol}`);
  expect(new Set(marks).size).toBe(SERIES.length);
  expect(signStyle(1).dash).not.toBe(signStyle(-1).dash);
});

test.each([
  ['probabilities', PROBABILITY_SCALE, -1],
  ['losses', LOSS_SCALE, 1],
] as const)('the scale of %s goes one way in grey, to all eyes', (_, scale, way) => {
  for (const kind of Object.keys(eyes) as Eyes[]) {
    const steps = scale.map(([, color]) => lightness(color, kind));
    for (const [k, step] of steps.slice(1).entries()) {
      expect(way * (step - steps[k])).toBeGreaterThan(4);
    }
  }
});

test('samples and lines stand out from every colour of the surface', () => {
  for (const [, color] of PROBABILITY_SCALE) {
    expect(contrast(INK, color)).toBeGreaterThan(3);
  }
});
