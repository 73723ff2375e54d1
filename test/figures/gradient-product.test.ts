import { expect, test } from 'vitest';
import {
  type GradientProductOptions,
  gradientProduct,
} from '../../src/figures/gradient-product';
import {
  chainRuleGradient,
  createNetwork,
  type Figure,
  InputError,
  moons,
  xor,
} from '../../src/index';
import { exampleNetwork } from './examples';
import { texts, traces } from './inside';

const product = (options: Partial<GradientProductOptions> = {}) =>
  gradientProduct(exampleNetwork(), xor, { entry: 'W1[0][1]', ...options });

/** All that the drawing says, without the weight of its letters. */
function said(figure: Figure): string[] {
  return texts(figure).map((text) => text.replaceAll(/<\/?b>/g, ''));
}

/** The words after a text, in the order in which they are drawn. */
function after(figure: Figure, start: string, count: number): string {
  const words = said(figure);
  const from = words.indexOf(start);
  return words.slice(from, from + count).join(' ');
}

test('an entry is the sum of one product per sample', () => {
  const figure = product();
  expect(after(figure, 'column 0 of Δ₁ with column 1 of X:', 1)).not.toBe('');
  expect(after(figure, 'sample 0', 6)).toBe('sample 0 0.0992 × 0 = 0');
  expect(after(figure, 'sample 2', 6)).toBe('sample 2 −0.0531 × 0 = 0');
  expect(after(figure, 'sample 3', 6)).toBe('sample 3 0.1043 × 1 = 0.1043');
  expect(after(figure, 'added up', 3)).toBe('added up = 0.1043');
  expect(said(figure)).toContain('Δ₁ᵀ X:   2 × 4  times  4 × 2  gives  2 × 2');
});

test.each(['rows', 'columns'] as const)(
  'with samples in %s every entry is the slope that the chain rule finds',
  (samples) => {
    for (const [l, { weights }] of chainRuleGradient(
      exampleNetwork(),
      xor,
    ).layers.entries()) {
      for (const [u, row] of weights.entries()) {
        for (const [i, slope] of row.entries()) {
          const figure = product({ entry: `W${l + 1}[${u}][${i}]`, samples });
          const sum = slope.toFixed(4).replace('-', '−');
          expect(after(figure, 'added up', 3)).toBe(`added up = ${sum}`);
          expect(figure.alt).toContain('This is the slope');
        }
      }
    }
  },
);

test('with samples in columns the same numbers lie in rows', () => {
  const figure = product({ samples: 'columns', entry: 'W1[1][0]' });
  expect(said(figure)).toContain('row 1 of Δ₁ with row 0 of X:');
  expect(said(figure)).toContain('Δ₁ Xᵀ:   2 × 4  times  4 × 2  gives  2 × 2');
});

test.each(['rows', 'columns'] as const)(
  'without its transpose nothing fits, with samples in %s',
  (samples) => {
    const figure = product({ formula: 'Δ X', samples });
    expect(said(figure).join()).toContain('✗ The shapes do not fit.');
    expect(after(figure, 'added up', 3)).toBe('added up = ?');
    expect(after(figure, 'pair 3', 6)).toMatch(/ \? /);
    expect(figure.alt).toMatch(/2 numbers against 4|4 numbers against 2/);
  },
);

test('the formula of the other layout gives a matrix of another shape', () => {
  expect(said(product({ formula: 'Δ Xᵀ' }))).toEqual(
    expect.arrayContaining([
      '✗ The shapes fit, but give 4 × 4 numbers;',
      'the weights are 2 × 2. Only the shape gives it away.',
    ]),
  );
  const turned = product({ formula: 'Δᵀ X', samples: 'columns' });
  expect(said(turned)).toContain('✗ The shapes fit, but give 4 × 4 numbers;');
});

test('with the other factor turned the shapes fit, and the slopes change places', () => {
  const figure = product({ formula: 'Xᵀ Δ' });
  expect(after(figure, 'added up', 3)).toBe('added up = −0.0447');
  expect(said(figure)).toContain('the slope in W1[0][1] is 0.1043.');
  const diagonal = product({ formula: 'Xᵀ Δ', entry: 'W1[1][1]' });
  expect(said(diagonal)).toContain('though not in this entry. Try another.');
});

test('the second layer takes the activations of the first', () => {
  const figure = product({ entry: 'W2[0][1]' });
  expect(said(figure)).toContain('column 0 of Δ₂ with column 1 of A₁:');
  expect(after(figure, 'sample 3', 6)).toBe('sample 3 0.1491 × 0.3 = 0.0447');
});

test('what is pointed out lies where it is said to lie', () => {
  const lines = (figure: Figure) =>
    traces(figure)
      .filter(({ line }) => (line as { width?: number } | undefined)?.width === 3)
      .map(({ x, y }) => {
        const [[left, right], [, , lower], [upper]] = [x, y, y] as number[][];
        return { width: right - left, height: lower - upper };
      });
  const [column, other, entry] = lines(product());
  expect(column.height).toBeGreaterThan(3 * entry.height);
  expect(column.width).toBeLessThan(70);
  expect(other.height).toBe(column.height);
  const [row] = lines(product({ samples: 'columns' }));
  expect(row.width).toBeGreaterThan(3 * entry.width);
  expect(row.height).toBeLessThan(entry.height + 1);
});

test('all of it lies inside, and as high in every state', () => {
  const states = [
    product(),
    product({ formula: 'Δ Xᵀ' }),
    product({ formula: 'Δ X', samples: 'columns' }),
    product({ entry: 'W2[0][0]', samples: 'columns' }),
  ];
  for (const figure of states) {
    const { width, height } = figure.layout as { width: number; height: number };
    expect(height).toBe(states[0].layout.height);
    expect(height).toBeLessThanOrEqual(430);
    for (const { x, y } of traces(figure)) {
      for (const place of x as (number | null)[]) {
        expect(place ?? 0).toBeGreaterThanOrEqual(0);
        expect(place ?? 0).toBeLessThanOrEqual(width - 4);
      }
      for (const place of y as (number | null)[]) {
        expect(place ?? 0).toBeLessThanOrEqual(height - 10);
      }
    }
  }
});

test('a click picks a weight, also where the product is larger than the weights', () => {
  for (const formula of ['Δᵀ X', 'Δ Xᵀ', 'Δ X'] as const) {
    const picking = traces(product({ formula, picks: 'entry' })).find(
      ({ meta }) => meta,
    );
    expect(picking?.meta).toEqual({ picks: 'entry' });
    expect(picking?.customdata).toEqual([
      'W1[0][0]',
      'W1[0][1]',
      'W1[1][0]',
      'W1[1][1]',
    ]);
  }
});

const wide = createNetwork({
  sizes: [2, 4, 1],
  activations: ['relu', 'tanh'],
  seed: 1,
});

test.each([
  [
    exampleNetwork(),
    xor,
    { entry: 'b1[0]' },
    'entry is "b1[0]"; it must be a weight from W1[0][0] to W2[0][1]',
  ],
  [wide, xor, { entry: 'W1[0][0]' }, 'layer 1 has 4 units; the drawing has room for 3'],
  [
    wide,
    xor,
    { entry: 'W2[0][0]' },
    'layer 2 has 4 inputs; the drawing has room for 3',
  ],
  [
    exampleNetwork(),
    moons({ samples: 6, seed: 1 }),
    { entry: 'W1[0][0]' },
    'dataset has 6 samples; the drawing has room for 4',
  ],
])('what does not fit is refused', (network, dataset, options, message) => {
  const make = () => gradientProduct(network, dataset, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
