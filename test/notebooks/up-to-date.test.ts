import { expect, it } from 'vitest';
import { isUpToDate } from '../../src/book/execute/up-to-date';
import { readCourse } from './course';

it.each(readCourse())(
  '$name is stored as it was executed with this module (npm run execute renews it)',
  ({ notebook }) => {
    expect(isUpToDate(notebook)).toBe(true);
  },
);
