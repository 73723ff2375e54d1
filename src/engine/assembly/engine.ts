/**
 * The gradient of a network's loss on a data set, by either method, in one call. A task
 * is what is prepared for one of them; TypeScript knows it by its address.
 */
import { Layer } from './layer';
import { Loss } from './loss';

@unmanaged
class Task {
  first: Layer | null = null;
  last: Layer | null = null;
  /** These stand one behind the other, in the network's order. */
  parameters: usize = 0;
  gradient: usize = 0;
  /** And these: block by block; in a block a row for each unit. */
  inputs: usize = 0;
  targets: usize = 0;
  /** Two a parameter. */
  sums: usize = 0;
  end: usize = 0;

  constructor(
    public samples: i32,
    /** How many samples go at a time, in a block. */
    public places: i32,
    public loss: Loss,
  ) {}

  /** Takes the block that begins with a sample through all layers, and adds its loss. */
  @inline
  forward(from: i32): Layer {
    let layer = this.first as Layer;
    layer.x = this.inputs + ((<usize>(from * layer.inputs)) << 3);
    layer.forward();
    for (let above = layer.above; above; above = layer.above) {
      layer = above;
      layer.forward();
    }
    this.loss.add(layer, this.targetsOf(from, layer), this.filled(from));
    return layer;
  }

  @inline
  targetsOf(from: i32, last: Layer): usize {
    return this.targets + ((<usize>(from * last.outputs)) << 3);
  }

  /** How many places of the block hold a sample. */
  @inline
  filled(from: i32): i32 {
    return min(this.places, this.samples - from);
  }

  evaluate(): f64 {
    for (let from = 0; from < this.samples; from += this.places) this.forward(from);
    return this.loss.whole();
  }
}

/** Room for so many numbers, all 0. */
function allocate(numbers: i32): usize {
  const bytes = (<usize>numbers) << 3;
  const at = heap.alloc(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

export function createTask(
  samples: i32,
  places: i32,
  crossEntropy: bool,
  parameterCount: i32,
  inputCount: i32,
  targetCount: i32,
): Task {
  const task = new Task(samples, places, new Loss(samples, crossEntropy));
  const values = (<usize>parameterCount) << 3;
  task.parameters = allocate(4 * parameterCount + inputCount + targetCount);
  task.gradient = task.parameters + values;
  task.inputs = task.gradient + values;
  task.targets = task.inputs + ((<usize>inputCount) << 3);
  task.sums = task.targets + ((<usize>targetCount) << 3);
  task.end = task.sums + 2 * values;
  return task;
}

/** Where its parameters stand, then the gradient, the inputs and the targets. */
export function numbersOf(task: Task): usize {
  return task.parameters;
}

/** The layers come from the bottom up. */
export function addLayer(task: Task, inputs: i32, outputs: i32, activation: i32): void {
  const below = task.last;
  const layer = new Layer(below, inputs, outputs, activation, task.places);
  layer.weights = task.parameters;
  if (below) {
    below.above = layer;
    layer.x = below.a;
    layer.weights = below.biases + ((<usize>below.outputs) << 3);
  } else {
    task.first = layer;
  }
  layer.biases = layer.weights + ((<usize>(inputs * outputs)) << 3);
  layer.slopes = task.sums + 2 * (layer.weights - task.parameters);
  layer.a = allocate(task.places * outputs);
  layer.delta = allocate(task.places * outputs);
  task.last = layer;
}

/** Gives back the memory of a task. */
export function release(task: Task): void {
  for (let layer = task.last; layer; ) {
    const below = layer.below;
    heap.free(layer.a);
    heap.free(layer.delta);
    heap.free(changetype<usize>(layer));
    layer = below;
  }
  heap.free(task.parameters);
  heap.free(changetype<usize>(task.loss));
  heap.free(changetype<usize>(task));
}

/** As gradients/nudge. */
export function nudge(task: Task, epsilon: f64, central: bool): f64 {
  const loss = task.evaluate();
  let to = task.gradient;
  for (let at = task.parameters; at < task.gradient; at += 8, to += 8) {
    const before = load<f64>(at);
    store<f64>(at, before + epsilon);
    const above = task.evaluate();
    if (central) {
      store<f64>(at, before - epsilon);
      store<f64>(to, (above - task.evaluate()) / (2 * epsilon));
    } else {
      store<f64>(to, (above - loss) / epsilon);
    }
    store<f64>(at, before);
  }
  return loss;
}

/** As gradients/chain-rule. */
export function chainRule(task: Task): f64 {
  for (let at = task.sums; at < task.end; at += 16) v128.store(at, f64x2.splat(0));
  for (let from = 0; from < task.samples; from += task.places) {
    let layer = task.forward(from);
    task.loss.delta(layer, task.targetsOf(from, layer));
    layer.addSlopes(task.filled(from));
    for (let below = layer.below; below; below = layer.below) {
      layer.deltaBelow(below);
      layer = below;
      layer.addSlopes(task.filled(from));
    }
  }
  let to = task.gradient;
  for (let at = task.sums; at < task.end; at += 16, to += 8) {
    store<f64>(to, load<f64>(at) + load<f64>(at, 8));
  }
  return task.loss.whole();
}
