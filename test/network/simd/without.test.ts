import { expect, test, vi } from 'vitest';
import { chainRuleGradient, createNetwork, moons } from '../../../src/index';
import { simdKernel } from '../../../src/network/simd/kernel';

// Before anything is imported: a browser without WebAssembly, or a page that forbids it.
vi.hoisted(() => vi.stubGlobal('WebAssembly', undefined));

test('a large network works where WebAssembly is missing', () => {
  const activations = ['tanh', 'sigmoid'] as const;
  const network = createNetwork({ sizes: [2, 16, 1], activations, seed: 1 });
  const { loss } = chainRuleGradient(network, moons({ samples: 256, seed: 1 }));
  expect(loss).toSatisfy(Number.isFinite);
  expect(simdKernel(0)).toBeUndefined();
});
