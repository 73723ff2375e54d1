import { InputError } from '../../checks';
import type { Gradient } from '../../gradients/method';
import { type Dataset, requireDataset } from '../../network/datasets';
import { forward } from '../../network/forward';
import type { Network } from '../../network/network';
import { createObjective } from '../../network/objective';
import { requireFiniteGradient } from '../../network/overflow';
import { byLayer } from '../../network/parameters';
import { requireNetwork } from '../../network/require-network';

/** A backward pass with a slip. (Notebook 04 lets you guess them; below they are told.) */
export interface Specimen {
  /** What is wrong with it, in a few words. */
  name: string;
  /** The formula with the slip and the right one, in TeX. */
  slip: string;
  /** What it gives for a network with one hidden layer of ReLUs and sigmoid outputs. */
  gradient(network: Network, dataset: Dataset): Gradient;
}

type Rows = number[][];

interface Pass {
  n: number;
  X: Rows;
  Y: Rows;
  Z1: Rows;
  A1: Rows;
  A2: Rows;
  W2: Rows;
  Delta2: Rows;
  Delta1: Rows;
}

/** The six formulas of a backward pass; Δ₂ and Δ₁ come first, and the others use them. */
type Formulas = Record<'Delta2' | 'Delta1' | 'W1' | 'b1' | 'W2' | 'b2', Formula>;
type Formula = (pass: Pass) => Rows;

const right: Formulas = {
  Delta2: ({ A2, Y, n }) => scaled(minus(A2, Y), 1 / n),
  Delta1: ({ Delta2, W2, Z1 }) => times(product(Delta2, W2), reluSlopes(Z1)),
  W1: ({ Delta1, X }) => product(transposed(Delta1), X),
  b1: ({ Delta1 }) => columnSums(Delta1),
  W2: ({ Delta2, A1 }) => product(transposed(Delta2), A1),
  b2: ({ Delta2 }) => columnSums(Delta2),
};

/** The specimens of notebook 04's gallery, in their order there. */
export const specimens: readonly Specimen[] = [
  specimen('no division by n', '\\Delta_2 = A_2 - Y', 'Delta2', ({ A2, Y }) =>
    minus(A2, Y),
  ),
  specimen(
    'sigmoid twice',
    '\\Delta_2 = (A_2 - Y) \\odot A_2 \\odot (1 - A_2) / n',
    'Delta2',
    (pass) => times(right.Delta2(pass), sigmoidSlopes(pass.A2)),
  ),
  specimen(
    'no slope of ReLU',
    '\\Delta_1 = \\Delta_2\\,W_2',
    'Delta1',
    ({ Delta2, W2 }) => product(Delta2, W2),
  ),
  specimen(
    'updated weights',
    "\\Delta_1 = \\Bigl(\\Delta_2\\,\\bigl(W_2 - 0.5\\,\\tfrac{\\partial L}{\\partial W_2}\\bigr)\\Bigr) \\odot \\mathrm{ReLU}'(Z_1)",
    'Delta1',
    (pass) => {
      const step = scaled(right.W2(pass), 0.5);
      return right.Delta1({ ...pass, W2: minus(pass.W2, step) });
    },
  ),
  specimen(
    'W1 transposed',
    '\\tfrac{\\partial L}{\\partial W_1} = X^{\\mathsf T} \\Delta_1',
    'W1',
    ({ Delta1, X }) => product(transposed(X), Delta1),
  ),
  specimen(
    'b1 dropped',
    '\\tfrac{\\partial L}{\\partial b_1} = 0',
    'b1',
    ({ Delta1 }) => scaled(columnSums(Delta1), 0),
  ),
  specimen('sign flipped', '\\Delta_2 = (Y - A_2) / n', 'Delta2', ({ A2, Y, n }) =>
    scaled(minus(Y, A2), 1 / n),
  ),
];

const IN_TEX: Record<keyof Formulas, string> = {
  Delta2: '\\Delta_2 = (A_2 - Y) / n',
  Delta1: "\\Delta_1 = (\\Delta_2\\,W_2) \\odot \\mathrm{ReLU}'(Z_1)",
  W1: '\\tfrac{\\partial L}{\\partial W_1} = \\Delta_1^{\\mathsf T} X',
  b1: '\\tfrac{\\partial L}{\\partial b_1} = \\text{column sums of } \\Delta_1',
  W2: '\\tfrac{\\partial L}{\\partial W_2} = \\Delta_2^{\\mathsf T} A_1',
  b2: '\\tfrac{\\partial L}{\\partial b_2} = \\text{column sums of } \\Delta_2',
};

function specimen(
  name: string,
  tex: string,
  formula: keyof Formulas,
  wrong: Formula,
): Specimen {
  return {
    name,
    get slip() {
      return `${tex} \\qquad \\text{instead of} \\qquad ${IN_TEX[formula]}`;
    },
    gradient: (network, dataset) =>
      gradientOf({ ...right, [formula]: wrong }, network, dataset),
  };
}

function gradientOf(formulas: Formulas, network: Network, dataset: Dataset): Gradient {
  requireNetwork(network);
  requireDataset(dataset);
  const [hidden, output] = network.layers;
  if (
    network.layers.length !== 2 ||
    hidden.activation !== 'relu' ||
    output.activation !== 'sigmoid'
  ) {
    throw new InputError(
      'a specimen takes a network with two layers, of relu and of sigmoid',
    );
  }
  const objective = createObjective(network, dataset);
  const { inputs: X, targets: Y } = dataset;
  const [{ z: Z1, a: A1 }, { a: A2 }] = forward(network, X).layers;
  const W2 = byLayer(network, network.parameters)[1].weights;
  const pass: Pass = { n: X.length, X, Y, Z1, A1, A2, W2, Delta2: [], Delta1: [] };
  pass.Delta2 = formulas.Delta2(pass);
  pass.Delta1 = formulas.Delta1(pass);
  const blocks = [formulas.W1, formulas.b1, formulas.W2, formulas.b2];
  const values = Float64Array.from(blocks.flatMap((block) => block(pass).flat()));
  const loss = objective.evaluate();
  requireFiniteGradient(loss, values, objective);
  return { loss, values, layers: byLayer(network, values) };
}

const mapped = (A: Rows, f: (value: number) => number) => A.map((row) => row.map(f));
const scaled = (A: Rows, factor: number) => mapped(A, (value) => value * factor);
const minus = (A: Rows, B: Rows) => A.map((row, r) => row.map((a, c) => a - B[r][c]));
const times = (A: Rows, B: Rows) => A.map((row, r) => row.map((a, c) => a * B[r][c]));
const transposed = (A: Rows) => A[0].map((_, c) => A.map((row) => row[c]));
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const product = (A: Rows, B: Rows) =>
  A.map((row) => B[0].map((_, c) => sum(row.map((a, k) => a * B[k][c]))));
const columnSums = (A: Rows) => [transposed(A).map(sum)];
const reluSlopes = (Z: Rows) => mapped(Z, (z) => (z > 0 ? 1 : 0));
const sigmoidSlopes = (A: Rows) => mapped(A, (a) => a * (1 - a));
