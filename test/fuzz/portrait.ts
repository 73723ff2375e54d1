import { types } from 'node:util';

/**
 * All that can be seen of a value without running a line of its code, as a text: two are
 * the same where nothing has changed. Numbers are told apart to the last bit.
 */
export function portrait(
  value: unknown,
  seen = new Map<unknown, number>(),
  level = 0,
): string {
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (types.isProxy(value)) return 'proxy';
  const known = seen.get(value);
  if (known !== undefined) return `#${known}`;
  seen.set(value, seen.size);
  // More than what any argument that fits has in it.
  if (seen.size > 5_000 || level > 50) return '…';
  if (ArrayBuffer.isView(value)) {
    return `${value.constructor.name} ${Buffer.from(value.buffer).toString('base64')}`;
  }
  const parts = Object.entries(Object.getOwnPropertyDescriptors(value)).map(
    ([key, { get, value: part }]) =>
      `${key}: ${get ? 'getter' : portrait(part, seen, level + 1)}`,
  );
  return `{${parts.join(', ')}}`;
}

/** Whether something inside is NaN or endless; getters and proxies are left alone. */
export function holdsNonFinite(
  value: unknown,
  seen = new Set<unknown>(),
  level = 0,
): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value === 'string') return /NaN|Infinity|undefined/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (types.isProxy(value) || seen.has(value)) return false;
  if (seen.size > 5_000 || level > 50) return false;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    return Array.from(value as unknown as Iterable<unknown>).some(
      (part) => typeof part === 'number' && !Number.isFinite(part),
    );
  }
  return Object.values(Object.getOwnPropertyDescriptors(value)).some(
    ({ value: part }) => holdsNonFinite(part, seen, level + 1),
  );
}
