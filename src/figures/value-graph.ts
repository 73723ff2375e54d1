import { InputError, optionsOf, requireBoolean, requireWhole } from '../checks';
import { plainText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import { drawValues } from './values/value-drawing';
import { layOut } from './values/value-layout';
import { type GraphValue, valueNodes } from './values/value-nodes';
import { describe, happening, type Moment, verdict } from './values/value-words';

export interface ValueGraphOptions {
  /** How many of the numbers are computed already, in forward order; all unless given. */
  computed?: number;
  /** The number that hands its grad down to its parents just now. */
  visiting?: GraphValue;
  /** Whether to mark each grad that is not the slope of the result. */
  judge?: boolean;
}

/**
 * The graph of a number that remembers where it came from, from left to right: in each
 * box what it is called, its value and, marked ∂, its grad; at each line the local slope.
 *
 *     valueGraph(plus(times(a, b), a))
 *
 * @throws InputError where something is no such number, or the graph is too large: it has
 * room for 24 numbers, 5 of them at the same step, and for 5 steps
 */
export function valueGraph(result: GraphValue, options?: ValueGraphOptions): Figure {
  const { computed, visiting, judge = false } = optionsOf(options);
  const nodes = valueNodes(result);
  if (computed !== undefined) requireWhole(computed, 'computed', 0);
  requireBoolean(judge, 'judge');
  const visited = nodes.findIndex(({ value }) => value === visiting);
  if (visiting !== undefined && visited < 0) {
    throw new InputError(
      'visiting is none of the numbers that result was computed from',
    );
  }
  const moment: Moment = {
    computed: Math.min(computed ?? nodes.length, nodes.length),
    visiting: visited < 0 ? undefined : visited,
    judge,
  };
  // Judged while nothing happens any more, the verdict is all there is to say.
  const isOver = judge && visiting === undefined && moment.computed === nodes.length;
  const words = [
    ...(isOver ? [] : [happening(nodes, moment)]),
    ...(judge ? [verdict(nodes)] : []),
  ];
  return makeFigure({
    ...drawValues(
      nodes,
      layOut(nodes),
      moment,
      words.map((text) => plainText(text, 90)).join('<br>'),
    ),
    alt: [describe(nodes, moment), ...words].join(' ').replace(/[✓✗] /g, ''),
  });
}
