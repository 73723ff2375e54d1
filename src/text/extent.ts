/**
 * The smallest and the largest of any number of values; of none, Infinity and −Infinity.
 * Math.min(...values) takes only as many as the call stack holds.
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
