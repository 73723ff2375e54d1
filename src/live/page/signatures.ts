import type { CellNames } from '../kernel/code/cell-names';

/** A cell, and what it has to do with names; undefined where it cannot be read. */
export interface ReadCell {
  /** Its code, as far as that counts. */
  text: string;
  names: CellNames | undefined;
}

/**
 * One text a cell, which changes where the cell's outputs may: it comes from its own code
 * and from that of the cells whose names it takes.
 *
 * @param changers the imported functions that change what they are given
 */
export function signaturesOf(
  cells: readonly ReadCell[],
  changers: readonly string[],
): string[] {
  /** What the value of each name comes from. */
  const sources = new Map<string, string>();
  /** For functions, the names that are used when they are called. */
  const within = new Map<string, string[]>();
  const imports = new Set<string>();
  return cells.map(({ text, names }) => {
    if (!names) return hash(text);
    const taken = new Set<string>();
    const take = (name: string): void => {
      if (taken.has(name)) return;
      taken.add(name);
      within.get(name)?.forEach(take);
    };
    for (const name of [...names.uses, ...names.changes]) take(name);
    const parts = [...taken].sort().map((name) => `${name} ${sources.get(name) ?? ''}`);
    const signature = hash([text, ...parts].join('\n'));
    for (const name of names.imports) imports.add(name);
    const passed = Object.entries(names.passes).flatMap(([callee, given]) =>
      imports.has(callee) && !changers.includes(callee) ? [] : given,
    );
    for (const name of [...names.changes, ...passed]) {
      if (sources.has(name)) sources.set(name, hash(sources.get(name) + signature));
    }
    for (const name of names.defines) {
      sources.set(name, signature);
      within.set(name, names.functions.includes(name) ? names.uses : []);
      if (!names.imports.includes(name)) imports.delete(name);
    }
    return signature;
  });
}

/** FNV-1a in two halves: enough to tell a few dozen texts apart. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let k = 0; k < text.length; k++) {
    a = Math.imul(a ^ text.charCodeAt(k), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(k), 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
