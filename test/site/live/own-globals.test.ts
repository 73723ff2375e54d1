import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { withGlobalsOfItsOwn } from '../../../src/site/live/own-globals';

it('a script goes on working where its global names are given away', () => {
  const script = `later = () => new Map([[Math.max(1, 2), this === outside]]).get(2);`;
  const world = { later: () => undefined as unknown, outside: {} };
  runInNewContext(
    `(function () {${withGlobalsOfItsOwn(script)}}).call(outside)`,
    world,
  );
  runInNewContext('Map = Math = undefined', world);
  expect(world.later()).toBe(true);
});
