import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  choice,
  InputError,
  interact,
  number,
  play,
  slider,
  text,
  toggle,
} from '../../src/index';

const cell = vi.hoisted(() => ({ display: undefined as unknown }));

vi.mock('../../src/display/cell-display', () => ({
  cellDisplay: () => cell.display,
}));

type Draw = (places: Record<string, unknown>) => void;

describe('interact', () => {
  const log = vi.fn();
  const shown: { specs: unknown; words: string; draw: Draw }[] = [];
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(log);
    cell.display = {
      interact: (specs: unknown, words: string, draw: Draw) =>
        shown.push({ specs, words, draw }),
    };
    shown.length = 0;
    log.mockClear();
  });
  afterEach(() => vi.restoreAllMocks());

  it('hands over the controls as data, what they are in words, and how to draw', () => {
    const drawn: unknown[] = [];
    interact(
      { w: slider(-3, 3, { label: 'w₀' }), difference: choice(['central', 'forward']) },
      (values) => drawn.push(values),
    );
    const [{ specs, words, draw }] = shown;
    expect(JSON.parse(JSON.stringify(specs))).toEqual({
      w: {
        type: 'slider',
        label: 'w₀',
        from: -3,
        to: 3,
        step: 0.05,
        scale: 'linear',
        value: 0,
      },
      difference: {
        type: 'choice',
        label: 'difference',
        options: ['central', 'forward'],
        value: 'central',
      },
    });
    expect(words).toBe(
      'In the course’s pages you can move w₀ and difference here. Elsewhere, change the values in the cell and run it.',
    );
    draw({});
    draw({ w: 2, difference: 'forward' });
    expect(drawn).toEqual([
      { w: 0, difference: 'central' },
      { w: 2, difference: 'forward' },
    ]);
  });

  it('draws once where there is no cell, and says what could be moved', () => {
    cell.display = undefined;
    interact({ w: slider(0, 1) }, ({ w }) => console.log(`w is ${w}`));
    expect(log.mock.calls).toEqual([
      ['w is 0.5'],
      [expect.stringMatching(/^In the course’s pages you can move w here\./)],
    ]);
  });

  it('knows the types of the values', () => {
    interact(
      {
        side: choice(['left', 'right']),
        size: choice({ two: [2], three: [3] }, { value: 'three' }),
        on: toggle(),
        count: number(1, 5),
        step: play({ to: 3 }),
        formula: text({ value: 'a*b' }),
      },
      ({ side, size, on, count, step, formula }) => {
        const typed: ['left' | 'right', number[], boolean, number, number, string] = [
          ...[side, size, on, count, step, formula],
        ] as const;
        console.log(typed);
      },
    );
    shown[0].draw({});
    expect(log).toHaveBeenCalledWith(['left', [3], false, 1, 0, 'a*b']);
  });

  it.each([
    [{ w: 3 }, 'controls.w is 3; it must be a control, such as slider(0, 1)'],
    [{}, 'controls is empty'],
    [[slider(0, 1)], 'controls is an array of 1; it must be an object such as'],
    [undefined, 'controls is undefined; it must be an object such as'],
  ])('refuses %j in the controls’ place', (controls, message) => {
    expect(() => interact(controls as never, () => {})).toThrow(InputError);
    expect(() => interact(controls as never, () => {})).toThrow(message);
    expect(shown).toEqual([]);
  });

  it('refuses what draws nothing, and what draws later', () => {
    expect(() => interact({ w: slider(0, 1) }, undefined as never)).toThrow(
      'draw is undefined; it must be a function that shows something',
    );
    interact({ w: slider(0, 1) }, (async () => {}) as never);
    expect(() => shown[0].draw({})).toThrow('draw is an async function');
  });

  it('refuses a place that a control has not', () => {
    interact({ w: slider(0, 1), c: choice([1, 2]) }, () => {});
    const { draw } = shown[0];
    expect(() => draw({ w: 2 })).toThrow('w is 2; it must lie from 0 to 1');
    expect(() => draw({ c: '3' })).toThrow('c is "3"; it must be 1, 2');
    for (const place of [NaN, Infinity, '1', null, undefined, {}]) {
      expect(() => draw({ w: place })).toThrow(InputError);
    }
  });

  it('refuses to move a control that it has not', () => {
    interact({ w: slider(0, 1) }, () => {});
    for (const name of ['v', 'constructor', '__proto__']) {
      const places = JSON.parse(`{ "${name}": 1 }`);
      expect(() => shown[0].draw(places)).toThrow(
        `no control is called "${name}"; there are w`,
      );
    }
  });

  it('takes any name, that of a prototype too', () => {
    const drawn: unknown[] = [];
    const controls = { ...JSON.parse('{ "__proto__": 0 }'), "it's <b>": toggle() };
    Object.defineProperty(controls, '__proto__', {
      value: slider(0, 1),
      enumerable: true,
    });
    interact(controls, (values) => drawn.push(Object.entries(values as object)));
    shown[0].draw({});
    expect(drawn).toEqual([
      [
        ['__proto__', 0.5],
        ["it's <b>", false],
      ],
    ]);
  });

  it('refuses another interaction inside', () => {
    const w = slider(0, 1);
    interact({ w }, () => interact({ w }, () => {}));
    expect(() => shown[0].draw({})).toThrow('draw calls interact');
    interact({ w }, () => {
      throw new Error('mine');
    });
    expect(() => shown[1].draw({})).toThrow('mine');
    expect(() => interact({ w }, () => {})).not.toThrow();
  });

  it('refuses what only looks like a control, and more than a hand can hold', () => {
    const { valueAt } = slider(0, 1);
    const fake = { spec: { type: 'slider', from: 0, to: 1, value: 7 }, valueAt };
    expect(() => interact({ w: fake } as never, () => {})).toThrow(
      'controls.w: value is 7; it must lie from 0 to 1',
    );
    const many = Object.fromEntries(
      Array.from({ length: 21 }, (_, k) => [k, toggle()]),
    );
    expect(() => interact(many, () => {})).toThrow(
      'controls has 21; there is room for 20',
    );
    expect(() => interact({ ['w'.repeat(101)]: toggle() }, () => {})).toThrow(
      'label has 101 letters; it may have at most 100',
    );
  });
});

describe('controls', () => {
  it.each([
    ['slider', () => slider(1, 1), 'from is 1; it must be below to, 1'],
    [
      'slider',
      () => slider(0, 1, { scale: 'log' }),
      'on a log scale it must be above 0',
    ],
    ['slider', () => slider(0, 1, { value: 2 }), 'value is 2; it must lie from 0 to 1'],
    [
      'slider',
      () => slider(0, 1, { step: 0 }),
      'step is 0; it must be a number above 0',
    ],
    ['slider', () => slider(0, NaN), 'to is NaN; it must be a finite number'],
    [
      'number',
      () => number(0, 1, { value: -1 }),
      'value is -1; it must lie from 0 to 1',
    ],
    ['play', () => play({} as never), 'to is undefined; it must be a finite number'],
    [
      'play',
      () => play({ to: 3, every: 0 }),
      'every is 0; it must be a number above 0',
    ],
    ['choice', () => choice([]), 'values is empty'],
    ['choice', () => choice([[1]] as never), 'values[0] is an array of 1'],
    [
      'choice',
      () => choice(['a'], { value: 'b' } as never),
      'value is "b"; it must be a',
    ],
    [
      'toggle',
      () => toggle({ value: 1 } as never),
      'value is 1; it must be true or false',
    ],
    [
      'text',
      () => text({ value: 'x'.repeat(201) }),
      '201 letters; it may have at most 200',
    ],
    ['slider', () => slider(0, 1e200), 'a range lies within ±1e+100'],
    [
      'slider',
      () => slider(0, 1, { step: 1e-9 }),
      'step is 1e-9; from 0 to 1 there are',
    ],
    ['slider', () => slider(0, 1, { unit: 'm'.repeat(101) }), 'unit has 101 letters'],
    ['play', () => play({ to: 3, every: 1e9 }), 'it must be 60000 ms or less'],
    [
      'choice',
      () => choice(Array.from({ length: 1001 }, (_, k) => k)),
      'values has 1,001 things to choose from; a choice has at most 1,000',
    ],
    ['choice', () => choice(['x'.repeat(101)]), 'values[0] has 101 letters'],
    ['text', () => text({ label: 3 } as never), 'label is 3; it must be a string'],
  ])('%s refuses what does not fit: %#', (_, make, message) => {
    expect(make).toThrow(InputError);
    expect(make).toThrow(message);
  });

  it('a slider starts in the middle of its scale, and steps as a reader would', () => {
    expect(slider(0, 7).spec).toMatchObject({ value: 3.5, step: 0.05 });
    expect(slider(1e-4, 1, { scale: 'log' }).spec).toMatchObject({
      value: 0.01,
      step: 0.1,
    });
  });
});
