import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { type MatrixLike, matricesTex } from '../../src/display/matrix';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { xor } from '../../src/network/datasets';
import { createNetwork } from '../../src/network/network';
import { weightsOf } from '../../src/network/parameters';

const network = createNetwork({
  sizes: [2, 2, 1],
  activations: ['relu', 'sigmoid'],
  seed: 7,
});

const { layers } = network;

/** A matrix that tells each of its places. */
function counting(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => r * 1000 + c),
  );
}

describe('what is no matrix is refused by name', () => {
  test.each<[message: string, matrices: unknown]>([
    ['W[1] has 1 value; W[0] has 2', { W: [[1, 2], [3]] }],
    ['W[1] has 2 values; W[0] has 1', { W: [[1], [2, 3]] }],
    ['W is empty', { W: [] }],
    ['W[0] is empty', { W: [[]] }],
    ['W[1] is empty', { W: [[1], []] }],
    ['b[1] is "2"; it must be a number', { W: [[1]], b: [1, '2'] }],
    ['b[1] is an array of 1; it must be a number', { b: [1, [2]] }],
    ['b[1] is 2; it must be an array', { b: [[1], 2] }],
    ['W[0][1] is "2"; it must be a number', { W: [[1, '2']] }],
    ['W[0][1] is undefined; it must be a number', { W: [[1, undefined]] }],
    ['W[0][0] is an array of 1; it must be a number', { W: [[[1]]] }],
    ['W is 3; it must be an array of rows, such as [[1, 2], [3, 4]]', { W: 3 }],
    ['W is undefined; it must be an array of rows', { W: undefined }],
    ['W is null; it must be an array of rows', { W: null }],
    ['W is "abc"; it must be an array of rows', { W: 'abc' }],
    [
      'W is a Float64Array of 4, which has no rows; weightsOf(network) gives the weights',
      { W: layers[0].weights },
    ],
    [
      'W[0] is a Float64Array of 2; it must be an array',
      { W: [layers[0].weights.slice(0, 2)] },
    ],
    ['matrices is empty', {}],
    ['matrices is undefined; it must be an object that names them', undefined],
    ['matrices is an array of 1; it must be an object that names them', [[[1]]]],
    [
      'matrices is an object with toArray; it must be an object that names them',
      { toArray: () => [[1]] },
    ],
  ])('%s', (message, matrices) => {
    const make = () => matricesTex(matrices as Record<string, MatrixLike>);
    expect(make).toThrow(InputError);
    expect(make).toThrow(message);
  });
});

test('what a network and a gradient hold is shown as it is, a flat array as one row', () => {
  const { weights, biases } = weightsOf(network);
  const gradient = chainRuleGradient(network, xor);
  const row = (values: readonly number[]) => matricesTex({ b: [[...values]] });
  expect(matricesTex({ b: biases[0] })).toBe(row(biases[0]));
  expect(matricesTex({ b: gradient.layers[0].biases })).toBe(
    row(gradient.layers[0].biases),
  );
  expect(matricesTex({ v: { toArray: () => [1, 2] } })).toBe(
    matricesTex({ v: [[1, 2]] }),
  );
  for (const W of [weights[0], gradient.layers[0].weights]) {
    expect(matricesTex({ W }).split(String.raw` \\ `)).toHaveLength(2);
  }
});

test('what a calculation has made of the numbers is shown as it is', () => {
  expect(matricesTex({ W: [[Number.NaN, 1]] })).toBe(
    String.raw`W = \begin{bmatrix} NaN & 1.000 \end{bmatrix}`,
  );
});

describe('of a matrix too large to be read', () => {
  const rowsOf = (tex: string) => tex.split(String.raw` \\ `);

  test('the first rows and columns are shown, and how many there are', () => {
    const rows = rowsOf(matricesTex({ W: counting(500, 600) }));
    expect(rows).toHaveLength(21);
    expect(rows[0]).toMatch(/ 0 & 1 & .* & 19 & \\cdots$/);
    expect(rows[19]).toMatch(/^19000 & .* & 19019 & \\cdots$/);
    expect(rows[20]).toMatch(/^\\vdots( & \\vdots){19} & \\ddots \\end\{bmatrix\}/);
    expect(rows[0]).toContain(
      String.raw`W = \underset{\text{20 of 500 rows, 20 of 600 columns}}{\begin{bmatrix}`,
    );
  });

  test('only what is too long is cut', () => {
    const rows = rowsOf(matricesTex({ W: counting(200_000, 2) }));
    expect(rows).toHaveLength(21);
    expect(rows[0]).toContain(String.raw`\text{20 of 200,000 rows}`);
    expect(rows[1]).toBe('1000 & 1001');
    expect(rows[20]).toMatch(/^\\vdots & \\vdots \\end/);
    expect(matricesTex({ W: counting(2, 21) })).toContain('20 of 21 columns');
  });

  test('one that can be read is whole', () => {
    expect(matricesTex({ W: counting(20, 20) })).not.toMatch(/dots|underset/);
  });

  test('every number of it is looked at', () => {
    const W = counting(500, 500);
    W[499][499] = '0' as never;
    expect(() => matricesTex({ W })).toThrow('W[499][499] is "0"');
  });
});
