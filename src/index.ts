/** The public face of Backprop Twice: what a notebook cell imports from '../src'. */
export { chainRuleGradient } from './gradients/chain-rule';
export {
  compareGradients,
  type GradientComparison,
  parameterNames,
} from './gradients/compare';
export type { Gradient, GradientMethod, PreparedMethod } from './gradients/method';
export { type NudgeOptions, nudgeGradient } from './gradients/nudge';
export { showMath, showMatrices, showTable } from './lesson/show';
export { type ActivationName, activations } from './network/activations';
export { and, type Dataset, or, xor } from './network/datasets';
export {
  type ForwardPass,
  forward,
  type LayerPass,
  lossOf,
  predict,
} from './network/forward';
export { InputError } from './network/input-error';
export type { LossName } from './network/losses';
export {
  createNetwork,
  type GivenNetworkOptions,
  type Layer,
  type Network,
  type RandomNetworkOptions,
} from './network/network';
export type { LossOptions } from './network/objective';
export {
  circles,
  moons,
  type PlaneDatasetOptions,
  spirals,
} from './network/plane-datasets';
export { createRandom, type Random } from './network/random';
export { derive, type Link } from './symbolic/derive';
export { type TrainingHistory, type TrainOptions, train } from './training/train';
