import type { Dataset } from '../network/datasets';
import type { Layer, Network } from '../network/network';

/**
 * What a method was called with. The same call made again and again, as by a wrapped
 * method in a training, need not be checked and copied anew each time.
 */
export class RepeatedCall {
  readonly #parameters: Float64Array;
  readonly #layers: Layer[];
  readonly #inputs: number[][];
  readonly #targets: number[][];
  readonly #options: object;

  constructor(
    network: Network,
    readonly dataset: Dataset,
    options: object = {},
  ) {
    this.#parameters = network.parameters;
    this.#layers = network.layers.map((layer) => ({ ...layer }));
    this.#inputs = dataset.inputs.map((row) => [...row]);
    this.#targets = dataset.targets.map((row) => [...row]);
    this.#options = { ...options };
  }

  /** Whether this is the call, with nothing changed but the values of the parameters. */
  is({ parameters, layers }: Network, dataset: Dataset, options: object = {}): boolean {
    return (
      dataset === this.dataset &&
      parameters === this.#parameters &&
      areFinite(parameters) &&
      areSameLayers(layers, this.#layers) &&
      areSameRows(dataset.inputs, this.#inputs) &&
      areSameRows(dataset.targets, this.#targets) &&
      haveSameEntries(options, this.#options)
    );
  }
}

function areFinite(numbers: Float64Array): boolean {
  for (let k = 0; k < numbers.length; k++) {
    if (!Number.isFinite(numbers[k])) return false;
  }
  return true;
}

function areSameLayers(layers: readonly Layer[], others: readonly Layer[]): boolean {
  if (layers?.length !== others.length) return false;
  for (let l = 0; l < layers.length; l++) {
    const { weights, biases, activation, inputSize, outputSize } = layers[l];
    const other = others[l];
    const isSame =
      weights === other.weights &&
      biases === other.biases &&
      activation === other.activation &&
      inputSize === other.inputSize &&
      outputSize === other.outputSize;
    if (!isSame) return false;
  }
  return true;
}

function areSameRows(rows: number[][], others: number[][]): boolean {
  if (rows?.length !== others.length) return false;
  for (let s = 0; s < rows.length; s++) {
    const row = rows[s];
    const other = others[s];
    if (row?.length !== other.length) return false;
    for (let k = 0; k < row.length; k++) if (row[k] !== other[k]) return false;
  }
  return true;
}

function haveSameEntries(one: object, other: object): boolean {
  let missing = Object.keys(other).length;
  for (const key in one) {
    if (one[key as never] !== other[key as never]) return false;
    missing--;
  }
  return missing === 0;
}
