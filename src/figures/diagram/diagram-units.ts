import { layerStart } from '../../network/parameters';
import { formatNumbers } from '../../text/format-numbers';
import { shortNumber } from '../../text/numbers';
import { INK, PAPER, QUIET, signStyle } from '../look/palette';
import { label, SMALL, WIDTH } from '../look/theme';
import type { Diagram } from './diagram';
import { type Column, unitSpacing } from './network-columns';

/** The units as circles, with what they hold, their names and their biases. */
export function drawUnits(diagram: Diagram, columns: readonly Column[]) {
  const spacing = unitSpacing(columns);
  const radius = Math.max(8, Math.min(27, spacing * 0.42));
  const places = columns.flatMap(({ units }) => units);
  const inside = radius >= 24;
  return {
    data: [
      {
        type: 'scatter',
        mode: inside ? 'markers+text' : 'markers',
        x: places.map(({ x }) => Math.round(x)),
        y: places.map(({ y }) => y),
        marker: {
          size: 2 * radius,
          color: PAPER,
          opacity: 1,
          line: { color: INK, width: 2 },
        },
        ...(inside
          ? { text: columns.flatMap((_, c) => holds(diagram, columns, c)) }
          : {}),
        textfont: SMALL,
        hovertext: columns.flatMap((_, c) => hovers(diagram, columns, c)),
        hoverinfo: 'text',
      },
    ],
    annotations: [
      ...columns.map(({ units, heading }) =>
        label(units[0].x, 12, heading, { yanchor: 'middle', font: { color: QUIET } }),
      ),
      ...columns.flatMap(({ gap }) =>
        gap ? [label(gap.x, gap.y, gap.text, { font: SMALL, bgcolor: PAPER })] : [],
      ),
      ...(spacing >= 110 && inside ? remarks(diagram, columns, radius) : []),
    ],
  };
}

/** What stands in the circles: the values of a forward pass, or else the names. */
function holds({ values }: Diagram, columns: readonly Column[], c: number): string[] {
  const { units } = columns[c];
  if (!values) return units.map(({ unit }) => nameOf(c, unit));
  return units.map(({ unit }) => circleNumber(values[c][unit]));
}

/** A number that a circle has room for. */
function circleNumber(value: number): string {
  if (Math.abs(value) >= 10_000) return value.toExponential(0).replace('e+', 'e');
  if (Number.isInteger(value)) return shortNumber(value);
  return (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)).replace(
    '-',
    '−',
  );
}

function nameOf(c: number, unit: number): string {
  return c === 0 ? `x[${unit}]` : `a${c}[${unit}]`;
}

function hovers(diagram: Diagram, columns: readonly Column[], c: number): string[] {
  const texts = diagram.values && formatNumbers(diagram.values[c], 4);
  return columns[c].units.map(({ unit }) =>
    texts ? `${nameOf(c, unit)} = ${texts[unit]}` : nameOf(c, unit),
  );
}

/** Above a circle the unit's name, if the circle holds a value; below it the bias. */
function remarks(diagram: Diagram, columns: readonly Column[], radius: number) {
  return columns.flatMap(({ units }, c) =>
    units.flatMap(({ unit, x, y }) => {
      const above = diagram.values
        ? [remark(x, y - radius, aboveText(diagram, c, unit), 'bottom')]
        : [];
      const below =
        c > 0 ? [remark(x, y + radius, biasText(diagram, c - 1, unit), 'top')] : [];
      return [...above, ...below];
    }),
  );
}

function aboveText({ preactivations }: Diagram, c: number, unit: number): string {
  if (c === 0 || !preactivations) return nameOf(c, unit);
  return `z ${circleNumber(preactivations[c][unit])}`;
}

function biasText(diagram: Diagram, l: number, unit: number): string {
  const { inputSize, outputSize } = diagram.network.layers[l];
  const index = layerStart(diagram.network, l) + inputSize * outputSize + unit;
  const bias = `b ${diagram.parameterTexts[index]}`;
  if (!diagram.slopeTexts || !diagram.gradient) return bias;
  const { color } = signStyle(diagram.gradient.values[index]);
  return `${bias}<br><b><span style="color:${color}">∂ ${diagram.slopeTexts[index]}</span></b>`;
}

function remark(x: number, y: number, text: string, yanchor: 'top' | 'bottom') {
  return label(Math.round(x), Math.round(y), text, { yanchor, font: SMALL });
}

const KEY_LINE_PX = 18;

/** What the lines and numbers mean, line by line. */
function keyLines({ gradient, values }: Diagram): string[] {
  const circles = 'circle: activation · z: preactivation · b: bias';
  if (!gradient) {
    const weights = 'line: weight (dashed: negative)';
    return values ? [weights, circles] : [`${weights} · b: bias`];
  }
  const slopes = 'blue: slope above zero · orange, dashed: below';
  return [
    'grey band: weight · line: ∂, slope of the loss in it',
    ...(values ? [slopes, circles] : [`${slopes} · b: bias`]),
  ];
}

/** The key, along the bottom, each line apart: so every page puts it at the same place. */
export function diagramKey(diagram: Diagram, height: number) {
  return keyLines(diagram)
    .reverse()
    .map((line, fromBottom) =>
      label(WIDTH / 2, height - 4 - KEY_LINE_PX * fromBottom, line, {
        yanchor: 'bottom',
        font: { ...SMALL, color: QUIET },
      }),
    );
}
