import {
  createNetwork,
  type GivenNetworkOptions,
  type Network,
} from '../../../src/network/network';

/** The numbers that a network was made from. */
export function asGiven({ layers }: Network): GivenNetworkOptions {
  return {
    weights: layers.map(({ weights, inputSize: I, outputSize: O }) =>
      Array.from({ length: O }, (_, u) => [...weights.subarray(u * I, (u + 1) * I)]),
    ),
    biases: layers.map(({ biases }) => [...biases]),
    activations: layers.map(({ activation }) => activation),
  };
}

/** The same network with a layer that hands on what it gets, before layer l. */
export function withIdentityLayer(network: Network, l: number): Network {
  const { weights, biases, activations } = asGiven(network);
  const size = network.layers[l]?.inputSize ?? network.layers[l - 1].outputSize;
  const unit = Array.from({ length: size }, (_, u) =>
    Array.from({ length: size }, (_, i) => (u === i ? 1 : 0)),
  );
  return createNetwork({
    weights: weights.toSpliced(l, 0, unit),
    biases: biases.toSpliced(l, 0, Array(size).fill(0)),
    activations: activations.toSpliced(l, 0, 'identity'),
  });
}

/** One network for each output, with nothing but that output. */
export function splitLastLayer(network: Network): Network[] {
  const { weights, biases, activations } = asGiven(network);
  const last = weights.length - 1;
  return biases[last].map((bias, o) =>
    createNetwork({
      weights: weights.with(last, [weights[last][o]]),
      biases: biases.with(last, [bias]),
      activations,
    }),
  );
}
