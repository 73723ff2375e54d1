import {
  InputError,
  requireAtMost,
  requireFunction,
  requireObject,
  requireString,
} from '../checks';
import { MOST } from '../limits';

/** What a formula is computed with: anything that has rules. */
export interface FormulaRules<Value> {
  /** A number that stands in the formula; its name, where it has one, as in a = 2. */
  number(data: number, name: string): Value;
  /** What +, -, * and / do, and functions by their names; those that are left out, no formula may use. */
  rules: Readonly<Record<string, (...operands: Value[]) => Value>>;
}

const TOKEN = /\s*(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|[a-z_]\w*|\S)/gi;
/** How somebody else may write it. */
const SAME = new Map([
  ['·', '*'],
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
]);

/**
 * Computes a formula with rules of your own. Before it, separated by semicolons, names get
 * their values; what has a name is computed once, however often it is used. −x is 0 − x.
 *
 *     readFormula('a = 2; b = 3; a*b + a', { number, rules: { '+': plus, '*': times } })
 *
 * @throws InputError where it cannot be read, has more than 500 letters, or uses a name or
 *   a rule that there is not
 */
export function readFormula<Value>(
  formula: string,
  options: FormulaRules<Value>,
): Value {
  requireString(formula, 'formula');
  const letters = ['formula has', 'letters', 'it may have'] as const;
  requireAtMost(formula.length, MOST.formulaLetters, letters);
  requireObject(options, 'options', 'an object with number and rules');
  const { number, rules } = options;
  requireFunction(number, 'number');
  requireObject(rules, 'rules', "an object such as { '+': plus }");
  if (Object.keys(rules).length === 0) throw new InputError('rules is empty');
  for (const [name, rule] of Object.entries(rules)) {
    requireFunction(rule, `rules['${name}']`);
  }
  return new FormulaReader(formula, number, rules).read();
}

class FormulaReader<Value> {
  readonly #tokens: string[];
  readonly #named = new Map<string, Value>();
  #at = 0;

  constructor(
    formula: string,
    readonly number: FormulaRules<Value>['number'],
    readonly rules: FormulaRules<Value>['rules'],
  ) {
    this.#tokens = Array.from(
      formula.matchAll(TOKEN),
      ([, token]) => SAME.get(token) ?? token,
    );
  }

  read(): Value {
    while (this.#tokens[this.#at + 1] === '=') this.#define();
    const result = this.#sum();
    return this.#at < this.#tokens.length ? this.#unexpected() : result;
  }

  /** a = 2; */
  #define(): void {
    const name = this.#tokens[this.#at];
    if (!isName(name)) this.#fail(`${name} is no name`);
    this.#at += 2;
    const data = this.#literal([';']);
    const value = data === undefined ? this.#sum() : this.number(data, name);
    this.#named.set(name, value);
    if (!this.#take(';')) this.#unexpected();
  }

  #sum(): Value {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#factor()));
  }

  /** Operands of the next stronger kind, joined from left to right. */
  #chain(operators: readonly string[], operand: () => Value): Value {
    let value = operand();
    while (operators.includes(this.#tokens[this.#at])) {
      const operator = this.#tokens[this.#at++];
      value = this.#apply(operator, [value, operand()]);
    }
    return value;
  }

  #factor(): Value {
    const data = this.#literal();
    if (data !== undefined) return this.number(data, '');
    if (this.#take('-')) return this.#apply('-', [this.number(0, ''), this.#factor()]);
    if (this.#take('(')) return this.#closed([this.#sum()])[0];
    const name = this.#tokens[this.#at];
    if (!isName(name)) return this.#unexpected();
    this.#at++;
    if (this.#take('(')) {
      const operands = [this.#sum()];
      while (this.#take(',')) operands.push(this.#sum());
      return this.#apply(name, this.#closed(operands));
    }
    if (!this.#named.has(name)) {
      this.#fail(`${name} has no value; write ${name} = 1; before it`);
    }
    return this.#named.get(name) as Value;
  }

  /** A number that stands there, perhaps with a sign, and before one of the ends if given. */
  #literal(ends?: readonly string[]): number | undefined {
    const sign = this.#tokens[this.#at] === '-' ? 1 : 0;
    const digits = this.#tokens[this.#at + sign];
    const next = this.#tokens[this.#at + sign + 1];
    if (!isNumber(digits) || (ends && !ends.includes(next))) return undefined;
    if (!Number.isFinite(Number(digits))) this.#fail(`${digits} is too large`);
    this.#at += sign + 1;
    return sign === 0 ? Number(digits) : -Number(digits);
  }

  #closed(inside: Value[]): Value[] {
    return this.#take(')') ? inside : this.#unexpected();
  }

  #take(wanted: string): boolean {
    if (this.#tokens[this.#at] !== wanted) return false;
    this.#at++;
    return true;
  }

  #apply(name: string, operands: Value[]): Value {
    const rule = Object.hasOwn(this.rules, name) ? this.rules[name] : undefined;
    if (typeof rule !== 'function') {
      const all = Object.keys(this.rules).join(' ');
      return this.#fail(`there is no rule for ${name}; there are ${all}`);
    }
    if (rule.length !== operands.length) {
      this.#fail(`${name} takes ${rule.length}; here it has ${operands.length}`);
    }
    return rule(...operands);
  }

  #unexpected(): never {
    const token = this.#tokens[this.#at];
    return this.#fail(
      token === undefined ? 'it ends too early' : `"${token}" is not expected there`,
    );
  }

  #fail(why: string): never {
    throw new InputError(`formula cannot be read: ${why}`);
  }
}

function isName(token: string | undefined): token is string {
  return token !== undefined && /^[a-z_]/i.test(token);
}

function isNumber(token: string | undefined): boolean {
  return token !== undefined && /^[\d.]*\d/.test(token);
}
