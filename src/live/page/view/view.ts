import { bracketHint } from '../code/bracket-hint';
import { hintFor } from '../hints';
import { OutputView } from './output-view';
import { redraw } from './redraw';

/** What comes with the first run. */
declare global {
  /** Shows outputs. */
  var LiveView: typeof OutputView;
  /** Shows outputs in the place of others. */
  var liveRedraw: typeof redraw;
  /** What a beginner may make of an error. */
  var liveHints: { hintFor: typeof hintFor; bracketHint: typeof bracketHint };
}

globalThis.LiveView = OutputView;
globalThis.liveRedraw = redraw;
globalThis.liveHints = { hintFor, bracketHint };
