/** The public face of Backprop Twice: what a notebook cell imports from './index'. */

export { InputError } from './checks';
export { showProgress } from './display/progress';
export { showMath, showMatrices, showTable } from './display/show';
export { show } from './display/show-figure';
export { check } from './exercises/check/check';
export { progress } from './exercises/check/progress';
export { notYet } from './exercises/not-yet';
export { activationCurves } from './figures/activation-curves';
export { computationalGraph } from './figures/computational-graph';
export { type CostSeries, costCurve } from './figures/cost-curve';
export { decisionSurface } from './figures/decision-surface';
export { decisionSurfaces, type Snapshot } from './figures/decision-surfaces';
export { type EpsilonErrorsOptions, epsilonErrors } from './figures/epsilon-errors';
export type { Figure } from './figures/figure';
export {
  type GradientsComparedOptions,
  gradientsCompared,
} from './figures/gradients-compared';
export type { ParameterChoice } from './figures/look/find-parameter';
export { type LossCurveOptions, lossCurve } from './figures/loss-curve';
export { type LossLandscapeOptions, lossLandscape } from './figures/loss-landscape';
export { type NetworkDiagramOptions, networkDiagram } from './figures/network-diagram';
export {
  type SeedOutcome,
  type SeedOutcomesOptions,
  seedOutcomes,
} from './figures/seed-outcomes';
export { type SlopeOptions, slopeInOneWeight } from './figures/slope-in-one-weight';
export type { SurfaceOptions } from './figures/surface/surface-values';
export { chainRuleGradient } from './gradients/chain-rule';
export {
  compareGradients,
  type GradientComparison,
  parameterNames,
} from './gradients/compare';
export { incrementalNudgeGradient } from './gradients/incremental-nudge';
export type { Gradient, GradientMethod, PreparedMethod } from './gradients/method';
export { type NudgeOptions, nudgeGradient } from './gradients/nudge';
export { type ActivationName, activations } from './network/activations';
export { and, type Dataset, or, xor } from './network/datasets';
export {
  type ForwardPass,
  forward,
  type LayerPass,
  lossOf,
  predict,
} from './network/forward';
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
