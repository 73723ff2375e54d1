import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the work is done by kernels, in processes of their own.
    maxWorkers: 2,
    maxConcurrency: 3,
  },
});
