import { layerStart } from '../../network/parameters';
import { extent } from '../../text/extent';
import { round } from '../../text/numbers';
import { BAND, INK, PAPER, signStyle } from '../look/palette';
import { label, SMALL } from '../look/theme';
import type { Diagram } from './diagram';
import { placeOnEdges } from './edge-places';
import type { Column, UnitPlace } from './network-columns';

/** A weight between two units that are both shown. */
interface Edge {
  name: string;
  /** Which of the parameters it is. */
  index: number;
  from: UnitPlace;
  to: UnitPlace;
  weight: number;
  slope?: number;
}

/** How far apart labels stand if they can; nearer than `needed` they touch. */
const ROOMY = 60;
/** So many labels between two layers can still be told apart. */
const MOST_LABELS = 9;
const WIDEST = 9;
const THINNEST = 1.2;
/** Where there are many lines, they are thinner. */
const MANY = 30;

/** The weights as lines, with their numbers where there is room. */
export function drawEdges(diagram: Diagram, columns: readonly Column[]) {
  const needed = diagram.gradient ? 40 : 22;
  const layers = columns.slice(1).map((column, l) => ({
    edges: edgesInto(diagram, l, columns[l].units, column.units),
    place: placeOnEdges(
      columns[l].units.map(({ y }) => y),
      column.units.map(({ y }) => y),
      ROOMY,
      columns.length > 3 ? 0.42 : 0.3,
    ),
  }));
  const roomy = layers.every(
    ({ edges, place }) => edges.length <= MOST_LABELS && place.gap >= needed,
  );
  return {
    data: edgeLines(layers.flatMap(({ edges }) => edges)),
    annotations: layers.flatMap(({ edges, place }) =>
      roomy ? edges.map((edge) => edgeLabel(edge, place.share, diagram)) : [],
    ),
  };
}

function edgesInto(
  { network, gradient }: Diagram,
  l: number,
  from: readonly UnitPlace[],
  to: readonly UnitPlace[],
): Edge[] {
  const { inputSize } = network.layers[l];
  return to.flatMap((target) =>
    from.map((source) => {
      const index = layerStart(network, l) + target.unit * inputSize + source.unit;
      return {
        name: `W${l + 1}[${target.unit}][${source.unit}]`,
        index,
        from: source,
        to: target,
        weight: network.parameters[index],
        slope: gradient?.values[index],
      };
    }),
  );
}

/** With a gradient the weights step back, as wide grey bands below the slopes. */
function edgeLines(edges: readonly Edge[]) {
  const widest = edges.length > MANY ? WIDEST / 2 : WIDEST;
  const [, largestWeight] = extent(edges.map(({ weight }) => Math.abs(weight)));
  const weightLines = edges.map((edge) => {
    const width = lineWidth(edge.weight, largestWeight, widest);
    return edge.slope === undefined
      ? line(edge, { ...signStyle(edge.weight), width }, edge.weight)
      : line(edge, { color: BAND, dash: 'solid', width: width + 6 }, edge.weight);
  });
  if (edges[0].slope === undefined) return weightLines;
  const [, largestSlope] = extent(edges.map(({ slope = 0 }) => Math.abs(slope)));
  const slopeLines = edges.map((edge) => {
    const { slope = 0 } = edge;
    const width = lineWidth(slope, largestSlope, 0.7 * widest);
    return line(edge, { ...signStyle(slope), width }, slope);
  });
  return [...weightLines, ...slopeLines];
}

function lineWidth(value: number, largest: number, widest: number): number {
  if (largest === 0) return THINNEST;
  const width = widest * (Math.abs(value) / largest);
  return round(Math.max(THINNEST, width), 2);
}

function line({ from, to, name }: Edge, style: Record<string, unknown>, value: number) {
  return {
    type: 'scatter',
    mode: 'lines',
    x: [round(from.x), round(to.x)],
    y: [from.y, to.y],
    line: style,
    text: `${name}: ${round(value, 4)}`,
    hoverinfo: 'text',
  };
}

function edgeLabel(
  { from, to, index, weight, slope }: Edge,
  share: number,
  d: Diagram,
) {
  const x = round(from.x + (to.x - from.x) * share, 4);
  const y = round(from.y + (to.y - from.y) * share, 4);
  const number = d.parameterTexts[index];
  // Colours tell signs: beside a slope, only the slope's.
  const text = d.slopeTexts
    ? `<span style="color:${INK}">${number}</span><br><b>∂ ${d.slopeTexts[index]}</b>`
    : number;
  const { color } = signStyle(slope ?? weight);
  // A frame, so that the line ends at a tag and not in the air.
  const frame = { bgcolor: PAPER, bordercolor: color, borderwidth: 1, borderpad: 3 };
  return label(x, y, text, { font: { ...SMALL, color }, ...frame });
}
