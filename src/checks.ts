/** What is thrown when something given to the course's functions does not fit. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A value as an error message shows it: short, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Float64Array) return `a Float64Array of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  if (value !== null && typeof value === 'object') return 'an object';
  return String(value);
}

/** Throws an InputError unless value is a finite number. */
export function requireFinite(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new InputError(`${name} is ${shown(value)}; it must be a finite number`);
  }
}

/** Throws an InputError unless value is a finite number above 0. */
export function requirePositive(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
    throw new InputError(`${name} is ${shown(value)}; it must be a number above 0`);
  }
}

/** Throws an InputError unless value is a whole number of at least the given least. */
export function requireWhole(
  value: unknown,
  name: string,
  least: number,
): asserts value is number {
  if (!Number.isSafeInteger(value) || (value as number) < least) {
    throw new InputError(
      `${name} is ${shown(value)}; it must be a whole number, ${least} or more`,
    );
  }
}

/** Throws an InputError unless value is one of the names. */
export function requireName<Name extends string>(
  value: unknown,
  name: string,
  names: readonly Name[],
): asserts value is Name {
  if (!names.includes(value as Name)) {
    throw new InputError(`${name} is ${shown(value)}; it must be ${names.join(', ')}`);
  }
}

/** Throws an InputError unless value is an array with something in it. */
export function requireFilled(
  value: unknown,
  name: string,
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new InputError(`${name} is ${shown(value)}; it must be an array`);
  }
  if (value.length === 0) throw new InputError(`${name} is empty`);
}

/**
 * Throws an InputError unless rows is a filled array of rows, each of which holds
 * the given number of finite values. The taker says who wants them, as in
 * "inputs[3] has 3 values; the network takes 2".
 */
export function requireRows(
  rows: unknown,
  name: string,
  width: number,
  taker: string,
): asserts rows is readonly (readonly number[])[] {
  requireFilled(rows, name);
  for (const [r, row] of rows.entries()) {
    if (!Array.isArray(row)) {
      throw new InputError(`${name}[${r}] is ${shown(row)}; it must be an array`);
    }
    if (row.length !== width) {
      const values = row.length === 1 ? 'value' : 'values';
      throw new InputError(
        `${name}[${r}] has ${row.length} ${values}; ${taker} ${width}`,
      );
    }
    for (let c = 0; c < width; c++) requireFinite(row[c], `${name}[${r}][${c}]`);
  }
}
