/**
 * Lets tslab broadcast as much as it likes.
 *
 * A ZeroMQ socket in Node puts every 512th message off for a moment and refuses all
 * others until then. tslab does not wait, so the rest of what a cell prints would be
 * lost, and so would the news that the cell has ended, for which Jupyter then waits in
 * vain. A socket whose sends may take no time never puts one off; without a limit to its
 * queue it never drops one either.
 */
import { createRequire } from 'node:module';

const zeromq = createRequire(require.resolve('tslab/package.json'))('zeromq');

zeromq.Publisher = class extends zeromq.Publisher {
  constructor() {
    super({ sendTimeout: 0, sendHighWaterMark: 0 });
  }
};
