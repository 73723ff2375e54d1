/** A number as people write one, without 0x10, 1e3 or blanks; NaN where it is none. */
export function decimal(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
