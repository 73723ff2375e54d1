import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { train } from '../../training/train';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { deadOnes } from './hidden-activations';

const EPOCHS = 300;
const LOSS_WANTED = 0.002;

/** From here on the steps are so long that numbers run over. */
const BEYOND_ALL_RATES = 1e6;

/** What comes of training the course's example with this learning rate, in words. */
function outcome(learningRate: number): string {
  if (learningRate <= 0) return 'not above 0';
  if (learningRate > BEYOND_ALL_RATES) return 'a dead unit';
  const network = exampleNetwork();
  const { losses } = train(network, xor, {
    gradient: chainRuleGradient,
    learningRate,
    epochs: EPOCHS,
  });
  if (losses[EPOCHS] < LOSS_WANTED) return 'low enough';
  const [hidden] = forward(network, xor.inputs).layers;
  return deadOnes(hidden.a).includes(true) ? 'a dead unit' : 'not low enough';
}

/** Finding a learning rate; the answer is tried by training with it. */
export const learningRate: Exercise<[]> = {
  name: '05-learning-rate',
  answer: () => 3,
  observe(given) {
    const rate = given();
    if (isNotYet(rate)) return rate;
    return typeof rate === 'number' && Number.isFinite(rate)
      ? outcome(rate)
      : 'no rate';
  },
  pointer:
    'One plain number is wanted: `check` trains the network with that learning rate. Try ' +
    'some in a cell of your own first, as the exercise shows.',
  right:
    'The fastest rates sit right next to those that fail, so they’re a risky choice for ' +
    'any other start.',
  mistakes: [
    {
      name: 'the rate is too small',
      answer: () => 0.5,
      says: 'The loss is falling, but after 300 epochs it’s still above 0.002: take longer steps.',
    },
    {
      name: 'the rate is too large',
      answer: () => 5,
      says: 'A step was so long that it silenced a hidden unit for good: take shorter ones.',
    },
    {
      name: 'a learning rate has to be above 0',
      answer: () => 0,
      says: 'With 0 the network stands still, and below 0 it would climb.',
    },
  ],
};
