/** What is thrown when something given to the course's functions does not fit. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * What is thrown when numbers, each of them finite, grow too large to be computed with: a
 * loss, a slope or an output is none any more.
 */
export class OverflowError extends Error {
  override readonly name = 'OverflowError';

  /** @param found what is no finite number any more, as in "the loss is NaN" */
  constructor(
    readonly found: string,
    why: string,
    options?: { cause: unknown },
  ) {
    super(`${found}: ${why}`, options);
  }
}

const MOST_SHOWN = 60;

/** A value as an error message shows it: short, whatever it is; throws nothing. */
export function shown(value: unknown): string {
  try {
    return inWords(value);
  } catch {
    return 'an object'; // a proxy, which may throw whatever is asked
  }
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value === 'bigint') return `${cut(String(value))}n, a BigInt`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Float64Array) return `a Float64Array of ${value.length}`;
  if (typeof value === 'function') return isClass(value) ? 'a class' : 'a function';
  if (value !== null && typeof value === 'object') return 'an object';
  return cut(String(value));
}

function cut(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Throws an InputError with what was found, and what is wanted in its place. */
function refuse(value: unknown, name: string, wanted: string): never {
  throw new InputError(`${name} is ${shown(value)}; it must be ${wanted}`);
}

/** Throws an InputError unless value is an object that is no array. */
export function requireObject(
  value: unknown,
  name: string,
  wanted = 'an object',
): asserts value is object {
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject || Array.isArray(value) || ArrayBuffer.isView(value)) {
    refuse(value, name, wanted);
  }
}

/**
 * The options of a call; where none are given, none are set.
 *
 * @throws InputError where something else is given
 */
export function optionsOf<Options extends object>(options?: Options): Options {
  if (options === undefined) return {} as Options;
  requireObject(options, 'options');
  return options;
}

/** Throws an InputError unless value is a function that can be called: no class. */
export function requireFunction(
  value: unknown,
  name: string,
  wanted = 'a function',
): void {
  if (typeof value !== 'function' || isClass(value)) refuse(value, name, wanted);
}

function isClass(value: unknown): boolean {
  return /^class\b/.test(String(value));
}

/** Throws an InputError unless value is a string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') refuse(value, name, 'a string');
}

/** Throws an InputError unless value is true or false. */
export function requireBoolean(value: unknown, name: string): asserts value is boolean {
  if (typeof value !== 'boolean') refuse(value, name, 'true or false');
}

/** Throws an InputError unless value is a number, be it NaN. */
export function requireNumber(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number') refuse(value, name, 'a number');
}

/** Throws an InputError unless value is a finite number. */
export function requireFinite(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    refuse(value, name, 'a finite number');
  }
}

/** Throws an InputError unless value is a finite number above 0. */
export function requirePositive(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
    refuse(value, name, 'a number above 0');
  }
}

/** Throws an InputError unless value is a whole number from the least to the most. */
export function requireWhole(
  value: unknown,
  name: string,
  least: number,
  most = Infinity,
): asserts value is number {
  if (!Number.isSafeInteger(value) || (value as number) < least) {
    refuse(value, name, `a whole number, ${least} or more`);
  }
  if ((value as number) > most) refuse(value, name, `${most} or less`);
}

/**
 * Throws an InputError where there are more than the most, as in "sizes make 3,000,000,000
 * parameters; a network has at most 10,000,000".
 */
export function requireAtMost(
  count: number,
  most: number,
  [makes, things, taker]: readonly [makes: string, things: string, taker: string],
): void {
  if (count <= most) return;
  const [found, limit] = [count, most].map((number) => number.toLocaleString('en'));
  throw new InputError(`${makes} ${found} ${things}; ${taker} at most ${limit}`);
}

/** Throws an InputError unless value is one of the names. */
export function requireName<Name extends string>(
  value: unknown,
  name: string,
  names: readonly Name[],
): asserts value is Name {
  if (!names.includes(value as Name)) refuse(value, name, names.join(', '));
}

/** Whether this is a Float64Array; what stands before one, or inherits it, is none. */
export function isFloat64Array(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value) && value instanceof Float64Array;
}

/** Throws an InputError unless value is an array. */
export function requireArray(
  value: unknown,
  name: string,
  wanted = 'an array',
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) refuse(value, name, wanted);
}

/** Throws an InputError unless value is an array with something in it. */
export function requireNonEmptyArray(
  value: unknown,
  name: string,
  wanted?: string,
): asserts value is readonly unknown[] {
  requireArray(value, name, wanted);
  if (value.length === 0) throw new InputError(`${name} is empty`);
}

/**
 * Throws an InputError unless row is an array of as many finite values as the width. The
 * taker says who wants them, as in "inputs[3] has 3 values; the network takes 2".
 */
export function requireRow(
  row: unknown,
  name: string,
  width: number,
  taker: string,
): asserts row is readonly number[] {
  requireArray(row, name);
  if (row.length !== width) {
    const values = row.length === 1 ? 'value' : 'values';
    throw new InputError(`${name} has ${row.length} ${values}; ${taker} ${width}`);
  }
  for (let c = 0; c < width; c++) {
    if (!Number.isFinite(row[c])) requireFinite(row[c], `${name}[${c}]`);
  }
}

/** Throws an InputError unless rows is an array of such rows, at least one. */
export function requireRows(
  rows: unknown,
  name: string,
  width: number,
  taker: string,
): asserts rows is readonly (readonly number[])[] {
  requireNonEmptyArray(rows, name);
  for (const [r, row] of rows.entries()) requireRow(row, `${name}[${r}]`, width, taker);
}
