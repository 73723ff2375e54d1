import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { train } from '../../training/train';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { deadOnes } from './hidden-activations';

const EPOCHS = 300;
const LOSS_WANTED = 0.002;

/**
 * What comes of training the course's example with this learning rate.
 *
 * @throws InputError where it is no number above 0
 */
function outcome(learningRate: number): string {
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
  observe: (given) => outcome(given() as number),
  pointer: 'TODO',
  right:
    'The quickest rates lie right next to those that fail, which makes them a risky ' +
    'choice for any other start.',
  mistakes: [
    {
      name: 'too small',
      answer: () => 0.5,
      says: 'The loss is falling, but after 300 epochs it is not low enough: take longer steps.',
    },
    {
      name: 'too large',
      answer: () => 5,
      says: 'A step was so long that it silenced a hidden unit for good: take shorter ones.',
    },
  ],
};
