import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Engine, prepareOnEngine } from '../../src/engine/engine';
import { createNetwork } from '../../src/network/network';
import { createObjective } from '../../src/network/objective';
import { moons } from '../../src/network/plane-datasets';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('the engine’s memory does not grow with what nobody can ask for any more', async () => {
  const dataset = moons({ samples: 200, seed: 1 });
  const activations = ['tanh', 'sigmoid'] as const;
  const network = createNetwork({ sizes: [2, 8, 1], activations, seed: 1 });
  const objective = createObjective(network, dataset);
  const gradient = new Float64Array(network.parameters.length);
  let engine: Engine | undefined;
  const bytes: number[] = [];
  for (let round = 0; round < 6; round++) {
    for (let k = 0; k < 500; k++) {
      prepareOnEngine(objective, gradient, (its) => {
        engine = its;
        return its.chainRule;
      });
    }
    collectGarbage();
    await setImmediate();
    bytes.push(engine?.memory.buffer.byteLength ?? 0);
  }
  expect(bytes[0]).toBeGreaterThan(0);
  expect(bytes[5]).toBe(bytes[1]);
});
