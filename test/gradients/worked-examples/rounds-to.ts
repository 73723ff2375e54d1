/**
 * Whether the value rounds to the printed decimals: it is no more than half a unit of
 * the last one away. The last two bits of a double are free, so that a print with all
 * of its digits may stem from sums taken in another order.
 */
export function roundsTo(value: number, printed: string): boolean {
  const lastBits = 2 * Number.EPSILON * Math.abs(value);
  return Math.abs(value - Number(printed)) <= halfUnit(printed) + lastBits;
}

/** Half a unit of the last printed decimal. */
export function halfUnit(printed: string): number {
  return 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);
}
