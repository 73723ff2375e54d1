import { expect, test, vi } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { createNetwork } from '../../src/network/network';
import { moons } from '../../src/network/plane-datasets';
import { train } from '../../src/training/train';

// Many samples may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SAMPLES = 20_000;
const WARM_UP = 40;
const EPOCHS = 30;

/**
 * The bytes that are added from one epoch to the next once the code is compiled, most of
 * the time: the garbage collector, which comes now and then, does not change the median.
 */
function bytesAnEpoch(gradient: typeof chainRuleGradient): number {
  const network = createNetwork({
    sizes: [2, 1, 1],
    activations: ['relu', 'sigmoid'],
    seed: 1,
  });
  const used: number[] = [];
  train(network, moons({ samples: SAMPLES, seed: 1 }), {
    gradient,
    learningRate: 0.1,
    epochs: WARM_UP + EPOCHS,
    onEpoch(epoch) {
      if (epoch < WARM_UP) return;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      used.push(heapUsed + arrayBuffers);
    },
  });
  const added = used.slice(1).map((bytes, epoch) => bytes - used[epoch]);
  return added.toSorted((a, b) => a - b)[EPOCHS / 2];
}

test.each([
  ['nudging', nudgeGradient],
  ['the chain rule', chainRuleGradient],
])('training by %s makes its memory once, not once an epoch', (_, gradient) => {
  // One number a sample would be 8 bytes; what remains is the measurement's own.
  expect(bytesAnEpoch(gradient) / SAMPLES).toBeLessThan(1);
});
