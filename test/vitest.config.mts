import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * These share a process: they leave nothing behind, look at nothing that others leave, and
 * importing is half of their time.
 */
const PURE = [
  'test/{gradients,symbolic,figures,text}/**/*.test.ts',
  'test/network/{,elementary/}*.test.ts',
  'test/training/!(memory).test.ts',
];

/** What takes minutes with kernels and browsers, the longest first. */
const SLOW = [
  '/browser/live/live.',
  '/notebooks/stored-outputs.',
  '/browser/site/',
  '/browser/',
  '/everywhere/',
  '/commands/',
  '/book/',
  '/live/as-tslab.',
];

/** Begins with what is slow, so that no core is left with nothing to do at the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = SLOW.findIndex((part) => moduleId.includes(part));
      return place < 0 ? SLOW.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // Most of the work is done by kernels and browsers, in processes of their own.
    maxWorkers: 2,
    maxConcurrency: 3,
    // No test measures time; on a busy machine all take longer.
    testTimeout: 20_000,
    sequence: { sequencer: SlowFirst },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'isolated', include: ['test/**/*.test.ts'], exclude: PURE },
      },
    ],
  },
});
