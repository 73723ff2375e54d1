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
  ['2 * z', '1z', /^cannot derive "2 \* z" with respect to "1z": Invalid variable/],
])('of “%s” by “%s” it says what is wrong', (formula, variable, message) => {
  expect(() => derive('a', formula, variable)).toThrow(InputError);
  expect(() => derive('a', formula, variable)).toThrow(message);
});

test('a value that is missing is named', () => {
  expect(() => derive('L', '(a - y)^2', 'a').at({ a: 1 })).toThrow(/\by\b/);
});

/** What TeX does not show. */
const plain = (tex: string) => tex.replaceAll(' ', '');

/** The formula's value without mathjs. */
function evaluate(formula: string, values: Record<string, number>): number {
  const names = ['exp', 'log', 'tanh', 'sech', ...Object.keys(values)];
  const functions = [Math.exp, Math.log, Math.tanh, (z: number) => 1 / Math.cosh(z)];
  const body = `return ${formula.replaceAll('^', '**')}`;
  return new Function(...names, body)(...functions, ...Object.values(values));
}
