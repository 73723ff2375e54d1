import { expect, test } from 'vitest';
import type { CostGroup } from '../../src/figures/cost/cost-rows';
import { timeInWords } from '../../src/figures/cost/time-words';
import { costBars } from '../../src/figures/cost-bars';
import { InputError } from '../../src/index';
import { annotations } from './inside';

const cost = (
  method: string,
  milliseconds: number,
  measured = true,
  runs?: number,
) => ({
  ...{ method, milliseconds, measured },
  ...(runs === undefined ? {} : { runs }),
});
const small: CostGroup = {
  name: '9 parameters',
  costs: [cost('nudging', 0.02, true, 19), cost('chain rule', 0.004, true, 2)],
};
const giant: CostGroup = {
  name: 'a billion',
  costs: [cost('nudging', 4.1e13, false, 2e9 + 1), cost('chain rule', 6e4, false)],
};

test('what was measured is a full bar, what was estimated a hollow one, and words say so', () => {
  const figure = costBars([small, giant]);
  const [measured, estimated] = figure.data as {
    x: number[];
    marker: { color: string[]; line: { color: string[] } };
  }[];
  expect(measured.x).toEqual([0.02, 0.004]);
  expect(estimated.x).toEqual([4.1e13, 6e4]);
  expect(measured.marker.color).toEqual(measured.marker.line.color);
  expect(estimated.marker.color).toEqual(['#ffffff', '#ffffff']);
  expect(annotations(figure).map(({ text }) => text)).toEqual([
    '<b>9 parameters</b>, 19 runs against 2',
    '<b>a billion</b>, 2,000,000,001 runs',
    '<b>20 µs</b> measured',
    '<b>4 µs</b> measured',
    '<b>1,300 years</b> estimated',
    '<b>60 s</b> estimated',
  ]);
});

test('the axis is the same whatever the times, and in powers of ten', () => {
  const axes = [[small], [giant]].map((groups) => costBars(groups).layout.xaxis);
  expect(axes[0]).toEqual(axes[1]);
  expect(axes[0]).toMatchObject({ type: 'log' });
});

test('a label stands in its bar where it has room there, and else after it', () => {
  const [, , short, , long] = annotations(costBars([small, giant]));
  expect(short).toMatchObject({ xanchor: 'left', x: -1.699 });
  expect(long).toMatchObject({ xanchor: 'right' });
});

test('the words say what each method takes', () => {
  expect(costBars([small, giant]).alt).toBe(
    'Time for one gradient. 9 parameters: nudging 20 µs measured, 19 runs; chain rule 4 µs ' +
      'measured, 2 runs. a billion: nudging 1,300 years estimated, 2,000,000,001 runs; ' +
      'chain rule 60 s estimated.',
  );
});

test.each([
  [0.0004, '0.4 µs'],
  [0.08, '80 µs'],
  [1.2345, '1.2 ms'],
  [3.456, '3.5 ms'],
  [1400, '1.4 s'],
  [89e3, '89 s'],
  [90e3, '1.5 minutes'],
  [4 * 3600e3, '4 hours'],
  [365 * 86400e3, '370 days'],
  [1e15, '32,000 years'],
])('%d milliseconds are %s', (milliseconds, words) => {
  expect(timeInWords(milliseconds)).toBe(words);
});

const five = Array.from({ length: 5 }, () => small);
test.each<[unknown, string]>([
  [[], 'groups is empty'],
  [five, 'groups has 5 entries; the figure takes at most 4'],
  [[{ name: 'x', costs: [] }], 'groups[0].costs is empty'],
  [[{ name: 1, costs: small.costs }], 'groups[0].name is 1'],
  [[{ name: 'x', costs: [cost('m', 0)] }], 'groups[0].costs[0].milliseconds is 0'],
  [[{ name: 'x', costs: [{ method: 'm', milliseconds: 1 }] }], 'costs[0].measured is'],
  [[{ name: 'x', costs: [cost('m', 1, true, -1)] }], 'groups[0].costs[0].runs is -1'],
])('%j is refused', (groups, message) => {
  const make = () => costBars(groups as CostGroup[]);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
