/**
 * Lets tslab's compiler watch no files.
 *
 * tslab fails, and the cell with it, when the module is built or a package is installed
 * while a kernel runs. The kernel goes on with what it has loaded in any case.
 */
import { createRequire } from 'node:module';

const { sys } = createRequire(require.resolve('tslab/package.json'))(
  '@tslab/typescript-for-tslab',
);

sys.watchFile = sys.watchDirectory = () => ({ close() {} });
