import { OutputView } from './output-view';

declare global {
  /** What shows outputs; comes with the first run. */
  var LiveView: typeof OutputView;
}

globalThis.LiveView = OutputView;
