/**
 * Takes from a worker what is global to it, but for the names that are kept: what asks other
 * machines, reads what is stored, starts workers or talks to the page is gone for its cells.
 * The policy of the page forbids all asking, and goes on doing so; this is for the rest, which
 * belongs to every page of the same host.
 *
 * @param scope the worker's global object
 */
export function closeWaysOut(scope: object, kept: readonly string[]): void {
  const names = new Set<PropertyKey>(kept);
  // Events are harmless, and the kernel's own listeners are among them.
  const end = globalThis.EventTarget?.prototype ?? Object.prototype;
  for (
    let place: object | null = scope;
    place && place !== end && place !== Object.prototype;
    place = Object.getPrototypeOf(place)
  ) {
    for (const name of Reflect.ownKeys(place)) {
      if (!names.has(name)) Reflect.deleteProperty(place, name);
    }
  }
}
