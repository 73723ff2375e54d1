/** Something that the reader can mend; its message is written for them, without a stack. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** What the operating system refuses, by its codes, and what helps. */
const REFUSALS: Record<string, string> = {
  ENOSPC: 'the disk is full; make room and run this once more',
  EDQUOT: 'your share of the disk is full; make room and run this once more',
  EACCES: 'you may not read or write there',
  EPERM: 'you may not write there',
  EISDIR: 'this is a folder, where a file is wanted',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'there is no such file or folder, or it is a link that leads nowhere',
  EROFS: 'nothing can be written there',
  EBUSY: 'something else holds it: is a drive mounted there? Name a folder inside it',
  EMFILE: 'too many files are open; run fewer notebooks at a time with --jobs',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of this path is a file, not a folder',
};

/**
 * An error as the reader is told of it: in words where they can mend it, with its stack
 * where it is a fault of this program.
 */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof BookError) return error.message;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const refusal = REFUSALS[code];
  if (refusal) return path ? `${path}: ${refusal}` : refusal;
  return error.stack ?? error.message;
}
