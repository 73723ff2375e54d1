import { describe, expect, test } from 'vitest';
import {
  chainRuleGradient,
  createNetwork,
  createTrainer,
  type GradientMethod,
  InputError,
  lossOf,
  moons,
  nudgeGradient,
  type TrainerOptions,
  train,
  xor,
} from '../../src/index';

const start = (seed = 3) =>
  createNetwork({ sizes: [2, 3, 1], activations: ['tanh', 'sigmoid'], seed });
const newData = moons({ samples: 10, noise: 0.2, seed: 5 });
const options = { gradient: chainRuleGradient, learningRate: 0.7, epochs: 0 };

/** What train gives, in one go. */
function inOneGo(epochs: number, gradient: GradientMethod = chainRuleGradient) {
  const network = start();
  const { losses } = train(network, xor, { ...options, gradient, epochs });
  return { parameters: network.parameters, losses };
}

describe.each([
  ['chain rule', chainRuleGradient],
  ['nudging', nudgeGradient],
])('a training by %s that is looked at', (_, gradient) => {
  test.each([
    ['from step to step', [0, 7, 14, 21, 28]],
    ['all at once', [300]],
    ['back and forth', [100, 35, 0, 104, 99, 100]],
  ])('%s is the one that train runs, to the last bit', (_, looks) => {
    const trained = createTrainer();
    for (const epochs of looks) {
      const { network, losses } = trained(start(), xor, {
        ...{ ...options, gradient, epochs, newData },
      });
      const once = inOneGo(epochs, gradient);
      expect(network.parameters).toEqual(once.parameters);
      expect(losses).toEqual(once.losses);
    }
  });
});

test('the loss on new data is taken every so many epochs, and at the end', () => {
  const trained = createTrainer();
  const at = (epochs: number) =>
    trained(start(), xor, { ...options, epochs, newData, every: 4 });
  const { network, newLosses = [] } = at(10);
  expect(newLosses.map(({ epoch }) => epoch)).toEqual([0, 4, 8, 10]);
  expect(newLosses[0].loss).toBe(lossOf(start(), newData));
  expect(newLosses[1].loss).toBe(lossOf(at(4).network, newData));
  expect(newLosses[3].loss).toBe(lossOf(network, newData));
  expect(at(3).newLosses?.map(({ epoch }) => epoch)).toEqual([0, 3]);
  expect(createTrainer()(start(), xor, options)).not.toHaveProperty('newLosses');
});

test('going on costs the new epochs alone, and going back what lies after a kept one', () => {
  const trained = createTrainer();
  let calls = 0;
  const gradient: GradientMethod = (...given) => {
    calls++;
    return chainRuleGradient(...given);
  };
  const spent = (epochs: number) => {
    const before = calls;
    trained(start(), xor, { ...options, gradient, epochs });
    return calls - before;
  };
  expect(spent(1000)).toBeGreaterThan(1000);
  expect(spent(1010)).toBeLessThan(20);
  expect(spent(505)).toBeLessThan(10);
});

test('another start, data set, rate, loss or method is another training', () => {
  const trained = createTrainer();
  const look = (network = start(), dataset = xor, more: Partial<TrainerOptions> = {}) =>
    trained(network, dataset, { ...options, epochs: 20, ...more }).losses[20];
  const first = look();
  const others = [
    () => look(start(4)),
    () => look(start(), { ...xor, targets: [[1], [0], [0], [0]] }),
    () => look(start(), xor, { learningRate: 0.8 }),
    () => look(start(), xor, { loss: 'halfSquaredError' }),
    () => look(start(), xor, { gradient: nudgeGradient.with({ epsilon: 0.1 }) }),
  ].map((other) => {
    expect(look()).toBe(first);
    return other();
  });
  expect(new Set([first, ...others]).size).toBe(6);
});

test('neither network nor data are changed or kept', () => {
  const [network, dataset] = [start(), structuredClone(xor)];
  const trained = createTrainer();
  const first = trained(network, dataset, { ...options, epochs: 20 });
  expect(network.parameters).toEqual(start().parameters);
  first.network.parameters.fill(0);
  first.losses.fill(0);
  const again = trained(network, dataset, { ...options, epochs: 30 });
  expect(again.losses).toEqual(inOneGo(30).losses);
});

test('a training that breaks says so each time', () => {
  const linear = createNetwork({
    sizes: [2, 2, 1],
    activations: ['relu', 'identity'],
    seed: 1,
  });
  const trained = createTrainer();
  const run = (epochs: number) =>
    trained(linear, xor, { ...options, learningRate: 50, epochs });
  expect(() => run(2000)).toThrow('the steps were too long');
  expect(() => run(2000)).toThrow('the steps were too long');
  expect(run(1).losses).toHaveLength(2);
});

test.each<[Partial<Record<keyof TrainerOptions, unknown>>, string]>([
  [{ gradient: 1 }, 'gradient is 1'],
  [{ learningRate: 0 }, 'learningRate is 0'],
  [{ epochs: 1.5 }, 'epochs is 1.5'],
  [{ every: 0 }, 'every is 0'],
  [{ loss: 'x' }, 'loss is "x"'],
  [{ newData: null }, 'newData: dataset is null'],
  [{ newData: { ...xor, inputs: [[1]] } }, 'newData: inputs[0] has 1 value'],
])('%j is refused', (wrong, message) => {
  const run = () => createTrainer()(start(), xor, { ...options, ...wrong } as never);
  expect(run).toThrow(InputError);
  expect(run).toThrow(message);
});
