import { bracketHint } from '../code/bracket-hint';
import { hintFor } from '../hints';
import { OutputView } from './output-view';

/** What comes with the first run. */
declare global {
  /** Shows outputs. */
  var LiveView: typeof OutputView;
  /** What a beginner may make of an error. */
  var liveHints: { hintFor: typeof hintFor; bracketHint: typeof bracketHint };
}

globalThis.LiveView = OutputView;
globalThis.liveHints = { hintFor, bracketHint };
