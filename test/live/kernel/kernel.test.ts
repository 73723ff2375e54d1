import { describe, expect, it } from 'vitest';
import { kernelInNode } from './kernel-in-node';

describe('variables', () => {
  it.each([
    [['const a = 1;', 'a + 1'], '2\n'],
    [['let a = 1;', 'a++; a'], '2\n'],
    [['const a = 1;', 'const a = 2; a'], '2\n'],
    [['const { a, b: [c = 3] } = { a: 1, b: [] };', '[a, c]'], '[ 1, 3 ]\n'],
    [['function f() { return a } const a = 5;', 'f()'], '5\n'],
    [['f(); function f() { console.log("early") }'], 'early\n'],
    [['class A { constructor(readonly x: number) {} }', 'new A(3)'], 'A { x: 3 }\n'],
    [
      [
        'class A { y = 1 } class B extends A { constructor(public x = 2) { super(); } }',
        'new B()',
      ],
      'B { y: 1, x: 2 }\n',
    ],
    [
      [
        'enum E { A, B = 5, C, D = B | 2, F = E.B, G = "g" }',
        '[E.C, E.D, E.F, E[5], E.G]',
      ],
      "[ 6, 7, 5, 'B', 'g' ]\n".replace("'B'", "'F'"),
    ],
    [['const a = await Promise.resolve(4);', 'a'], '4\n'],
    [
      [
        'const self = 1, name = "n", close = 2, top = 3, performance = 4;',
        '[self, name, close, top, performance]',
      ],
      "[ 1, 'n', 2, 3, 4 ]\n",
    ],
    [['const a2 = 1;', '({ a2 })'], '{ a2: 1 }\n'],
    [['let f = (x: number) => x as number\n;[1].map(f)'], '[ 1 ]\n'],
  ])('%j print %j at last', async (cells, expected) => {
    expect(await kernelInNode().printed(...cells)).toBe(expected);
  });

  it('has no value before its line', async () => {
    const { run } = kernelInNode();
    await run('const a = 1;');
    const { reply } = await run('a; const b = 1; const a = 2;');
    expect(reply).toMatchObject({
      failure: {
        name: 'ReferenceError',
        message: "Cannot access 'a' before initialization",
      },
    });
  });

  it('that is a constant stays as it is', async () => {
    const { run, printed } = kernelInNode();
    await run('const a = 1;');
    for (const code of ['a = 2', 'const b = 1;\n\n b++']) {
      expect((await run(code)).reply).toMatchObject({
        failure: {
          name: 'TypeError',
          message: expect.stringMatching(/^'[ab]' is a constant; declare it with let/),
        },
      });
    }
    expect(await printed('a')).toBe('1\n');
  });

  it('of a cell that failed are there as far as it came', async () => {
    const { run, printed } = kernelInNode();
    await run('const a = 1; throw new Error("no"); const b = 2;');
    expect(await printed('[a, typeof b]')).toBe("[ 1, 'undefined' ]\n");
  });
});

describe('the last expression', () => {
  it.each([
    ['"text"', 'text\n'],
    ['"text";', 'text\n'],
    ['1; 2', '2\n'],
    ['1, 2', '2\n'],
    ['null', ''],
    ['undefined', ''],
    ['const a = 1', ''],
    ['if (true) 5', ''],
    ['({ a: { b: { c: { d: 1 } } } })', '{ a: { b: { c: [Object] } } }\n'],
    ['new Float64Array([1, 2.5])', 'Float64Array(2) [ 1, 2.5 ]\n'],
    ['new Map([["a", 1]])', "Map(1) { 'a' => 1 }\n"],
    ['[1, 2] as const', '[ 1, 2 ]\n'],
    ['"%d is no format"', '%d is no format\n'],
    ['new Promise(() => {})', 'Promise { <pending> }\n'],
  ])('of %j prints %j', async (code, expected) => {
    expect(await kernelInNode().printed(code)).toBe(expected);
  });
});

describe('a failure', () => {
  it.each([
    ['const a = 1;\n\n  fail();', 'ReferenceError', 'fail is not defined', 3, 3],
    [
      'const a: number = (null as any).b;',
      'TypeError',
      /^Cannot read properties of null/,
      1,
      33,
    ],
    ['throw new RangeError("far");', 'RangeError', 'far', 1, 7],
    ['throw { odd: 1 }', 'Uncaught', '{ odd: 1 }', undefined, undefined],
    ['throw null', 'Uncaught', 'null', undefined, undefined],
    ['1 +', 'SyntaxError', 'Unexpected token', 1, 4],
    ['await Promise.reject(new Error("late"))', 'Error', 'late', 1, 22],
    ["import { a } from 'nowhere';", 'Error', /^Cannot find module 'nowhere'/, 1, 1],
    [
      "import { a } from 'tslab';",
      'SyntaxError',
      "Module 'tslab' has no exported member 'a'",
      1,
      1,
    ],
  ])('of %j says what and where', async (code, name, message, line, column) => {
    const { reply } = await kernelInNode().run(code, 'this-cell');
    expect(reply).toMatchObject({ status: 'error', failure: { name } });
    const { failure } = reply as Extract<typeof reply, { status: 'error' }>;
    if (typeof message === 'string') expect(failure.message).toBe(message);
    else expect(failure.message).toMatch(message);
    expect([failure.line, failure.column]).toEqual([line, column]);
    if (line) expect(failure.cell).toBe('this-cell');
  });

  it('in a function of another cell is found there', async () => {
    const { run } = kernelInNode();
    await run('function f() {\n  throw new Error("here");\n}', 'first');
    const { reply } = await run('f()', 'second');
    expect(reply).toMatchObject({ failure: { cell: 'first', line: 2, column: 9 } });
  });

  it('that nobody waits for is shown where it is known', async () => {
    const { kernel, shown } = kernelInNode();
    kernel.failLate(new TypeError('late'));
    expect(shown.at(-1)?.output).toMatchObject({ ename: 'TypeError', evalue: 'late' });
  });
});

describe('what a cell shows', () => {
  it('comes in its order', async () => {
    const { run } = kernelInNode();
    const { outputs } = await run(
      `import { display } from 'tslab';
      console.log('a'); console.log('b'); console.error('c');
      display.html('<p>d</p>'); console.log('e');`,
    );
    expect(outputs).toEqual([
      { output_type: 'stream', name: 'stdout', text: 'a\nb\n' },
      { output_type: 'stream', name: 'stderr', text: 'c\n' },
      { output_type: 'display_data', data: { 'text/html': '<p>d</p>' }, metadata: {} },
      { output_type: 'stream', name: 'stdout', text: 'e\n' },
    ]);
  });

  it('late belongs to the cell whose timer it was', async () => {
    const { run, shown } = kernelInNode();
    await run('const late = setTimeout(() => console.log("late"), 5);');
    await run('await new Promise((then) => setTimeout(then, 30)); console.log("now")');
    expect(
      shown.map(({ run, output }) => [run, 'text' in output && output.text]),
    ).toEqual([
      [1, 'late\n'],
      [2, 'now\n'],
    ]);
  });

  it('takes the place of what its display showed before', async () => {
    const { run, shown } = kernelInNode();
    await run(`import { newDisplay } from 'tslab';
      const line = newDisplay(); line.text('1'); line.text('2'); newDisplay().text('3');`);
    expect(shown.map(({ display }) => display)).toEqual([
      'display-1',
      'display-1',
      'display-2',
    ]);
  });

  it('is cut where it is far too long', async () => {
    const { run } = kernelInNode();
    const { outputs } = await run(
      'for (let i = 0; i < 1e5; i++) console.log("line", i);',
    );
    const text = outputs
      .map((output) => ('text' in output ? output.text : ''))
      .join('');
    expect(text.length).toBeLessThan(200_100);
    expect(text).toMatch(/… and so on: a cell may print 200,000 letters\.\n$/);
  });

  it.each([
    ['things', 'display.html(k)', 1000, 'may show 1,000 things.'],
    [
      'changes in place',
      'place.html(k)',
      10_000,
      'may change what it shows 10,000 times.',
    ],
  ])('is cut where there are far too many %s', async (_, show, most, words) => {
    const { run } = kernelInNode();
    const { outputs } = await run(
      `import { display, newDisplay } from 'tslab'; const place = newDisplay();
      for (let i = 0; i < 20_000; i++) { const k = String(i); ${show}; }`,
    );
    expect(outputs.filter((output) => 'data' in output)).toHaveLength(most);
    expect(outputs.at(-1)).toMatchObject({ text: `… and so on: a cell ${words}\n` });
  });

  it('of something that moves is never too much', async () => {
    const { kernel, run } = kernelInNode();
    await run(`import { interact, display } from 'tslab';
      interact({ data: {}, metadata: {} }, () => display.html('x'));`);
    let moved: object = {};
    for (let k = 0; k < 1100; k++) {
      moved = await kernel.move({ interaction: 'interaction-1', places: {} });
    }
    expect(moved).toMatchObject({ outputs: [{ data: { 'text/html': 'x' } }] });
  });

  it('of a picture is text', async () => {
    const { run } = kernelInNode();
    const { outputs } = await run(
      `import { display } from 'tslab'; display.png(new Uint8Array([1, 2, 3]));`,
    );
    expect(outputs).toMatchObject([{ data: { 'image/png': 'AQID' } }]);
  });
});

describe('a library', () => {
  it('is fetched by the first cell that names it', async () => {
    const { run, printed } = kernelInNode({ sums: 'exports.sum = (a, b) => a + b;' });
    await run("import { sum } from 'sums';");
    expect(await printed('sum(1, 2)')).toBe('3\n');
  });

  it('finds the other modules', async () => {
    const { kernel, printed } = kernelInNode();
    kernel.load('one', 'exports.one = 1;');
    kernel.load('two', "module.exports = { two: require('one').one + 1 };");
    expect(await printed("import { two } from 'two'; two")).toBe('2\n');
    expect(await printed("import * as all from 'two'; all")).toBe('{ two: 2 }\n');
    expect(await printed("import all from 'two'; all")).toBe('{ two: 2 }\n');
  });
});

it('runs cells one after the other', async () => {
  const { run } = kernelInNode();
  const first = run('await new Promise((then) => setTimeout(then, 20)); const a = 1;');
  const second = run('a + 1');
  expect((await second).outputs).toMatchObject([{ text: '2\n' }]);
  expect((await first).reply).toEqual({ status: 'ok', count: 1, names: ['a'] });
});
