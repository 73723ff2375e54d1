/**
 * The little that the peers use of packages which are installed for the benchmark only, so
 * that the types can be checked without them.
 */
declare module 'ml-matrix' {
  export class Matrix {
    constructor(rows: number[][]);
    readonly rows: number;
    readonly columns: number;
    clone(): Matrix;
    get(row: number, column: number): number;
    set(row: number, column: number, value: number): this;
    apply(visit: (row: number, column: number) => void): this;
    mmul(other: Matrix): Matrix;
    transpose(): Matrix;
    addRowVector(vector: Matrix): this;
    sub(other: Matrix): this;
    mul(other: Matrix | number): this;
    div(divisor: number): this;
    sum(by: 'column'): number[];
  }
}

declare module 'brain.js' {
  export interface TrainingOptions {
    iterations: number;
    learningRate: number;
    momentum: number;
    errorThresh: number;
  }
  export class NeuralNetwork {
    constructor(options: { activation: string; hiddenLayers: number[] });
    sizes: number[];
    /** From 1 on: [layer][unit][input]. */
    weights: Float32Array[][];
    biases: Float32Array[];
    initialize(): void;
    train(
      samples: { input: number[]; output: number[] }[],
      options: TrainingOptions,
    ): void;
    run(input: number[]): Float32Array;
  }
}

declare module '@tensorflow/tfjs-core' {
  export interface Tensor {
    readonly shape: number[];
    dataSync(): Float32Array;
  }
  export interface Variable extends Tensor {
    readonly name: string;
    assign(value: Tensor): void;
  }
  type Value = Tensor | number;
  export function enableProdMode(): void;
  export function setBackend(name: string): Promise<boolean>;
  export function tidy<Result>(compute: () => Result): Result;
  export function tensor(values: Float32Array, shape: number[]): Tensor;
  export function tensor2d(rows: number[][]): Tensor;
  export function variable(start: Tensor): Variable;
  export function variableGrads(loss: () => Tensor): {
    value: Tensor;
    grads: Record<string, Tensor>;
  };
  export function add(a: Value, b: Value): Tensor;
  export function sub(a: Value, b: Value): Tensor;
  export function mul(a: Value, b: Value): Tensor;
  export function matMul(a: Tensor, b: Tensor): Tensor;
  export function neg(a: Tensor): Tensor;
  export function log(a: Tensor): Tensor;
  export function relu(a: Tensor): Tensor;
  export function sigmoid(a: Tensor): Tensor;
  export function tanh(a: Tensor): Tensor;
  export function mean(a: Tensor): Tensor;
  export function sum(a: Tensor, axis: number): Tensor;
  export function clipByValue(a: Tensor, low: number, high: number): Tensor;
}

declare module '@tensorflow/tfjs-backend-cpu';

declare module '@tensorflow/tfjs-backend-wasm' {
  export function setWasmPaths(folder: string): void;
}
