import { describe, expect, test, vi } from 'vitest';
import { InputError } from '../../src/checks';
import { activations } from '../../src/network/activations';
import { derive } from '../../src/symbolic/derive';

// Loading mathjs may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The links of a network's chain, each with values for its variables. */
const links: [name: string, formula: string, variable: string, at: object][] = [
  ['L', '(a - y)^2 / 2', 'a', { a: 0.3, y: 1 }],
  ['L', '-(y * log(a) + (1 - y) * log(1 - a))', 'a', { a: 0.3, y: 0.9 }],
  ['a', '1 / (1 + exp(-z))', 'z', { z: -0.7 }],
  ['a', 'tanh(z)', 'z', { z: 0.4 }],
  ['z', 'w * x + b', 'w', { w: 0.5, x: -2, b: 0.1 }],
  ['z', 'w * x + b', 'x', { w: 0.5, x: -2, b: 0.1 }],
  ['z', 'w * x + b', 'b', { w: 0.5, x: -2, b: 0.1 }],
  ['z2', 'w21 * a1 + w22 * a2 + b2', 'a2', { w21: 1, a1: 2, w22: -3, a2: 4, b2: 5 }],
];

describe.each(links)('%s = %s, by %s', (name, formula, variable, at) => {
  const values = at as Record<string, number>;

  test('has the derivative that a small difference shows', () => {
    const link = derive(name, formula, variable);
    const loss = (shift: number) =>
      evaluate(formula, { ...values, [variable]: values[variable] + shift });
    expect(link.at(values)).toBeCloseTo((loss(1e-6) - loss(-1e-6)) / 2e-6, 7);
    expect(link.formula).toBe(formula);
  });

  test('says in its derivative what its value says', () => {
    const link = derive(name, formula, variable);
    expect(evaluate(link.derivative, values)).toBeCloseTo(link.at(values), 14);
  });
});

test('the derived activations are those of the network', () => {
  for (const z of [-3, -0.5, 0, 0.5, 3]) {
    const sigmoid = derive('a', '1 / (1 + exp(-z))', 'z');
    expect(sigmoid.at({ z })).toBeCloseTo(activations.sigmoid.derivative(z), 14);
    const tanh = derive('a', 'tanh(z)', 'z');
    expect(tanh.at({ z })).toBeCloseTo(activations.tanh.derivative(z), 14);
  }
});

describe('the TeX', () => {
  test('has the formula, then the derivative as a fraction of ∂s', () => {
    const { tex } = derive('L', '(a - y)^2 / 2', 'a');
    expect(plain(tex)).toBe(
      String.raw`L=\frac{{\left(a-y\right)}^{2}}{2}\qquad\frac{\partialL}{\partiala}=a-y`,
    );
  });

  test('writes the digits at the end of a name as its index', () => {
    const { tex } = derive('z2', 'w21 * a1 + w22 * a2 + b2', 'a2');
    expect(plain(tex)).toBe(
      String.raw`z_{2}=w_{21}\cdota_{1}+w_{22}\cdota_{2}+b_{2}` +
        String.raw`\qquad\frac{\partialz_{2}}{\partiala_{2}}=w_{22}`,
    );
  });

  test('leaves names without digits as they are', () => {
    expect(derive('a', 'tanh(z)', 'z').tex).not.toContain('_');
  });
});

test.each([
  ['1 +', 'z', /^cannot derive "1 \+" with respect to "z": Unexpected end/],
  ['2 * (z', 'z', /^cannot derive "2 \* \(z" with respect to "z": Parenthesis/],
  ['', 'z', /^cannot derive "" with respect to "z": it is empty$/],
  ['max(0, z)', 'z', /^cannot derive "max\(0, z\)".* "max" in derivative/],
])('of “%s” by “%s” it says what is wrong', (formula, variable, message) => {
  expect(() => derive('a', formula, variable)).toThrow(InputError);
  expect(() => derive('a', formula, variable)).toThrow(message);
});

describe('a formula that would take too long', () => {
  const names = (count: number) => Array.from({ length: count }, (_, k) => `x${k}`);
  const shapes: [what: string, formula: (count: number) => string][] = [
    ['a product', (n) => repeated('z', n).join(' * ')],
    ['a product of sums', (n) => bracketed(names(n), '+').join(' * ')],
    ['a sum of squares', (n) => `${bracketed(names(n), '-').join('^2 + ')}^2`],
    ['a quotient of quotients', (n) => bracketed(names(n), '+').join(' / ')],
    ['a tower of powers', (n) => repeated('z', n).join('^')],
    [
      'powers of powers',
      (n) => repeated('^2', n).reduce((z, by) => `(${z})${by}`, 'z'),
    ],
    ['nested functions', (n) => `${'tanh('.repeat(n)}z${')'.repeat(n)}`],
    ['nested sigmoids', (n) => `${'1 / (1 + exp(-('.repeat(n)}z${')))'.repeat(n)}`],
    [
      'a product of logarithms',
      (n) =>
        names(n)
          .map((x) => `log(z + ${x})`)
          .join(' * '),
    ],
  ];

  test.each(shapes)('is refused: %s', (_, formula) => {
    const large = () => derive('a', formula(14), 'z');
    expect(large).toThrow(InputError);
    expect(large).toThrow(
      /: its derivative has \d+ parts before it is simplified; derive takes one link of a chain at a time, of at most 150 parts$/,
    );
  });

  test.each(shapes)('is derived where it is small: %s', (_, formula) => {
    const { derivative } = derive('a', formula(2), 'z');
    expect(derivative).not.toBe('');
  });

  test('is refused before it is derived where it has too many parts itself', () => {
    expect(() => derive('a', repeated('z', 76).join(' + '), 'z')).toThrow(
      /^cannot derive "z \+ z.*…" with respect to "z": it has 151 parts; derive takes/,
    );
  });

  test('may be a sum of ten products, of which one counts', () => {
    const products = names(10).map((x, k) => `w${k} * ${x}`);
    expect(derive('z', `${products.join(' + ')} + b`, 'w3').derivative).toBe('x3');
  });

  test.each([
    [`z${' + z'.repeat(100_000)}`],
    [`${'('.repeat(20_000)}z${')'.repeat(20_000)}`],
  ])('is refused in a short message, however long it is', (formula) => {
    const message = messageOf(() => derive('a', formula, 'z'));
    expect(message).toMatch(/^cannot derive ".*…" with respect to "z": it is too long/);
    expect(message.length).toBeLessThan(200);
  });
});

describe('what is missing, or no name or formula, is named', () => {
  const anything = derive as (...given: unknown[]) => unknown;

  test.each([
    [[], 'name is undefined; it must be the name of a variable, such as z or w1'],
    [['a'], 'formula is undefined; it must be a text such as "w * x + b"'],
    [['a', 2, 'z'], 'formula is 2; it must be a text such as "w * x + b"'],
    [['a', 'z^2'], 'variable is undefined; it must be the name of a variable'],
    [['a', 'z^2', 3], 'variable is 3; it must be the name of a variable'],
    [['a', 'z^2', '1z'], 'variable is "1z"; it must be the name of a variable'],
    [['a', 'z^2', 'z + 1'], 'variable is "z + 1"; it must be the name of a variable'],
    [['a', 'z^2', ''], 'variable is ""; it must be the name of a variable'],
    [['2', 'z^2', 'z'], 'name is "2"; it must be the name of a variable'],
    [['a }', 'z^2', 'z'], 'name is "a }"; it must be the name of a variable'],
    [[Symbol('a'), 'z^2', 'z'], 'name is Symbol(a); it must be the name of a variable'],
  ])('%j', (given, message) => {
    expect(() => anything(...given)).toThrow(InputError);
    expect(() => anything(...given)).toThrow(message);
  });
});

test('a value that is missing is named', () => {
  expect(() => derive('L', '(a - y)^2', 'a').at({ a: 1 })).toThrow(/\by\b/);
});

const repeated = (text: string, count: number): string[] => Array(count).fill(text);
const bracketed = (names: string[], sign: string) =>
  names.map((name) => `(${name} ${sign} z)`);

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}

/** What TeX does not show. */
const plain = (tex: string) => tex.replaceAll(' ', '');

/** The formula's value without mathjs. */
function evaluate(formula: string, values: Record<string, number>): number {
  const names = ['exp', 'log', 'tanh', 'sech', ...Object.keys(values)];
  const functions = [Math.exp, Math.log, Math.tanh, (z: number) => 1 / Math.cosh(z)];
  const body = `return ${formula.replaceAll('^', '**')}`;
  return new Function(...names, body)(...functions, ...Object.values(values));
}
