import { expect, test } from 'vitest';
import { layOut } from '../../../src/figures/values/value-layout';
import { type GraphValue, valueNodes } from '../../../src/figures/values/value-nodes';

const of = (label: string, parents: GraphValue[] = []): GraphValue => {
  return { label, data: 1, grad: 0, parents, slopes: parents.map(() => 1) };
};

/** The places of all numbers, by their names. */
function placesOf(result: GraphValue) {
  const nodes = valueNodes(result);
  const { places, edges } = layOut(nodes);
  const byName = Object.fromEntries(nodes.map(({ label }, k) => [label, places[k]]));
  return { byName, edges, names: nodes.map(({ label }) => label) };
}

test('a first number stands right before what it is used for', () => {
  const late = of('late');
  const { byName } = placesOf(of('r', [of('q', [of('p', [of('a')])]), late]));
  expect(byName.late.x).toBe(byName.q.x);
});

test('a line past a column keeps clear of the boxes there', () => {
  const a = of('a');
  const { byName, edges, names } = placesOf(of('r', [of('p', [a, of('b')]), a]));
  const past = edges.find(
    ({ from, to }) => names[from] === 'a' && names[to] === 'r',
  ) as (typeof edges)[number];
  expect(past.bends).toHaveLength(1);
  expect(Math.abs(past.bends[0].y - byName.p.y)).toBeGreaterThan(40);
});

test('numbers of a column stand so that no line crosses another where none must', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => of(name));
  // In the order of the forward pass, the line from a to s would cross that from c to q.
  const { byName, edges, names } = placesOf(
    of('r', [of('p', [a, b]), of('q', [c]), of('s', [a])]),
  );
  const y = (node: number) => byName[names[node]].y;
  const first = edges.filter(({ to }) => names[to] !== 'r');
  for (const one of first) {
    for (const other of first) {
      const crossed = y(one.from) < y(other.from) && y(one.to) - y(other.to) > 0;
      expect(crossed).toBe(false);
    }
  }
});

test('two lines between the same boxes keep apart', () => {
  const c = of('c');
  const { edges } = placesOf(of('r', [c, c]));
  expect(Math.abs(edges[0].ports.to - edges[1].ports.to)).toBeGreaterThan(10);
  expect(edges[0].ports.from).toBe(edges[0].ports.to);
});
