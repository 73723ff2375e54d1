import type { ControlSpecs } from './spec';

/** What stands where nothing can be moved: what could be, and what to do instead. */
export function controlsInWords(specs: ControlSpecs): string {
  const labels = Object.entries(specs).map(([name, { label = name }]) => label);
  const all = new Intl.ListFormat('en').format(labels);
  return `In the course’s pages you can move ${all} here. Elsewhere, change the values in the cell and run it.`;
}
