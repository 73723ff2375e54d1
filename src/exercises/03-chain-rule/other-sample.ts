import { forward } from '../../network/forward';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

const inputs = [1, 0];
const target = 1;

/** What the forward pass left for the sample (1, 0), and the weights. */
function pass() {
  const network = exampleNetwork();
  const { layers, outputs } = forward(network, [inputs]);
  const [W1, W2] = network.layers.map(({ weights }) => Array.from(weights));
  return { a2: outputs[0][0], z1: layers[0].z[0], W1, W2 };
}

const { a2, z1, W1, W2 } = pass();

/** The factors of ∂L/∂W1[unit][0], for both hidden units. */
interface Factors {
  delta: number;
  weights: number[];
  relu(z: number): number;
  input: number;
}

const right: Factors = {
  delta: a2 - target,
  weights: W2,
  relu: (z) => (z > 0 ? 1 : 0),
  input: inputs[0],
};

function slopesWith(instead: Partial<Factors>): number[] {
  const { delta, weights, relu, input } = { ...right, ...instead };
  return weights.map((weight, unit) => delta * weight * relu(z1[unit]) * input);
}

const slips: Slip<Factors>[] = [
  {
    name: 'the slope of ReLU is missing',
    sets: { relu: () => 1 },
    says: 'Look at z₁ of each hidden unit: are they both above 0?',
  },
  {
    name: 'that’s what ReLU passes on, not its slope',
    sets: { relu: (z) => Math.max(0, z) },
    says: 'Backward it’s the slope of ReLU that multiplies.',
  },
  {
    name: 'the sign is flipped',
    sets: { delta: target - a2 },
    says: 'δ₂ is what came out minus what should have come out.',
  },
  {
    name: 'the target is still 0',
    sets: { delta: a2 },
    says: 'Look at the far right of the graph: this sample has another target.',
  },
  {
    name: 'there’s a factor a₂ (1 − a₂) too many',
    sets: { delta: (a2 - target) * a2 * (1 - a2) },
    says: 'It’s in δ₂ already: with cross-entropy it cancels, and a₂ − y is left.',
  },
  {
    name: 'W₂ is missing',
    sets: { weights: [1, 1] },
    says: 'On the path from δ₂ to a hidden unit there’s a weight.',
  },
  {
    name: 'those are the slopes of W₂',
    sets: { relu: (z) => Math.max(0, z), weights: [1, 1] },
    says: 'You’ve stopped at the output unit. Go on, one layer further back.',
  },
  {
    name: 'the two weights of W₂ are swapped',
    sets: { weights: [...W2].reverse() },
    says: '`W2[0][0]` belongs to hidden unit 0, `W2[0][1]` to hidden unit 1.',
  },
  {
    name: 'that’s W₁ in place of W₂',
    sets: { weights: [W1[0], W1[2]] },
    says: 'The path from the loss back to a weight of W₁ goes through W₂.',
  },
  {
    name: 'that’s the other input',
    sets: { input: inputs[1] },
    says: 'The second index of `W1[unit][input]` is 0: which input is that?',
  },
];

/** Two slopes of the first layer by the long product, for another sample. */
export const otherSample: Exercise<[]> = {
  name: '03-other-sample',
  answer: () => slopesWith({}),
  // The graph gives three digits of the output.
  tolerance: 2e-3,
  parts: ['the slope in W₁[0][0]', 'the slope in W₁[1][0]'],
  pointer:
    'Each slope is a product of four: δ₂, the unit’s weight in W₂, the slope of its ReLU, ' +
    'and the input. Check them one by one.',
  right:
    'Unit 1 is inactive for this sample: a small change of its weights changes nothing ' +
    'here, and so its slopes are 0.',
  mistakes: [
    ...mistakesOf(slips, (instead) => () => slopesWith(instead)),
    {
      name: 'the two slopes are swapped',
      answer: () => slopesWith({}).reverse(),
      says: 'The slope of unit 0 comes first.',
    },
    {
      name: 'that’s rounded too far',
      answer: () => slopesWith({}).map((slope) => Number(slope.toFixed(2))),
      says: 'Give at least three digits, or let the cell work it out.',
    },
  ],
};
