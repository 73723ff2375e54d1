import {
  optionsOf,
  requireBoolean,
  requireName,
  requireNonEmptyArray,
} from '../checks';
import { type ActivationName, activations } from '../network/activations';
import { givenNumber, rounded, shortNumber, spaced } from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import { lineKey } from './look/line-key';
import { BLUE, PAPER, VERMILION } from './look/palette';
import { axis, baseLayout, curveLine, paperLabel } from './look/theme';

const NAMES = Object.keys(activations) as ActivationName[];
const LEFT = -4;
const RIGHT = 4;
/** What the panels show where a function goes far below 0, where none does, and above. */
const BELOW = -1.3;
const FLOOR = -0.3;
const TOP = 2.3;

const LINES = {
  value: { text: 'value f(z)', color: BLUE, dash: 'solid' },
  slope: { text: 'slope f′(z)', color: VERMILION, dash: 'dash' },
};

export interface ActivationCurvesOptions {
  /** Whether their derivatives are drawn as well; they are unless this is false. */
  slopes?: boolean;
}

/**
 * Activation functions, each with its derivative, side by side: all of them, or those
 * named.
 *
 * @throws InputError where a name is not one of an activation function
 */
export function activationCurves(
  names: readonly ActivationName[] = NAMES,
  options?: ActivationCurvesOptions,
): Figure {
  requireNonEmptyArray(names, 'names');
  const { slopes = true } = optionsOf(options);
  requireBoolean(slopes, 'slopes');
  for (const [k, name] of names.entries()) requireName(name, `names[${k}]`, NAMES);
  const columns = names.length === 1 ? 1 : 2;
  const rows = Math.ceil(names.length / columns);
  const key = slopes ? lineKey([LINES.value, LINES.slope], 26) : undefined;
  // All panels have the same scale, so that their slopes can be compared.
  const bottom = names.some((name) => activations[name].value(LEFT) < FLOOR)
    ? BELOW
    : FLOOR;
  const panels = names.map((name, k) =>
    panel(name, k, { columns, rows, bottom, slopes }),
  );
  return makeFigure({
    data: panels.flatMap(({ data }) => data),
    layout: baseLayout({
      height: (key ? 110 : 74) + rows * 200,
      margin: { l: 44, r: 16, t: key ? 52 : 16, b: 56 },
      shapes: key?.shapes ?? [],
      annotations: [...panels.map(({ title }) => title), ...(key?.annotations ?? [])],
      ...Object.assign({}, ...panels.map(({ axes }) => axes)),
    }),
    alt: describe(names, slopes),
  });
}

function panel(
  name: ActivationName,
  k: number,
  {
    columns,
    rows,
    bottom,
    slopes,
  }: { columns: number; rows: number; bottom: number; slopes: boolean },
) {
  const suffix = k === 0 ? '' : String(k + 1);
  const row = Math.floor(k / columns);
  const column = k % columns;
  const gap = 0.12;
  const width = (1 - gap * (columns - 1)) / columns;
  const left = column * (width + gap);
  const height = (1 - gap * 1.3 * (rows - 1)) / rows;
  const top = 1 - row * (height + gap * 1.3);
  const last = row === rows - 1;
  return {
    data: curves(name, slopes).map((curve) => ({
      ...curve,
      xaxis: `x${suffix}`,
      yaxis: `y${suffix}`,
    })),
    title: paperLabel(left, top, `<b>${name}</b>`, {
      yanchor: 'top',
      xshift: 8,
      bgcolor: PAPER,
    }),
    axes: {
      [`xaxis${suffix}`]: axis(last ? 'z' : '', {
        domain: [left, left + width],
        anchor: `y${suffix}`,
        range: [LEFT, RIGHT],
        dtick: 2,
      }),
      [`yaxis${suffix}`]: axis('', {
        domain: [top - height, top],
        anchor: `x${suffix}`,
        range: [bottom, TOP],
        dtick: 1,
      }),
    },
  };
}

/** The function, and maybe its derivative; where that jumps, the line is cut. */
function curves(name: ActivationName, slopes: boolean) {
  const { value, derivative } = activations[name];
  const z = spaced(LEFT, RIGHT, 81);
  const slopesAt = z.map(derivative);
  const at = slopesAt.findIndex((slope, k) => Math.abs(slopesAt[k + 1] - slope) > 0.5);
  const kink = at < 0 ? [] : [at];
  const cut = <T>(values: T[], next: (k: number) => T) =>
    kink.reduce((all, k) => all.toSpliced(k + 1, 0, null as T, next(k)), values);
  const values = curve(name, 'value', rounded(z), rounded(z.map(value), 4));
  if (!slopes) return [values];
  return [
    values,
    curve(
      name,
      'slope',
      cut(rounded(z), (k) => z[k]),
      cut(rounded(z.map(derivative), 4), (k) => derivative(z[k + 1])),
    ),
    // Two values meet at a kink; the full circle is the one that the course takes.
    ...kink.map((k) => ({
      type: 'scatter',
      mode: 'markers',
      x: [z[k], z[k]],
      y: [derivative(z[k]), derivative(z[k + 1])],
      marker: {
        size: 9,
        color: [VERMILION, PAPER],
        opacity: 1,
        line: { color: VERMILION, width: 2 },
      },
      hoverinfo: 'skip',
    })),
  ];
}

function curve(
  name: ActivationName,
  what: keyof typeof LINES,
  x: (number | null)[],
  y: (number | null)[],
) {
  const { color, dash } = LINES[what];
  return {
    type: 'scatter',
    mode: 'lines',
    x,
    y,
    line: curveLine({ color, dash, width: 3 }),
    hovertemplate: `${name} at %{x:.2f}<br>${what} %{y:.4f}<extra></extra>`,
  };
}

function describe(names: readonly ActivationName[], slopes: boolean): string {
  const parts = names.map((name) => {
    const { value, derivative } = activations[name];
    const steepest = Math.max(...spaced(LEFT, RIGHT, 81).map(derivative));
    return (
      `${name} goes from ${shortNumber(value(LEFT))} to ${shortNumber(value(RIGHT))}` +
      `${shownPart(name)}${slopes ? `, with slopes up to ${shortNumber(steepest)}` : ''}`
    );
  });
  return (
    `Activation functions${slopes ? ' and their derivatives' : ''} for z from ${shortNumber(LEFT)} to ` +
    `${shortNumber(RIGHT)}: ${parts.join('; ')}.`
  );
}

/** How much of a function is seen, if not all of it. */
function shownPart(name: ActivationName): string {
  const { value } = activations[name];
  if (value(RIGHT) <= TOP) return '';
  return value(LEFT) < BELOW
    ? ` (shown from ${givenNumber(BELOW)} to ${givenNumber(TOP)})`
    : ` (shown up to ${givenNumber(TOP)})`;
}
