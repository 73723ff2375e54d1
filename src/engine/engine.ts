import type { ActivationName } from '../network/activations';
import type { Objective } from '../network/objective';
import { ENGINE_BYTES } from './engine-bytes';

/** What is prepared in the engine's memory: its address, in bytes. */
type Task = number;

/** A method of the engine: puts the gradient into its memory, returns the loss. */
export type EngineMethod = (task: Task) => number;

/** What assembly/engine.ts exports. */
export interface Engine {
  chainRule(task: Task): number;
  nudge(task: Task, epsilon: number, central: boolean): number;
  createTask(
    samples: number,
    places: number,
    crossEntropy: boolean,
    parameterCount: number,
    inputCount: number,
    targetCount: number,
  ): Task;
  addLayer(task: Task, inputs: number, outputs: number, activation: number): void;
  numbersOf(task: Task): number;
  release(task: Task): void;
  memory: { buffer: ArrayBuffer };
}

/** The part of WebAssembly that is used here, the same in Node and in browsers. */
interface WebAssemblyInterface {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: object };
}

/** In the order of the numbers in assembly/layer.ts. */
const ACTIVATIONS: ActivationName[] = ['identity', 'relu', 'sigmoid', 'tanh'];

/** More samples than this go block by block, so that their values stay close by. */
const MOST_PLACES = 32;

let started: Engine | undefined | 'not yet' = 'not yet';

/** Gives the memory of a task back when nobody can ask for its gradient any more. */
const unreachable = new FinalizationRegistry(
  ({ engine, task }: { engine: Engine; task: Task }) => engine.release(task),
);

/**
 * The objective's gradient by the engine: a computation that puts the gradient at the
 * network's parameters, as they are then, into an array, and returns the loss. Undefined
 * where WebAssembly or its SIMD is missing, a page forbids it, or memory is short.
 */
export function prepareOnEngine(
  objective: Objective,
  gradient: Float64Array,
  methodOf: (engine: Engine) => EngineMethod,
): (() => number) | undefined {
  if (started === 'not yet') started = start();
  if (!started) return undefined;
  const engine = started;
  let task: Task;
  try {
    task = createTask(engine, objective);
  } catch {
    return undefined;
  }
  const method = methodOf(engine);
  const { parameters } = objective.network;
  const numbersInside = (from: number) => {
    const address = engine.numbersOf(task) + 8 * from;
    return new Float64Array(engine.memory.buffer, address, parameters.length);
  };
  let parametersInside = numbersInside(0);
  let gradientInside = numbersInside(parameters.length);

  const compute = () => {
    // A memory that has grown is another one.
    if (parametersInside.length === 0) {
      parametersInside = numbersInside(0);
      gradientInside = numbersInside(parameters.length);
    }
    copy(parameters, parametersInside);
    const loss = method(task);
    copy(gradientInside, gradient);
    return loss;
  };
  unreachable.register(compute, { engine, task });
  return compute;
}

/** For a few numbers quicker than their own set(). */
function copy(from: Float64Array, to: Float64Array): void {
  for (let k = 0; k < from.length; k++) to[k] = from[k];
}

function start(): Engine | undefined {
  const { WebAssembly } = globalThis as unknown as {
    WebAssembly: WebAssemblyInterface;
  };
  try {
    const bytes = Uint8Array.from(atob(ENGINE_BYTES), (letter) => letter.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    return instance.exports as Engine;
  } catch {
    return undefined;
  }
}

function createTask(
  engine: Engine,
  { network, workspace, targets, lossName }: Objective,
): Task {
  const { layers, parameters } = network;
  const { sampleCount, steps } = workspace;
  const { inputs } = steps[0];
  const places = Math.min(4 * Math.ceil(sampleCount / 4), MOST_PLACES);
  const rounded = places * Math.ceil(sampleCount / places);
  const inputCount = rounded * (inputs.length / sampleCount);
  const targetCount = rounded * (targets.length / sampleCount);
  const task = engine.createTask(
    sampleCount,
    places,
    lossName === 'binaryCrossEntropy',
    parameters.length,
    inputCount,
    targetCount,
  );
  for (const { inputSize, outputSize, activation } of layers) {
    engine.addLayer(task, inputSize, outputSize, ACTIVATIONS.indexOf(activation));
  }
  const from = engine.numbersOf(task) / 8 + 2 * parameters.length;
  const numbers = new Float64Array(engine.memory.buffer);
  putInBlocks(inputs, sampleCount, places, numbers.subarray(from));
  putInBlocks(targets, sampleCount, places, numbers.subarray(from + inputCount));
  return task;
}

/** Copies samples, [sample][column], into blocks of places, [block][column][place]. */
function putInBlocks(
  samples: Float64Array,
  sampleCount: number,
  places: number,
  blocks: Float64Array,
): void {
  const columns = samples.length / sampleCount;
  for (let k = 0; k < samples.length; k++) {
    const s = Math.floor(k / columns);
    const place = s % places;
    blocks[(s - place) * columns + (k % columns) * places + place] = samples[k];
  }
}
