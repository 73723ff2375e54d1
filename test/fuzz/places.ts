/** From the arguments down to a place in them: ['1', 'inputs', '0']. */
export type Place = readonly string[];

const MOST_LEVELS = 6;

/**
 * Every place in the arguments that a mistake may stand at. Of a long array it has the
 * first two and the last: what is wrong with one of them is wrong with any.
 */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null || at.length >= MOST_LEVELS)
    return [];
  let keys = Object.keys(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    if (at.length > 0 && keys.length > 3)
      keys = [...keys.slice(0, 2), keys.at(-1) ?? ''];
  }
  return keys.flatMap((key) => {
    const place = [...at, key];
    return [place, ...placesIn((value as Record<string, unknown>)[key], place)];
  });
}

/** As code names it: [1].inputs[0]. */
export function placeName(place: Place): string {
  return place.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
}
