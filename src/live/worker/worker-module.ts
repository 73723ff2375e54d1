/** What the course's module gets of the worker, by the name of `live`. */
export interface WorkerModule {
  /** How the answers to exercises were judged, in this life of the kernel and before. */
  verdicts: Map<string, string>;
}

/** A map that starts with what is known and tells of all that is new. */
export function toldMap(
  known: Iterable<[string, string]>,
  tell: (name: string, value: string) => void,
): Map<string, string> {
  const map = new Map(known);
  const set = map.set.bind(map);
  map.set = (name, value) => {
    tell(name, value);
    return set(name, value);
  };
  return map;
}
