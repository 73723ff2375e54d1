import { parameterNames } from '../../network/parameters';
import { formatNumbers } from '../../text/format-numbers';
import { givenNumber } from '../../text/numbers';
import type { Diagram } from './diagram';
import { networkWords } from './network-columns';

/** What the diagram shows, in up to three sentences. */
export function describeDiagram(diagram: Diagram): string {
  return [
    `Diagram of ${networkWords(diagram.network)}.`,
    weightWords(diagram),
    ...(diagram.values ? [sampleWords(diagram.values)] : []),
  ].join(' ');
}

function weightWords({
  network,
  gradient,
  parameterTexts,
  slopeTexts,
}: Diagram): string {
  const names = parameterNames(network);
  if (gradient && slopeTexts) {
    const index = steepest(gradient.values);
    return `The steepest slope of the loss is ${slopeTexts[index]}, in ${names[index]}.`;
  }
  const index = steepest(network.parameters);
  return `The largest parameter is ${names[index]} = ${parameterTexts[index]}.`;
}

function sampleWords(values: readonly (readonly number[])[]): string {
  const inputs = values[0].map(givenNumber).join(', ');
  const outputs = formatNumbers(values[values.length - 1], 3).join(', ');
  const hidden = values.slice(1, -1).map((layer) => formatNumbers(layer, 3).join(', '));
  const between =
    hidden.length > 0 && values.every(({ length }) => length <= 4)
      ? ` by way of ${hidden.map((texts) => `(${texts})`).join(' and ')}`
      : '';
  return `For the sample (${inputs}) it gives ${outputs}${between}.`;
}

/** The index of the value that is farthest from zero. */
function steepest(values: Float64Array): number {
  let index = 0;
  values.forEach((value, p) => {
    if (Math.abs(value) > Math.abs(values[index])) index = p;
  });
  return index;
}
