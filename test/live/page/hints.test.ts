import { expect, it } from 'vitest';
import { hintFor } from '../../../src/live/page/hints';

it.each([
  ['loss is not defined', 'Cell 7 defines loss. Run that first.'],
  ['los is not defined', 'No cell defines los. Is it spelled right?'],
  ["Cannot access 'a' before initialization", /^a gets its value further down/],
  ["Cannot read properties of undefined (reading 'length')", /in front of \.length/],
  ['can\'t access property "length", a is undefined', /in front of \.length/],
  ['network.forward is not a function', /^network\.forward holds no function/],
  ['Maximum call stack size exceeded', /^A function calls itself/],
  ['Array buffer allocation failed', /^There is no room for so much/],
  ['inputs[3] has 3 values; the network takes 2', undefined],
])('of %j it says %s', (message, hint) => {
  const said = hintFor(message, (name) => (name === 'loss' ? 7 : undefined));
  if (hint instanceof RegExp) expect(said).toMatch(hint);
  else expect(said).toBe(hint);
});
