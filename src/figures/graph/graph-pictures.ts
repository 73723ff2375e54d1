import { round } from '../../text/numbers';
import { drawGraph, type GraphScene } from './graph-drawing';
import { BESIDE, type Graph, keyTexts, linkTexts } from './graph-labels';
import { type GraphNode, ripple } from './graph-nodes';
import { boxText } from './graph-numbers';
import type { GraphStep } from './graph-steps';
import { nudgeTexts, STRIP, stepTexts } from './graph-strip';

/** All values and all slopes. */
export function plainGraph(graph: Graph) {
  const { nodes, places } = graph;
  return drawGraph({
    ...sceneOf(graph),
    height: places.bottom + 2 * BESIDE,
    below: slopeTexts(nodes),
    texts: [
      ...keyTexts('∂ slopes of the loss: backward ←', places.width),
      ...linkTexts(graph, () => true),
    ],
  });
}

/** What a nudge of one node changes, up to the loss. */
export function nudgedGraph(graph: Graph, nudged: number, by: number) {
  const { nodes, places } = graph;
  const changes = ripple(nodes, nudged, by);
  const lit = [...nodes.keys()].filter((k) => changes[k] !== undefined);
  const change = changes[nodes.length - 1] as number;
  const picture = drawGraph({
    ...sceneOf(graph),
    below: changes.map((change) => (change === undefined ? '' : changeText(change))),
    lit,
    factors: factorsOf(graph, [nudged], true),
    lines: 'ahead',
    picked: nudged,
    texts: [
      ...keyTexts('+ − what the nudge changes', places.width),
      ...linkTexts(graph, () => true),
      ...nudgeTexts(
        nodes,
        { node: nodes[nudged], by, change },
        stripTop(places.bottom),
      ),
    ],
  });
  return { ...picture, changes };
}

/** The graph as it is after some steps forward and back. */
export function stepOfGraph(graph: Graph, steps: readonly GraphStep[], shown: number) {
  const { nodes, places } = graph;
  const known = (direction: GraphStep['direction']) =>
    new Set(
      steps
        .slice(0, shown + 1)
        .flatMap((step) => (step.direction === direction ? step.news : [])),
    );
  const [forward, backward] = [known('forward'), known('backward')];
  const { direction, news } = steps[shown];
  return drawGraph({
    ...sceneOf(graph),
    known: (k) => forward.has(k),
    below: slopeTexts(nodes).map((text, k) =>
      backward.has(k) || (backward.size > 0 && nodes[k].kind === 'loss') ? text : '',
    ),
    lit: news,
    factors: direction === 'backward' ? factorsOf(graph, news, false) : [],
    lines: direction === 'forward' ? 'behind' : 'ahead',
    texts: [
      ...keyTexts('∂ slopes of the loss: backward ←', places.width),
      ...linkTexts(graph, (k) => backward.has(k)),
      ...stepTexts(steps[shown], stripTop(places.bottom)),
    ],
  });
}

/** The nodes whose values are factors of some slopes: of the first links, or all the way. */
function factorsOf({ nodes }: Graph, of: readonly number[], all: boolean): number[] {
  const names = new Set<string>();
  const visit = (k: number) => {
    for (const { name, to } of nodes[k].links) {
      names.add(name);
      if (all) visit(to);
    }
  };
  of.forEach(visit);
  return [...nodes.keys()].filter((k) => names.has(nodes[k].name));
}

export function changeText(change: number): string {
  return boxText(round(change, 6), 4);
}

function stripTop(bottom: number): number {
  return bottom + 2 * BESIDE;
}

/** A graph with nothing lit, and with room for the strip. */
function sceneOf({ nodes, places, picks }: Graph): GraphScene {
  return {
    ...{ nodes, places, picks },
    height: stripTop(places.bottom) + STRIP,
    below: nodes.map(() => ''),
    known: () => true,
    lit: [],
    factors: [],
    lines: 'ahead',
    texts: [],
  };
}

/** Inputs have none: there is nothing to turn. */
function slopeTexts(nodes: readonly GraphNode[]): string[] {
  return nodes.map(({ kind, slope }) =>
    kind === 'input' ? '' : `∂ ${boxText(slope, 3)}`,
  );
}
