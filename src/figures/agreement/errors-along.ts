import { chainRuleGradient } from '../../gradients/chain-rule';
import { compareGradients } from '../../gradients/compare';
import { type NudgeOptions, nudgeGradient } from '../../gradients/nudge';
import type { Dataset } from '../../network/datasets';
import { forward } from '../../network/forward';
import { copyOfNetwork, type Network } from '../../network/network';
import { spaced } from '../../text/numbers';

/** The check of the chain rule's gradient while one parameter is moved. */
export interface ErrorsAlong {
  /** The parameter, such as 'b1[0]', and where it is now. */
  name: string;
  value: number;
  range: readonly [number, number];
  points: { at: number; error: number }[];
}

const POINTS = 81;
/** Where a spike is looked at, in nudges from the kink. */
const AROUND = [-1.001, -0.99, -0.5, 0, 0.5, 0.99, 1.001];

/** The relative error at many values of a parameter, all others standing still. */
export function errorsAlong(
  network: Network,
  dataset: Dataset,
  { index, name }: { index: number; name: string },
  range: readonly [number, number],
  options: NudgeOptions & { epsilon: number },
): ErrorsAlong {
  const moved = copyOfNetwork(network);
  const move = (at: number) => {
    moved.parameters[index] = at;
    return moved;
  };
  const places = spaced(...range, POINTS);
  const spikes = kinks(move, dataset, places).flatMap((kink) =>
    AROUND.map((nudges) => kink + nudges * options.epsilon),
  );
  const all = [...places, ...spikes.filter((at) => at >= range[0] && at <= range[1])];
  return {
    name,
    value: network.parameters[index],
    range,
    points: all
      .sort((p, q) => p - q)
      .map((at) => ({ at, error: checkError(move(at), dataset, options) })),
  };
}

/** The relative error between the nudged gradient and that by the chain rule. */
export function checkError(network: Network, dataset: Dataset, options: NudgeOptions) {
  const nudged = nudgeGradient(network, dataset, options);
  const derived = chainRuleGradient(network, dataset, { loss: options.loss });
  return compareGradients(nudged, derived).relativeError;
}

/** Where a preactivation of a ReLU crosses 0, between two of the places. */
function kinks(
  move: (at: number) => Network,
  { inputs }: Dataset,
  places: readonly number[],
): number[] {
  const found: number[] = [];
  let before: number[] = [];
  for (const [k, at] of places.entries()) {
    const network = move(at);
    const now = forward(network, inputs).layers.flatMap(({ z }, l) =>
      network.layers[l].activation === 'relu' ? z.flat() : [],
    );
    for (const [u, z] of before.entries()) {
      // Between two kinks a preactivation is a straight line.
      if (z > 0 === now[u] > 0) continue;
      const start = places[k - 1];
      found.push(start + ((at - start) * z) / (z - now[u]));
    }
    before = now;
  }
  return [...new Set(found)];
}
