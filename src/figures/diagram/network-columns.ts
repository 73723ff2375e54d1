import { type Network, sizesOf } from '../../network/network';
import { extent } from '../../text/extent';
import { counted } from '../../text/numbers';
import { WIDTH } from '../look/theme';

/** A unit, or an input, as the diagram places it. */
export interface UnitPlace {
  /** Which of its layer it is. */
  unit: number;
  x: number;
  y: number;
}

export interface Column {
  heading: string;
  units: UnitPlace[];
  /** Where "and so many more" stands, if units are left out. */
  gap?: { x: number; y: number; text: string };
}

/** A layer of more units than this shows its first and last ones only. */
const MOST_UNITS = 8;
const SIDE = 74;

/** The columns of a network from its inputs to its outputs, between two heights. */
export function placeColumns(network: Network, top: number, bottom: number): Column[] {
  const sizes = sizesOf(network);
  return sizes.map((size, c) => {
    const x = SIDE + ((WIDTH - 2 * SIDE) * c) / (sizes.length - 1);
    return { heading: heading(network, c), ...placeUnits(size, x, top, bottom) };
  });
}

function placeUnits(size: number, x: number, top: number, bottom: number) {
  const left = size > MOST_UNITS ? size - MOST_UNITS + 1 : 0;
  const places = size - left + (left > 0 ? 1 : 0);
  // Above and below a circle stand words, unless there are many circles.
  const room = bottom - top - (places > 4 ? 48 : 116);
  const step = room / Math.max(1, places - 1);
  const first = (top + bottom) / 2 - (step * (places - 1)) / 2;
  const at = (k: number) => Math.round(first + step * k);
  if (left === 0) {
    const units = Array.from({ length: size }, (_, unit) => ({ unit, x, y: at(unit) }));
    return { units };
  }
  const above = Math.ceil((places - 1) / 2);
  const units = Array.from({ length: places - 1 }, (_, k) =>
    k < above ? { unit: k, x, y: at(k) } : { unit: k + left, x, y: at(k + 1) },
  );
  return { units, gap: { x, y: at(above), text: `⋮ ${left} more` } };
}

function heading({ layers }: Network, c: number): string {
  const last = layers.length;
  if (c === 0) return layers[0].inputSize === 1 ? 'input' : 'inputs';
  const { activation } = layers[c - 1];
  if (last > 3) return activation;
  return `${c === last ? 'output' : 'hidden'}: ${activation}`;
}

/** The smallest distance between two units of one column. */
export function unitSpacing(columns: readonly Column[]): number {
  const steps = columns.flatMap(({ units }) =>
    units.slice(1).map(({ y }, k) => y - units[k].y),
  );
  return Math.min(extent(steps)[0], 200);
}

/** "2-2-1" and how many parameters that makes, in words. */
export function networkWords(network: Network): string {
  const { layers, parameters } = network;
  const units = layers.map(({ activation }) => activation).join(', then ');
  return `a ${sizesOf(network).join('-')} network (${units}) with ${counted(parameters.length, 'parameter')}`;
}
