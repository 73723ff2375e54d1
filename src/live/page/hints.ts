/**
 * What a beginner may make of an error; undefined of most.
 *
 * @param cellThatDefines the number of the cell that defines a name, if one does
 */
export function hintFor(
  message: string,
  cellThatDefines: (name: string) => number | undefined,
): string | undefined {
  const found = (pattern: RegExp) => pattern.exec(message)?.slice(1).find(Boolean);
  const unknown = found(/^(\S+) is not defined$/);
  if (unknown) {
    const cell = cellThatDefines(unknown);
    return cell
      ? `Cell ${cell} defines ${unknown}. Run that first.`
      : `No cell defines ${unknown}. Is it spelled right?`;
  }
  const early = found(
    /^Cannot access '(.+)' before initialization$|^can't access lexical declaration '(.+)' before/,
  );
  if (early)
    return `${early} gets its value further down, so it cannot be used here yet.`;
  const part = found(
    /^Cannot read properties of (?:undefined|null) \(reading '(.+)'\)$|^can't access property "(.+?)"/,
  );
  if (part) return `There is nothing in front of .${part} here: print that part first.`;
  const callee = found(/^(.+) is not a function$/);
  if (callee) return `${callee} holds no function. Is it spelled right?`;
  if (/call stack|too much recursion/.test(message)) {
    return 'A function calls itself, directly or not, and nothing ends that.';
  }
  if (/allocation failed|out of memory|allocation size overflow/.test(message)) {
    return 'There is no room for so much: does a loop go on adding to something?';
  }
  return undefined;
}
