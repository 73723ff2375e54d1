import { expect, it } from 'vitest';
import { choice } from '../../../src/display/controls/choice';
import { number } from '../../../src/display/controls/number';
import { play } from '../../../src/display/controls/play';
import { areSpecs } from '../../../src/display/controls/require-spec';
import { slider } from '../../../src/display/controls/slider';
import { text } from '../../../src/display/controls/text';
import { toggle } from '../../../src/display/controls/toggle';

it('what the controls of the course say of themselves describes controls', () => {
  const controls = {
    slider: slider(0.1, 10, { scale: 'log', unit: 'ms' }),
    number: number(-1, 1),
    play: play({ to: 10, label: 'epoch' }),
    choice: choice([1, 2, 3]),
    text: text(),
    toggle: toggle({ value: true }),
  };
  for (const [name, { spec }] of Object.entries(controls)) {
    expect([name, areSpecs({ [name]: spec })]).toEqual([name, true]);
  }
});

const range = { type: 'slider', value: 1, from: 0, to: 2 };

it.each([
  ...[undefined, null, 7, 'text', [], [range], {}],
  ...[
    { x: null },
    { x: [] },
    { x: { type: 'unknown' } },
    { x: { type: 'constructor' } },
  ],
  ...[
    { x: range, y: null },
    { x: { ...range, value: '1' } },
    { x: { ...range, to: 0 } },
  ],
  ...[{ x: { ...range, step: 0 } }, { x: { ...range, from: Number.NaN } }],
  ...[
    { x: { ...range, label: { x: 1 } } },
    { x: { ...range, type: 'play', every: 0 } },
  ],
  ...[
    { x: { type: 'choice', value: 'a' } },
    { x: { type: 'choice', options: [null] } },
  ],
  ...[{ x: { type: 'toggle', value: 'on' } }, { x: { type: 'text', value: 7 } }],
])('%j describes none', (specs) => {
  expect(areSpecs(specs)).toBe(false);
});
