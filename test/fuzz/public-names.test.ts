import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import * as course from '../../src/index';
import { publicCalls, publicParts } from '../public-calls';
import { type Found, fuzz } from './fuzz';

// What is tried is the module as it is built.
const module = join(__dirname, '..', '..', 'dist', 'index.js');
const calls = process.env.EVERY_NOTEBOOK ? 60 : 5;
const names = [
  ...Object.keys(publicCalls(course)),
  ...Object.keys(publicParts(course)),
];

vi.setConfig({ hookTimeout: 600_000 });

let found: Found;
beforeAll(async () => {
  found = await fuzz(names, { module, seed: 1, calls, milliseconds: 10_000 });
});

test('every public name is tried, by itself or by what it holds', () => {
  const tried = names.map((name) => name.replace(/\W.*/, ''));
  const data = ['xor', 'and', 'or', 'notYet', 'InputError', 'OverflowError'];
  for (const name of Object.keys(course)) expect([...tried, ...data]).toContain(name);
});

test.each(names)('%s takes what is wrong, or says what is wrong with it', (name) => {
  expect(found.findings.filter((finding) => finding.name === name)).toEqual([]);
});
