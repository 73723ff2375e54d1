/** The same fields, in the order of their names: Jupyter writes them so. */
export function sorted<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as Fields;
}
