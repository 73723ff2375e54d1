import { describe, expect, it } from 'vitest';
import type { CodeCell } from '../../../src/book/notebook/notebook';
import { CONTROLS_TYPE } from '../../../src/display/controls/spec';
import { movesOf } from '../../../src/site/deck/moves';
import type { Places } from '../../../src/site/deck/slide-cells';
import { codeCell } from '../../book/fixture-notebook';

function withControls(specs: unknown): CodeCell {
  const data = { [CONTROLS_TYPE]: specs };
  const output = { output_type: 'display_data' as const, data, metadata: {} };
  return { ...codeCell('code', 'interact()'), outputs: [output] };
}

const counter = (to: number, value = 0) =>
  withControls({ step: { type: 'play', value, from: 0, to } });

describe('the moves of a cell on a slide', () => {
  it('are the steps of its metadata, each with what was moved before', () => {
    const given: Places[] = [{ step: 1 }, { rate: 5 }, { step: 2 }];
    expect(movesOf(counter(9), given)).toEqual([
      { step: 1 },
      { step: 1, rate: 5 },
      { step: 2, rate: 5 },
    ]);
  });

  it('are none where there is nothing to move', () => {
    expect(movesOf(codeCell('code', 'print()'), [{ step: 1 }])).toEqual([]);
    const slider = { type: 'slider', value: 1, from: 0, to: 2 } as const;
    expect(movesOf(withControls({ w: slider }))).toEqual([]);
    expect(movesOf(counter(9), [])).toEqual([]);
  });

  it('are none where what is there is no control', () => {
    for (const specs of [null, 7, [], { w: null }, { w: { type: 'play' } }]) {
      expect(movesOf(withControls(specs), [{ w: 1 }])).toEqual([]);
    }
  });

  it('take a counter to its end, from where it starts, in seven steps at most', () => {
    expect(movesOf(counter(3, 1))).toEqual([{ step: 2 }, { step: 3 }]);
    const far = movesOf(counter(1000)).map(({ step }) => step);
    expect(far).toEqual([143, 286, 429, 571, 714, 857, 1000]);
  });
});
