import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exercises } from '../src/exercises/check/all-exercises';
import * as course from '../src/index';
import { type Argument, fresh, publicCalls, smallNetwork } from './public-calls';

vi.mock('../src/exercises/check/load-exercises', () => ({
  loadExercises: () => exercises,
}));

const { chainRuleGradient, createNetwork, InputError, nudgeGradient, weightsOf, xor } =
  course;
const all = publicCalls(course);
const newNetwork = () => smallNetwork(course);

/** What may be given by mistake. */
const strange = [undefined, null, 1, NaN, 'x', {}, [], [null], () => undefined];

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

test('every public function is tried here', () => {
  const functions = Object.entries(course)
    .filter(([name, value]) => typeof value === 'function' && !name.endsWith('Error'))
    .map(([name]) => name);
  expect(Object.keys(all).sort()).toEqual(functions.sort());
});

/** What is called, with arguments of its own: they may be changed. */
function call(name: string, given: unknown[]): unknown {
  const take = (course as unknown as Record<string, (...all: unknown[]) => unknown>)[
    name
  ];
  return take(...fresh(given));
}

/** What is wrong with the answer to an argument that may not fit, if anything. */
function complaint(
  run: () => unknown,
  strange: unknown,
  { name, fits, optional, also = [], mayBeAnything, says, required = [] }: Argument,
): string | undefined {
  try {
    run();
  } catch (error) {
    if (!(error instanceof InputError)) return String(error);
    const known = [name, ...required].some((word) =>
      new RegExp(`^${word}\\b`).test(error.message),
    );
    return known || says?.test(error.message) ? undefined : error.message;
  }
  const sameKind = typeof strange === typeof fits && Object(strange) !== strange;
  const isFine =
    mayBeAnything ||
    sameKind ||
    (typeof strange === 'function' && typeof fits === 'function') ||
    (optional && strange === undefined) ||
    (optional && name === 'options' && JSON.stringify(strange) === '{}') ||
    also.some((other) => JSON.stringify(other) === JSON.stringify(strange));
  return isFine ? undefined : 'it was taken';
}

describe.each(Object.entries(all))('%s', (name, arguments_) => {
  const fitting = arguments_.map(({ fits }) => fits);

  test('takes what fits', () => {
    expect(() => call(name, fitting)).not.toThrow();
  });

  test.each(arguments_.map((argument, k) => [argument.name, argument, k] as const))(
    'names %s where it is missing or something else',
    (_, argument, k) => {
      const found = strange.map((value) => [
        value,
        complaint(() => call(name, fitting.with(k, value)), value, argument),
      ]);
      const until = complaint(
        () => call(name, fitting.slice(0, k)),
        undefined,
        argument,
      );
      found.push(['without it and what follows', until]);
      expect(found.filter(([, wrong]) => wrong !== undefined)).toEqual([]);
    },
  );

  test('takes nothing amiss, or says so, where one argument is forgotten', () => {
    for (const k of arguments_.keys()) {
      try {
        call(name, fitting.toSpliced(k, 1));
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }
  });

  for (const [k, argument] of arguments_.entries()) {
    if (argument.name !== 'options') continue;
    const { required = [] } = argument;
    const fits = argument.fits as Record<string, unknown>;
    test.each(Object.keys(fits))('names the option %s where it is none', (option) => {
      const optional = !required.includes(option);
      const found = strange.map((value) => {
        const given = fitting.with(k, { ...fits, [option]: value });
        const one = { name: option, fits: fits[option], optional };
        return [value, complaint(() => call(name, given), value, one)];
      });
      expect(found.filter(([, wrong]) => wrong !== undefined)).toEqual([]);
    });
  }
});

test.each([nudgeGradient, chainRuleGradient])(
  'the parts of a gradient method name what does not fit as well',
  (method) => {
    for (const other of [null, 1, 'x', []]) {
      expect(() => method.with(other as never)).toThrow(InputError);
      const prepare = () => method.prepare(other as never, newNetwork(), xor);
      expect(prepare).toThrow(InputError);
    }
  },
);

test('createNetwork names the part of given weights that is none', () => {
  const fits = { ...weightsOf(newNetwork()) };
  for (const part of ['weights', 'biases', 'activations']) {
    const found = strange.map((value) => {
      const given = { ...fits, [part]: value };
      const make = () => createNetwork(given as never);
      const says = /^biases has 2 layers/;
      return [value, complaint(make, value, { name: part, fits: [], says })];
    });
    expect([part, found.filter(([, wrong]) => wrong !== undefined)]).toEqual([
      part,
      [],
    ]);
  }
});
