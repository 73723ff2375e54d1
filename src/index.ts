/** The public face of Backprop Twice: what a notebook cell imports from '../src'. */

// Data and networks

export { InputError, OverflowError } from './checks';
export { type ActivationName, activations } from './network/activations';
export { and, type Dataset, or, xor } from './network/datasets';
export { describeNetwork } from './network/describe-network';
export {
  createNetwork,
  type GivenNetworkOptions,
  type Layer,
  type Network,
  type RandomNetworkOptions,
} from './network/network';
export { type NetworkWeights, parameterNames, weightsOf } from './network/parameters';
export {
  circles,
  moons,
  type PlaneDatasetOptions,
  spirals,
} from './network/plane-datasets';
export { createRandom, type Random } from './network/random';

// The forward pass and the loss

export {
  type ForwardPass,
  forward,
  type LayerPass,
  lossOf,
  predict,
} from './network/forward';
export type { LossName } from './network/losses';
export type { LossOptions } from './network/objective';

// The gradient, by either method

export { chainRuleGradient } from './gradients/chain-rule';
export { compareGradients, type GradientComparison } from './gradients/compare';
export { incrementalNudgeGradient } from './gradients/incremental-nudge';
export type { Gradient, GradientMethod, PreparedMethod } from './gradients/method';
export { type NudgeOptions, nudgeGradient } from './gradients/nudge';

// Training

export {
  type Snapshot,
  type TrainingHistory,
  type TrainOptions,
  train,
} from './training/train';
export {
  createTrainer,
  type TrainedNetwork,
  type Trainer,
  type TrainerOptions,
} from './training/trainer';

// Derivatives in symbols

export { derive, type Link } from './symbolic/derive';
export { type FormulaRules, readFormula } from './symbolic/read-formula';

// Figures

export {
  type ActivationCurvesOptions,
  activationCurves,
} from './figures/activation-curves';
export {
  type ComputationalGraphOptions,
  computationalGraph,
} from './figures/computational-graph';
export type { CostGroup, MethodCost } from './figures/cost/cost-rows';
export { costBars } from './figures/cost-bars';
export { type CostSeries, costCurve } from './figures/cost-curve';
export { crossEntropyCurve } from './figures/cross-entropy-curve';
export { decisionSurface } from './figures/decision-surface';
export { decisionSurfaces } from './figures/decision-surfaces';
export {
  type DescentOptions,
  descentInOneWeight,
} from './figures/descent-in-one-weight';
export { type EpsilonErrorsOptions, epsilonErrors } from './figures/epsilon-errors';
export type { Figure } from './figures/figure';
export {
  type GradientProductOptions,
  gradientProduct,
} from './figures/gradient-product';
export {
  type GradientsComparedOptions,
  gradientsCompared,
} from './figures/gradients-compared';
export { type HiddenSpaceOptions, hiddenSpace } from './figures/hidden-space';
export { type KnobsOptions, knobs } from './figures/knobs';
export type { ParameterChoice } from './figures/look/find-parameter';
export { type LossCurveOptions, lossCurve } from './figures/loss-curve';
export { type LossLandscapeOptions, lossLandscape } from './figures/loss-landscape';
export { type NetworkDiagramOptions, networkDiagram } from './figures/network-diagram';
export { type NudgeDigitsOptions, nudgeDigits } from './figures/nudge-digits';
export {
  type ParameterErrorsOptions,
  parameterErrors,
} from './figures/parameter-errors';
export {
  type SeedOutcome,
  type SeedOutcomesOptions,
  seedOutcomes,
} from './figures/seed-outcomes';
export { type SlopeOptions, slopeInOneWeight } from './figures/slope-in-one-weight';
export type { SurfaceOptions } from './figures/surface/surface-values';
export { type NamedNetwork, surfacesBeside } from './figures/surfaces-beside';
export type { LossPoint } from './figures/training/loss-panel';
export { type TrainingViewOptions, trainingView } from './figures/training-view';
export { type UnitLineOptions, unitLine } from './figures/unit-line';
export { type ValueGraphOptions, valueGraph } from './figures/value-graph';
export type { GraphValue } from './figures/values/value-nodes';

// What a cell shows things with

export { choice } from './display/controls/choice';
export type { Control, ControlOptions } from './display/controls/control';
export { type NumberOptions, number } from './display/controls/number';
export { type PlayOptions, play } from './display/controls/play';
export { type SliderOptions, slider } from './display/controls/slider';
export { text } from './display/controls/text';
export { toggle } from './display/controls/toggle';
export { interact, type ValuesOf } from './display/interact';
export { showProgress } from './display/progress';
export { showMath, showMatrices, showTable } from './display/show';
export { show } from './display/show-figure';

// Exercises

export { mysteryGradient } from './exercises/04-do-they-agree/mystery-gradient';
export { type Specimen, specimens } from './exercises/04-do-they-agree/specimens';
export { check } from './exercises/check/check';
export { progress } from './exercises/check/progress';
export { notYet } from './exercises/not-yet';
