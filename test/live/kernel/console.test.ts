import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { createConsole } from '../../../src/live/kernel/console/console';

type Use = (console: ReturnType<typeof createConsole>) => void;

/** What Node's own console prints of a use. */
function nodePrints(use: Use): string {
  let text = '';
  const stdout = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  use(new Console({ stdout, stderr: stdout }) as never);
  return text;
}

it.each<[string, Use]>([
  ['values', (c) => c.log('a', 1, -0, 2n, null, undefined, true, Symbol('s'))],
  ['nothing', (c) => c.log()],
  ['formats', (c) => c.log('%s is %d %i %f %j %o %%', 'a', 1, 2.5, '3', { b: 1 }, [1])],
  ['long arrays', (c) => c.log(Array.from({ length: 150 }, (_, k) => k / 7))],
  ['typed arrays', (c) => c.log(new Float64Array([1, 1e-9, Number.NaN]))],
  ['nests', (c) => c.log({ a: { b: { c: { d: {} } } }, e: [[[[]]]], f: () => 1 })],
  ['maps and sets', (c) => c.log(new Map([['a', { b: 1 }]]), new Set(['x']))],
  [
    'classes',
    (c) =>
      c.log(
        class A {},
        new (class B {
          x = 1;
        })(),
      ),
  ],
  [
    'circles',
    (c) => {
      const a: object[] = [];
      a.push(a);
      c.log(a);
    },
  ],
  ['objects', (c) => c.dir({ a: { b: { c: {} } } }, { depth: 0 })],
  [
    'groups',
    (c) => {
      c.group('a');
      c.log('b\nc');
      c.group();
      c.error('d');
      c.groupEnd();
      c.groupEnd();
      c.log('e');
    },
  ],
  [
    'counts',
    (c) => {
      c.count();
      c.count('a');
      c.count();
      c.countReset();
      c.count();
    },
  ],
  [
    'assertions',
    (c) => {
      c.assert(true, 'no');
      c.assert(false, 'a %s', 'b');
      c.assert(false);
    },
  ],
  [
    'tables of objects',
    (c) =>
      c.table([
        { a: 1, b: 'x' },
        { b: 2.5, c: [1, 2] },
      ]),
  ],
  [
    'tables of arrays',
    (c) =>
      c.table([
        [1, 2],
        [3, 4],
      ]),
  ],
  ['tables of values', (c) => c.table([1, 'a', null])],
  ['tables by name', (c) => c.table({ x: { a: 1 }, y: 2 })],
  ['tables of some columns', (c) => c.table([{ a: 1, b: 2 }, { a: 3 }], ['b', 'c'])],
  [
    'tables of maps',
    (c) =>
      c.table(
        new Map<unknown, unknown>([
          ['a', 1],
          [{ k: 1 }, { b: [2] }],
        ]),
      ),
  ],
  ['tables of sets', (c) => c.table(new Set(['a', { b: 1 }]))],
  ['tables of nothing', (c) => c.table('text')],
])('prints %s as Node does', (_, use) => {
  let text = '';
  use(
    createConsole((_, printed) => {
      text += printed;
    }),
  );
  expect(text).toBe(nodePrints(use));
});

it('prints what an assertion is given as Node does from 22 on', () => {
  let text = '';
  const { assert } = createConsole((_, printed) => {
    text += printed;
  });
  assert(0, { a: 1 });
  assert(false, 5, 'x');
  expect(text).toBe('Assertion failed { a: 1 }\nAssertion failed 5 x\n');
});

it('keeps errors apart', () => {
  const printed: string[] = [];
  const { log, warn } = createConsole((name, text) => printed.push(`${name}: ${text}`));
  log('a');
  warn('b');
  expect(printed).toEqual(['stdout: a\n', 'stderr: b\n']);
});

it('takes the time', () => {
  let text = '';
  const { time, timeEnd } = createConsole((_, printed) => {
    text += printed;
  });
  time('work');
  timeEnd('work');
  timeEnd('work');
  expect(text).toMatch(
    /^work: [\d.]+ms\nWarning: No such label 'work' for console.timeEnd\(\)\n$/,
  );
});
