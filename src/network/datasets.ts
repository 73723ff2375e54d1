import {
  InputError,
  requireNonEmptyArray,
  requireObject,
  requireRows,
} from '../checks';

/** n samples: what goes into a network and what should come out. */
export interface Dataset {
  name: string;
  /** n × I, one sample a row. */
  inputs: number[][];
  /** n × O, one sample a row. */
  targets: number[][];
}

/** A copy that stays as it is when the data set is changed. */
export function copyOfDataset({ name, inputs, targets }: Dataset): Dataset {
  const copy = (rows: number[][]) => rows.map((row) => [...row]);
  return { name, inputs: copy(inputs), targets: copy(targets) };
}

/** The truth table of a gate with two inputs, in the order 00, 01, 10, 11. */
function gate(name: string, outputs: [number, number, number, number]): Dataset {
  const inputs = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  return { name, inputs, targets: outputs.map((output) => [output]) };
}

/** 1 where exactly one of the two inputs is 1: no straight line tells 1 from 0. */
export const xor: Dataset = gate('XOR', [0, 1, 1, 0]);

/** 1 where both inputs are 1. */
export const and: Dataset = gate('AND', [0, 0, 0, 1]);

/** 1 where at least one input is 1. */
export const or: Dataset = gate('OR', [0, 1, 1, 1]);

/** Throws an InputError unless this is an object, whatever its inputs and targets are. */
export function requireDataset(dataset: unknown): asserts dataset is Dataset {
  requireObject(dataset, 'dataset', 'a data set, such as xor');
}

/** Throws an InputError unless there are targets for every sample, of the given size. */
export function requireTargets({ inputs, targets }: Dataset, outputSize: number): void {
  requireNonEmptyArray(targets, 'targets');
  if (targets.length !== inputs.length) {
    throw new InputError(
      `targets has ${targets.length} rows; inputs has ${inputs.length}`,
    );
  }
  requireRows(targets, 'targets', outputSize, 'the network gives');
}
