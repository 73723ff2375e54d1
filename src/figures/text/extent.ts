/**
 * The smallest and the largest of any number of values, which Math.min(...values) finds
 * of some ten thousand only; of none, Infinity and −Infinity.
 */
export function extent(values: Iterable<number>): [smallest: number, largest: number] {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const value of values) {
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return [smallest, largest];
}
