import { formatNumbers } from '../../text/format-numbers';
import { round, rounded, spaced } from '../../text/numbers';
import { LOSS_SCALE, QUIET } from '../look/palette';
import { SMALL } from '../look/theme';

/** About how many steps the map has. */
const BANDS = 12;

/** Steps of equal height, up to where most of the map lies; a cliff is one colour. */
export function mapTrace(
  x: readonly number[],
  y: readonly number[],
  losses: readonly (readonly number[])[],
  height: number,
) {
  const all = losses.flat().sort((a, b) => a - b);
  const low = all[0];
  const high = all[Math.floor(0.95 * (all.length - 1))];
  const size = niceStep((high - low) / BANDS);
  const start = Math.ceil(low / size + 1e-9);
  const end = Math.max(start, Math.floor(high / size));
  const levels = spaced(start, end, end - start + 1);
  const marks = levels.filter((k) => k % Math.ceil(levels.length / 6) === 0);
  return {
    type: 'contour',
    x: rounded(x, 4),
    y: rounded(y, 4),
    // A fiftieth of a step is finer than a contour line can show.
    z: losses.map((row) =>
      row.map((loss) => round(Math.round((50 * loss) / size) * (size / 50))),
    ),
    zmin: round(low),
    zmax: round(high),
    colorscale: LOSS_SCALE,
    contours: { start: round(start * size), end: round(end * size), size },
    line: { color: QUIET, width: 0.8 },
    colorbar: {
      tickvals: marks.map((k) => round(k * size)),
      ticktext: formatNumbers(
        marks.map((k) => round(k * size)),
        2,
      ),
      tickfont: SMALL,
      thickness: 16,
      outlinewidth: 0,
      xpad: 4,
      ypad: 0,
      len: height,
      lenmode: 'pixels',
    },
    hovertemplate: '%{x:.2f}, %{y:.2f}<br>loss %{z:.3g}<extra></extra>',
  };
}

/** The round number (1, 2 or 5 and zeros) nearest above. */
function niceStep(step: number): number {
  if (!(step > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((f) => f * power >= step * 0.99) ?? 10;
  return round(factor * power);
}
