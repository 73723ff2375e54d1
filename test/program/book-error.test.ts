import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BookError, inWords } from '../../src/program/book-error';

it('what the reader can mend is told in words, without a stack', async () => {
  expect(inWords(new BookError('There is no notebook.'))).toBe('There is no notebook.');
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  expect(inWords(full)).toBe('the disk is full; make room and run this once more');
  const error = await readFile(`${__filename}/x`).catch((error) => error);
  expect(inWords(error)).toBe(
    `${__filename}/x: a part of this path is a file, not a folder`,
  );
});

it('a fault of the program keeps its stack', () => {
  expect(inWords(new TypeError('x is undefined'))).toMatch(/TypeError: x.*\n\s+at /);
  expect(inWords('thrown')).toBe('thrown');
});
