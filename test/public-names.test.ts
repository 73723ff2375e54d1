import { expect, test } from 'vitest';
import * as course from '../src/index';

/** All that a notebook can import, types left out; a name that is lost breaks notebooks. */
const names = [
  ...['xor', 'and', 'or', 'moons', 'circles', 'spirals'],
  ...['createNetwork', 'createRandom', 'activations', 'forward', 'predict', 'lossOf'],
  ...['weightsOf', 'describeNetwork'],
  ...['nudgeGradient', 'incrementalNudgeGradient', 'chainRuleGradient'],
  ...['costBars', 'createTrainer', 'trainingView'],
  ...[
    'compareGradients',
    'parameterNames',
    'train',
    'derive',
    'InputError',
    'OverflowError',
  ],
  ...['activationCurves', 'computationalGraph', 'costCurve', 'decisionSurface'],
  ...[
    'decisionSurfaces',
    'epsilonErrors',
    'gradientProduct',
    'gradientsCompared',
    'lossCurve',
  ],
  ...['knobs', 'nudgeDigits', 'descentInOneWeight'],
  ...['lossLandscape', 'networkDiagram', 'seedOutcomes', 'slopeInOneWeight'],
  ...['unitLine', 'hiddenSpace', 'surfacesBeside', 'crossEntropyCurve'],
  ...['parameterErrors', 'valueGraph', 'readFormula', 'mysteryGradient'],
  ...['specimens'],
  ...['show', 'showTable', 'showMath', 'showMatrices', 'showProgress'],
  ...['interact', 'slider', 'choice', 'toggle', 'number', 'play', 'text'],
  ...['check', 'notYet', 'progress'],
];

test('the module exports what notebooks rely on, and nothing else', () => {
  expect(Object.keys(course).sort()).toEqual(names.sort());
});

test('the public names work together', () => {
  const { createNetwork, train, xor, predict, compareGradients } = course;
  const { nudgeGradient, chainRuleGradient } = course;
  const network = createNetwork({
    sizes: [2, 2, 1],
    activations: ['tanh', 'sigmoid'],
    seed: 7,
  });
  const { relativeError } = compareGradients(
    nudgeGradient(network, xor),
    chainRuleGradient(network, xor),
  );
  expect(relativeError).toBeLessThan(1e-8);
  train(network, xor, { gradient: nudgeGradient, learningRate: 0.5, epochs: 3 });
  expect(predict(network, xor.inputs)).toHaveLength(4);
});
