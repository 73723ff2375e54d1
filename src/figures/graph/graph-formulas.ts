import type { GraphLink, GraphNode } from './graph-nodes';
import { numberText, valueText } from './graph-numbers';

/** A factor of a slope, and what it is called. */
export interface Factor {
  value: string;
  name: string;
}

/** The slope of a link: a weight or a value as its box has it, a derivative with decimals. */
export function linkText({ slope, name }: GraphLink, decimals = 3): string {
  return name.endsWith('′') ? slopeText(slope, decimals) : valueText(slope);
}

/** A slope among other factors, where a plus says nothing. */
function slopeText(slope: number, decimals = 3): string {
  return numberText(slope, decimals).replace('+', '');
}

/**
 * The slope of the loss in a node as a sum of products: one product, along the way to the
 * loss, where there is one way; where a node goes into several, for each of these the
 * link's slope times the slope of the loss behind it.
 */
export function slopeProducts(
  nodes: readonly GraphNode[],
  { links }: GraphNode,
): Factor[][] {
  return links.map((link) => {
    const factors = [factor(link)];
    let node = nodes[link.to];
    while (links.length === 1 && node.links.length === 1) {
      factors.push(factor(node.links[0]));
      node = nodes[node.links[0].to];
    }
    if (node.kind !== 'loss') {
      factors.push({ value: slopeText(node.slope, 4), name: `∂${node.name}` });
    }
    return factors;
  });
}

function factor(link: GraphLink): Factor {
  return { value: linkText(link, 4), name: link.name };
}

/** How a node's value comes about, in numbers. */
export function forwardFormula(nodes: readonly GraphNode[], index: number): string {
  const { name, kind, value, formula } = nodes[index];
  const into = nodes.filter(({ links }) => links.some(({ to }) => to === index));
  if (kind === 'a') {
    const [z] = into;
    const function_ = z.links[0].name.replace('′', '');
    return `${name} = ${function_}(${z.name}) = ${valueText(value)}`;
  }
  if (kind !== 'z') return `${name} = ${formula} = ${valueText(value)}`;
  const sources = into.filter(({ kind }) => kind === 'input' || kind === 'a');
  const weights = into.filter(({ kind }) => kind === 'weight');
  const terms = weights.map(
    (weight, i) => `${valueText(weight.value)} × ${valueText(sources[i].value)}`,
  );
  const [bias] = into.filter(({ kind }) => kind === 'bias');
  const sum = [...terms, valueText(bias.value)].join(' + ').replaceAll('+ −', '− ');
  return `${name} = ${sum} = ${valueText(value)}`;
}

/** How the slope of the loss in a node comes about: the links' slopes times those behind. */
export function backwardFormula(nodes: readonly GraphNode[], index: number): string {
  const { name, links, slope } = nodes[index];
  const words = links.map((link) => `${link.name} × ∂${nodes[link.to].name}`);
  const numbers = links.map(
    (link) => `${linkText(link)} × ${slopeText(nodes[link.to].slope)}`,
  );
  const sum = (terms: string[]) => terms.join(' + ').replaceAll('+ −', '− ');
  return `∂${name} = ${sum(words)} = ${sum(numbers)} = ${numberText(slope, 3)}`;
}
