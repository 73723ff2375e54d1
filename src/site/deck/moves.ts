import type { CodeCell } from '../../book/notebook/notebook';
import type { ControlSpecs } from '../../display/controls/spec';
import { controlsIn } from '../page/controls-output';
import type { Places } from './slide-cells';

/** A counter goes to its end in no more steps than a speaker wants to click. */
const MOST_STEPS = 7;

/**
 * Where the controls of a cell stand at each step of its slide: as its metadata say, each
 * with all that was moved before; unless they do, a counter runs to its end.
 */
export function movesOf({ outputs }: CodeCell, given?: readonly Places[]): Places[] {
  const specs = outputs.map(controlsIn).find(Boolean);
  if (!specs) return [];
  const moves = given ?? countUp(specs);
  return moves.map((_, k) => Object.assign({}, ...moves.slice(0, k + 1)));
}

function countUp(specs: ControlSpecs): Places[] {
  const counter = Object.entries(specs).find(([, { type }]) => type === 'play');
  if (!counter) return [];
  const [name, spec] = counter;
  const { value, to, step = 1 } = spec as { value: number; to: number; step?: number };
  const places = Math.round((to - value) / step);
  const steps = Math.min(MOST_STEPS, places);
  return Array.from({ length: steps }, (_, k) => ({
    [name]: value + step * Math.round(((k + 1) * places) / steps),
  }));
}
