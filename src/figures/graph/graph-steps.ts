import { backwardFormula, forwardFormula } from './graph-formulas';
import type { GraphNode } from './graph-nodes';

/** One step of the way forward or back. */
export interface GraphStep {
  direction: 'forward' | 'backward';
  /** The nodes whose value, or whose slope, comes about here. */
  news: number[];
  /** What happens, in a few words, and in numbers. */
  title: string;
  formulas: string[];
}

/**
 * All steps: forward what is given, each layer, and the loss; then back from the loss
 * through each layer's a and z to the parameters, of a hidden layer unit by unit.
 */
export function graphSteps(nodes: readonly GraphNode[]): GraphStep[] {
  const where = (test: (node: GraphNode) => boolean) =>
    [...nodes.keys()].filter((k) => test(nodes[k]));
  const isGiven = ({ kind }: GraphNode) => ['input', 'weight', 'bias'].includes(kind);
  const layers = nodes[nodes.length - 1].layer - 1;
  const steps: GraphStep[] = [
    {
      direction: 'forward',
      news: where(isGiven),
      title: 'Forward: the inputs and the parameters are given.',
      formulas: [],
    },
  ];
  for (let l = 1; l <= layers; l++) {
    const [zs, as] = (['z', 'a'] as const).map((kind) =>
      where((node) => node.kind === kind && node.layer === l),
    );
    steps.push({
      direction: 'forward',
      news: [...zs, ...as],
      title: `Forward through ${l === layers ? 'the output' : 'the hidden'} layer:`,
      formulas: zs.map(
        (z, u) => `${forwardFormula(nodes, z)},   ${forwardFormula(nodes, as[u])}`,
      ),
    });
  }
  const end = nodes.length - 1;
  steps.push({
    direction: 'forward',
    news: [end],
    title: 'Forward to the loss: one number for how wrong the output is.',
    formulas: [forwardFormula(nodes, end)],
  });

  const back = (news: number[], title: string) =>
    steps.push({
      direction: 'backward',
      news,
      title,
      formulas: news.map((k) => backwardFormula(nodes, k)),
    });
  for (let l = layers; l >= 1; l--) {
    const of = (kind: GraphNode['kind']) => (node: GraphNode) =>
      node.kind === kind && node.layer === l;
    const zs = where(of('z'));
    const [{ links }] = where(of('z')).map((k) => nodes[k]);
    back(
      where(of('a')),
      l === layers
        ? 'Back from the loss: its own slope in L is 1.'
        : 'Back through the weights: times the weight on the way.',
    );
    back(zs, `Back through ${links[0].name.replace('′', '')}: times its slope.`);
    const parameters = (unit: number) =>
      where(
        (node) =>
          node.layer === l &&
          node.unit === unit &&
          (node.kind === 'weight' || node.kind === 'bias'),
      );
    for (const unit of zs.keys()) {
      back(
        parameters(unit),
        `Into the parameters of z${l}[${unit}]: times what each multiplies.`,
      );
    }
  }
  return steps;
}
