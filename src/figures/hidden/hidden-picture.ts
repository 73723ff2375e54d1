import type { Dataset } from '../../network/datasets';
import type { Network } from '../../network/network';
import { BLUE, VERMILION } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import { WIDTH } from '../look/theme';
import type { ParameterHandles } from '../plane/line-handle';
import type { Point } from '../plane/linear-unit';
import type { Verdict } from '../plane/verdicts';

export interface HiddenPicture {
  network: Network;
  dataset: Dataset;
  points: Point[];
  /** Where the points are at the stage. */
  places: Point[];
  verdicts: Verdict[];
  stage: number;
  /** What is shown of the inputs' plane, and of the hidden one. */
  ranges: [PlaneRange, PlaneRange];
  handles?: ParameterHandles;
}

export const MARGIN = { l: 38, r: 24, t: 62, b: 74 };
/** Of each of the two plots, in pixels, and as a share of what they stand in. */
export const SIDE = 228;
export const SHARE = SIDE / (WIDTH - MARGIN.l - MARGIN.r);

/** The hidden units' lines: in two colours, one solid, one dashed. */
export const UNIT_LINES = [
  { color: BLUE, width: 3.5 },
  { color: VERMILION, width: 3.5, dash: 'dash' },
];
