import type { MathNode } from 'mathjs';
import { InputError } from '../checks';

/** One link of a chain: a formula, and its derivative in one of its variables. */
export interface Link {
  /** The formula as given: '1 / (1 + exp(-z))'. */
  formula: string;
  /** Its derivative, as mathjs writes it. */
  derivative: string;
  /** Both as TeX, ready to be shown: "∂a/∂z = …". */
  tex: string;
  /** The derivative's value where the variables have the given values. */
  at(values: Record<string, number>): number;
}

/**
 * Derives one link of a chain with mathjs: how fast `name`, given by `formula`, changes
 * with `variable`.
 *
 *     derive('a', '1 / (1 + exp(-z))', 'z')
 *
 * A name may end in digits, which are shown as its index: z1 as z₁.
 *
 * @throws InputError where mathjs cannot read or derive the formula
 */
export function derive(name: string, formula: string, variable: string): Link {
  const { tree, derived } = readAndDerive(formula, variable);
  const left = `\\frac{\\partial ${indexed(name)}}{\\partial ${indexed(variable)}}`;
  return {
    formula,
    derivative: derived.toString(),
    tex: `${indexed(name)} = ${tex(tree)} \\qquad ${left} = ${tex(derived)}`,
    at: (values) => Number(derived.evaluate(values)),
  };
}

function readAndDerive(formula: string, variable: string) {
  const { parse, derivative } = loadMathjs();
  try {
    if (formula.trim() === '') throw new Error('it is empty');
    const tree = parse(formula);
    return { tree, derived: derivative(tree, variable) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new InputError(
      `cannot derive "${formula}" with respect to "${variable}": ${reason}`,
      { cause },
    );
  }
}

/** mathjs takes a third of a second to load: only those who derive wait for it. */
function loadMathjs(): typeof import('mathjs') {
  return require('mathjs');
}

function tex(node: MathNode): string {
  const handler = (child: MathNode) =>
    'isSymbolNode' in child && 'name' in child && typeof child.name === 'string'
      ? ` ${indexed(child.name)}`
      : undefined;
  return node.toTex({ handler, parenthesis: 'auto' });
}

/** z1 → z_{1}, W2 → W_{2}, a → a */
function indexed(name: string): string {
  return name.replace(/^([A-Za-z]+)(\d+)$/, '$1_{$2}');
}
