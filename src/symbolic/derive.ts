import type { MathNode } from 'mathjs';
import { InputError, requireFinite, requireObject, shown } from '../checks';
import { MOST } from '../limits';

/** One link of a chain: a formula, and its derivative in one of its variables. */
export interface Link {
  /** The formula as given: '1 / (1 + exp(-z))'. */
  formula: string;
  /** Its derivative, as mathjs writes it. */
  derivative: string;
  /** Both as TeX, ready to be shown: "∂a/∂z = …". */
  tex: string;
  /**
   * The derivative's value where the variables have the given values.
   *
   * @throws InputError where one is missing or no finite number, and where the derivative
   *   has no value there
   */
  at(values: Record<string, number>): number;
}

/** As much of a formula as an error shows. */
const MOST_SHOWN = 60;

/**
 * Derives one link of a chain with mathjs: how fast `name`, given by `formula`, changes
 * with `variable`.
 *
 *     derive('a', '1 / (1 + exp(-z))', 'z')
 *
 * A name may end in digits, which are shown as its index: z1 as z₁.
 *
 * @throws InputError where mathjs cannot read or derive the formula, and where that has
 *   more than one link of a chain: more than 2,000 letters, or 150 parts (names, numbers,
 *   operations, functions, brackets)
 */
export function derive(name: string, formula: string, variable: string): Link {
  requireVariable(name, 'name');
  if (typeof formula !== 'string') {
    throw new InputError(
      `formula is ${shown(formula)}; it must be a text such as "w * x + b"`,
    );
  }
  requireVariable(variable, 'variable');
  const { tree, derived } = readAndDerive(formula, variable);
  const left = `\\frac{\\partial ${indexed(name)}}{\\partial ${indexed(variable)}}`;
  return {
    formula,
    derivative: derived.toString(),
    tex: `${indexed(name)} = ${tex(tree)} \\qquad ${left} = ${tex(derived)}`,
    at: (values) => valueAt(derived, values),
  };
}

function valueAt(derived: MathNode, values: Record<string, number>): number {
  requireObject(values, 'values', 'an object such as { z: 0.5 }');
  for (const [name, value] of Object.entries(values)) {
    requireFinite(value, `values.${name}`);
  }
  const value = evaluated(derived, { ...values });
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  throw new InputError(`with these values the derivative ${derived} has no value`);
}

function evaluated(derived: MathNode, values: Record<string, number>): unknown {
  try {
    return derived.evaluate(values);
  } catch (cause) {
    throw new InputError(
      `values do not fit the derivative ${derived}: ${reasonOf(cause)}`,
      { cause },
    );
  }
}

function requireVariable(value: unknown, name: string): void {
  if (typeof value === 'string' && isVariable(value)) return;
  throw new InputError(
    `${name} is ${shown(value)}; it must be the name of a variable, such as z or w1`,
  );
}

function isVariable(text: string): boolean {
  const { parse, isSymbolNode } = loadMathjs();
  try {
    const node = parse(text);
    return isSymbolNode(node) && node.name === text;
  } catch {
    return false;
  }
}

function readAndDerive(formula: string, variable: string) {
  const { parse, derivative, simplify } = loadMathjs();
  try {
    if (formula.trim() === '') throw new Error('it is empty');
    if (formula.length > MOST.derivedLetters) {
      const most = `${MOST.derivedLetters} letters are the most`;
      throw new Error(`it is too long, with ${formula.length} letters; ${most}`);
    }
    const tree = parse(formula);
    requireFewParts(tree, (parts) => `it has ${parts} parts`);
    const derived = derivative(tree, variable, { simplify: false });
    requireFewParts(
      derived,
      (parts) => `its derivative has ${parts} parts before it is simplified`,
    );
    return { tree, derived: simplify(derived) };
  } catch (cause) {
    const start =
      formula.length > MOST_SHOWN ? `${formula.slice(0, MOST_SHOWN)}…` : formula;
    throw new InputError(
      `cannot derive "${start}" with respect to "${variable}": ${reasonOf(cause)}`,
      { cause },
    );
  }
}

function requireFewParts(tree: MathNode, found: (parts: number) => string): void {
  let parts = 0;
  tree.traverse(() => {
    parts++;
  });
  if (parts <= MOST.derivedParts) return;
  throw new Error(
    `${found(parts)}; derive takes one link of a chain at a time, of at most ${MOST.derivedParts} parts`,
  );
}

function reasonOf(cause: unknown): unknown {
  // The stack overflows in mathjs's parser.
  if (cause instanceof RangeError) return 'it is too long, or nested too deeply';
  return cause instanceof Error ? cause.message : cause;
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
