import { requireName, requireObject, requirePositive } from '../../checks';
import { magnitude, round } from '../../text/numbers';
import { INK, PAPER } from '../look/palette';
import { paperLabel } from '../look/theme';

/** One nudge that is pointed out among the errors of others. */
export interface MarkedNudge {
  epsilon: number;
  /** Without it 'central'. */
  difference?: 'forward' | 'central';
}

/** The relative error of the gradient that it gives. */
type Measured = Required<MarkedNudge> & { error: number };

/** Where an error of exactly 0 is drawn. */
const SMALLEST = 1e-17;

/** @throws InputError where it is no nudge */
export function checkedMark(mark: MarkedNudge): Required<MarkedNudge> {
  requireObject(mark, 'mark', 'a nudge, such as { epsilon: 1e-5 }');
  const { epsilon, difference = 'central' } = mark;
  requirePositive(epsilon, 'mark.epsilon');
  requireName(difference, 'mark.difference', ['forward', 'central']);
  return { epsilon, difference };
}

/** A large dot on its curve, and a line down to its ε. */
export function markTrace({ epsilon, error }: Measured, range: [number, number]) {
  const [low, high] = range;
  const height = Math.min(high, Math.max(low, Math.log10(error || SMALLEST)));
  return {
    type: 'scatter',
    mode: 'lines+markers',
    x: [epsilon, epsilon],
    y: [round(10 ** low, 3), round(10 ** height, 3)],
    line: { color: INK, dash: 'dot', width: 2 },
    marker: {
      color: INK,
      size: [0, 17],
      opacity: 1,
      line: { color: PAPER, width: [0, 2.5] },
    },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}

/** What the dot says, at a place of its own that no curve passes. */
export function markName({ epsilon, error }: Measured) {
  const text = `● ε = ${magnitude(epsilon)}: ${magnitude(error)}`;
  const more = { xanchor: 'right', yanchor: 'bottom', yshift: 8 };
  return paperLabel(1, 1, text, more);
}

/** The same in a sentence. */
export function describeMark({ epsilon, difference, error }: Measured): string {
  return (
    `Marked: the ${difference} difference with ε = ${magnitude(epsilon)} has an error ` +
    `of ${magnitude(error)}.`
  );
}
