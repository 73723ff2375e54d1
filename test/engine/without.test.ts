import { expect, test, vi } from 'vitest';
import { chainRuleGradient, createNetwork, nudgeGradient, xor } from '../../src/index';

// Before anything is imported: a browser without WebAssembly, or a page that forbids it.
vi.hoisted(() => vi.stubGlobal('WebAssembly', undefined));

test('where WebAssembly is missing, what is prepared runs the readable files', () => {
  const activations = ['tanh', 'sigmoid'] as const;
  const network = createNetwork({ sizes: [2, 2, 1], activations, seed: 1 });
  for (const method of [chainRuleGradient, nudgeGradient]) {
    const gradient = new Float64Array(9);
    const loss = method.prepare(gradient, network, xor)();
    const single = method(network, xor);
    expect(gradient).toEqual(single.values);
    expect(loss).toBe(single.loss);
  }
});
