import { afterEach, describe, expect, test, vi } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { losses } from '../../src/network/losses';
import { createNetwork } from '../../src/network/network';
import { bits } from '../bits';

// An evaluation broken off at every step may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const methods = [
  ['central nudges', nudgeGradient, 27],
  ['forward nudges', nudgeGradient.with({ difference: 'forward' }), 14],
  ['coarse nudges', nudgeGradient.with({ epsilon: 0.1 }), 27],
  ['the chain rule', chainRuleGradient, 1],
] as const;

/** Parameters that a nudge up and down again would not leave as they were. */
function fragileNetwork() {
  const network = createNetwork({
    sizes: [2, 3, 1],
    activations: ['sigmoid', 'sigmoid'],
    seed: 7,
  });
  network.parameters.set([0.1, 0.3, -0.7, 1e-9, -0]);
  return network;
}

test('the parameters below are such that (w + ε) − ε is not w', () => {
  const { parameters } = fragileNetwork();
  for (const epsilon of [1e-5, 0.1]) {
    const moved = parameters.map((w) => w + epsilon - epsilon);
    expect(bits(moved)).not.toBe(bits(parameters));
  }
});

afterEach(() => vi.restoreAllMocks());

describe.each(methods)('%s', (_, method, evaluations) => {
  test('leave parameters and data bit for bit as they were', () => {
    const network = fragileNetwork();
    const before = bits(network.parameters);
    const dataset = structuredClone(xor);
    method(network, dataset);
    expect(bits(network.parameters)).toBe(before);
    expect(dataset).toEqual(xor);
  });

  test('leave the parameters so wherever the evaluation breaks off', () => {
    const { binaryCrossEntropy } = losses;
    const { value } = binaryCrossEntropy;
    const callsOf = (run: () => void, breakAt: number) => {
      let calls = 0;
      vi.spyOn(binaryCrossEntropy, 'value').mockImplementation((...given) => {
        if (++calls === breakAt) throw new Error('broken off');
        return value(...given);
      });
      run();
      return calls;
    };
    const before = bits(fragileNetwork().parameters);
    expect(callsOf(() => method(fragileNetwork(), xor), -1)).toBe(evaluations);
    for (let k = 1; k <= evaluations; k++) {
      const network = fragileNetwork();
      callsOf(() => expect(() => method(network, xor)).toThrow('broken off'), k);
      expect(bits(network.parameters)).toBe(before);
    }
  });

  test('give the same gradient when asked again', () => {
    const network = fragileNetwork();
    const first = method(network, xor);
    const again = method(network, xor);
    expect(bits(again.values)).toBe(bits(first.values));
    expect(again.values).not.toBe(first.values);
  });
});
