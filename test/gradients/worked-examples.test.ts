import { describe, expect, test, vi } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { workedExamples } from './worked-examples/all';
import { compared } from './worked-examples/compared';
import { halfUnit, roundsTo } from './worked-examples/rounds-to';

// Many gradients may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** How far a slope by central differences with ε = 1e-5 is from the exact one. */
const NUDGE_ERROR = 1e-9;

describe.each(workedExamples)('$title ($author)', (example) => {
  test('the chain rule ends in every printed digit', () => {
    const wrong = compared(example, chainRuleGradient).filter(
      ({ ours, printed }) => !roundsTo(ours, printed),
    );
    expect(wrong).toEqual([]);
  });

  test('nudging gives the printed numbers as closely as nudging can', () => {
    const wrong = compared(example, nudgeGradient).filter(
      ({ ours, printed }) =>
        Math.abs(ours - Number(printed)) > halfUnit(printed) + NUDGE_ERROR,
    );
    expect(wrong).toEqual([]);
  });
});

test('the examples cover all activations, both losses, many samples and outputs', () => {
  const used = new Set(workedExamples.flatMap(({ network }) => network.activations));
  expect([...used].sort()).toEqual(['identity', 'relu', 'sigmoid', 'tanh']);
  const losses = new Set(workedExamples.map(({ loss }) => loss));
  expect([...losses].sort()).toEqual(['binaryCrossEntropy', 'halfSquaredError']);
  expect(workedExamples.some(({ inputs }) => inputs.length > 1)).toBe(true);
  expect(workedExamples.some(({ targets }) => targets[0].length > 1)).toBe(true);
});

test('no printed number is dropped unseen', () => {
  const all = workedExamples.flatMap((example) => compared(example, chainRuleGradient));
  expect(all).toHaveLength(375);
});

test.each([
  ['0.44', 0.4449, true],
  ['0.44', 0.4451, false],
  ['0.44', 0.4349, false],
  ['-0.165', -0.1654, true],
  ['0.00', -0.004, true],
  ['7', 7.4, true],
  ['7.4070', 7.40706, false],
  ['0.7105668883115941', 0.7105668883115942, true],
  ['0.7105668883115941', 0.710566888311595, false],
])('%s is what %d rounds to: %s', (printed, value, expected) => {
  expect(roundsTo(value, printed)).toBe(expected);
});
