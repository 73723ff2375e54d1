/** What happens to the code of a cell. */
export interface CodeEvents {
  changed(code: string): void;
  /** @param onwards whether the reader goes on to the next cell */
  run(onwards: boolean): void;
  left(): void;
}
