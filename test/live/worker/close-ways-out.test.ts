import { constants, createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { closeWaysOut } from '../../../src/live/worker/close-ways-out';
import { KEPT_FOR_CELLS } from '../../../src/site/live/own-globals';

it('nothing is left of a global object but what is kept, wherever it stands', () => {
  const above = Object.create(null, {
    fetch: { value: () => {}, configurable: true },
    caches: { get: () => 'stored', configurable: true },
    atob: { value: atob, configurable: true },
  });
  const scope = Object.create(above, {
    Worker: { value: class {}, configurable: true },
    [Symbol.for('own')]: { value: 1, configurable: true },
    Math: { value: Math, configurable: true },
  });
  closeWaysOut(scope, ['atob', 'Math']);
  expect([...Reflect.ownKeys(scope), ...Reflect.ownKeys(above)]).toEqual([
    'Math',
    'atob',
  ]);
});

it('the language stays whole', () => {
  const world = runInContext('globalThis', createContext(constants.DONT_CONTEXTIFY));
  const before = Object.getOwnPropertyNames(world);
  world.fetch = () => {};
  closeWaysOut(world, KEPT_FOR_CELLS);
  expect(Object.getOwnPropertyNames(world)).toEqual(before);
});
