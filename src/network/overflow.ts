import { OverflowError } from '../checks';
import type { Network } from './network';
import type { Objective } from './objective';
import { runForward, type Workspace } from './workspace';

/**
 * Numbers that are finite and huge. Whatever computes looks at its result once; only where
 * that is no finite number is it found out where it came to that.
 */

/** Throws an OverflowError that says where, unless the loss is a finite number. */
export function requireFiniteLoss(
  loss: number,
  { workspace }: Objective,
  name = 'the loss',
): void {
  if (!Number.isFinite(loss)) throw overflow(`${name} is ${loss}`, workspace);
}

/** The same for the slopes as well; they stand in the order of the parameters. */
export function requireFiniteGradient(
  loss: number,
  gradient: Float64Array,
  objective: Objective,
): void {
  if (areFinite(loss, gradient)) return;
  requireFiniteLoss(loss, objective);
  const { network, workspace } = objective;
  const p = gradient.findIndex((slope) => !Number.isFinite(slope));
  const name = parameterName(network, p);
  throw overflow(`the slope of the loss in ${name} is ${gradient[p]}`, workspace);
}

/** Called after every gradient: 0 times a finite number is 0, and NaN times any other. */
function areFinite(loss: number, gradient: Float64Array): boolean {
  let sum = 0 * loss;
  for (let p = 0; p < gradient.length; p++) sum += 0 * gradient[p];
  return sum === 0;
}

/** The same for the outputs; those that are endless are what the layers give. */
export function requireNumbers(outputs: Float64Array, workspace: Workspace): void {
  const k = outputs.findIndex(Number.isNaN);
  if (k < 0) return;
  const sample = Math.floor((k * workspace.sampleCount) / outputs.length);
  throw overflow(`an output of sample ${sample} is NaN`, workspace);
}

function overflow(found: string, workspace: Workspace): OverflowError {
  return new OverflowError(
    found,
    `${[overflownUnit(workspace), largestNumber(workspace)].filter(Boolean).join('; ')}` +
      ' is too large to compute with',
  );
}

/** Where the first preactivation comes out that is no finite number, if one does. */
function overflownUnit(workspace: Workspace): string | undefined {
  runForward(workspace); // a method may have left other values, or none
  for (const [l, { layer, z }] of workspace.steps.entries()) {
    const k = z.findIndex((value) => !Number.isFinite(value));
    if (k < 0) continue;
    const [sample, unit] = [Math.floor(k / layer.outputSize), k % layer.outputSize];
    return `sample ${sample} gives z = ${z[k]} in unit ${unit} of layer ${l + 1}`;
  }
  return undefined;
}

/** The largest of the parameters and inputs, as "W1[0][1] = 1e+200". */
function largestNumber({ network, steps: [{ inputs, layer }] }: Workspace): string {
  const [p, k] = [network.parameters, inputs].map(largestOf);
  const [parameter, input] = [network.parameters[p], inputs[k]];
  if (Math.abs(parameter) >= Math.abs(input)) {
    return `${parameterName(network, p)} = ${parameter}`;
  }
  const column = k % layer.inputSize;
  return `inputs[${Math.floor(k / layer.inputSize)}][${column}] = ${input}`;
}

/** Where the value stands that is the furthest from 0. */
export function largestOf(values: Float64Array): number {
  return values.reduce(
    (at, value, k) => (Math.abs(value) > Math.abs(values[at]) ? k : at),
    0,
  );
}

/** The name of one parameter, 'W1[0][1]' or 'b2[0]', without those of all others. */
export function parameterName({ layers }: Network, p: number): string {
  let start = 0;
  for (const [l, { inputSize: I, outputSize: O }] of layers.entries()) {
    const k = p - start;
    if (k < O * I) return `W${l + 1}[${Math.floor(k / I)}][${k % I}]`;
    if (k < O * (I + 1)) return `b${l + 1}[${k - O * I}]`;
    start += O * (I + 1);
  }
  return `parameter ${p}`;
}
