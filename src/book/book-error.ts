/** Something that the reader can mend; its message is written for them, without a stack. */
export class BookError extends Error {
  override readonly name = 'BookError';
}
