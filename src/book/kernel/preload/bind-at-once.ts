/**
 * Lets tslab's sockets bind at once.
 *
 * A ZeroMQ socket in Node binds in another thread, and refuses to send until that is
 * done. tslab binds all its sockets side by side and answers as soon as one of them hears
 * something: a request that comes between would be lost. Binding to a port of this
 * machine takes no time, so the sockets may just as well wait for it.
 */
import { createRequire } from 'node:module';

const zeromq = createRequire(require.resolve('tslab/package.json'))('zeromq');

for (const type of ['Publisher', 'Router', 'Reply']) {
  zeromq[type] = class extends zeromq[type] {
    async bind(address: string) {
      this.bindSync(address);
    }
  };
}
