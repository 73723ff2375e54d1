/** n samples: what goes into a network and what should come out. */
export interface Dataset {
  name: string;
  /** n × I, one sample a row. */
  inputs: number[][];
  /** n × O, one sample a row. */
  targets: number[][];
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
