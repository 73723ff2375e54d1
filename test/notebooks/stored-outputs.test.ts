import { expect, it } from 'vitest';
import { runCli } from '../book/run-cli';
import { readCourse } from './course';

it('stored outputs are what the cells say now', { timeout: 300_000 }, async () => {
  const files = readCourse().map(({ file }) => file);
  const { status, stdout, stderr } = await runCli(['execute', '--check', ...files])
    .ended;
  expect(stderr).toBe('');
  expect(stdout).toContain('the outputs are as stored');
  expect(status).toBe(0);
});
