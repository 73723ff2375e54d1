/** Text as notebooks store it: whole, or cut into lines that keep their line ends. */
export type Text = string | string[];

export interface StreamOutput {
  name: 'stdout' | 'stderr';
  output_type: 'stream';
  text: Text;
}

/** One representation a MIME type; text types hold `Text`, JSON types any value. */
export type MimeBundle = Record<string, unknown>;

export interface DisplayOutput {
  data: MimeBundle;
  metadata?: Record<string, unknown>;
  output_type: 'display_data';
}

export interface ResultOutput {
  data: MimeBundle;
  execution_count: number | null;
  metadata?: Record<string, unknown>;
  output_type: 'execute_result';
}

export interface ErrorOutput {
  ename: string;
  evalue: string;
  output_type: 'error';
  traceback: string[];
}

export type Output = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput;

/** The format wants it, but files without it are about; and it may hold anything. */
type CellMetadata = Record<string, unknown>;

/** A cell with code, and what came of it. */
export interface CodeCell {
  cell_type: 'code';
  execution_count: number | null;
  id: string;
  metadata?: CellMetadata;
  outputs: Output[];
  source: Text;
}

export interface TextCell {
  /** Pictures within the cell, by their names. */
  attachments?: Record<string, MimeBundle | null>;
  cell_type: 'markdown' | 'raw';
  id: string;
  metadata?: CellMetadata;
  source: Text;
}

export type Cell = CodeCell | TextCell;

/** A notebook in format 4.5, as in its file. */
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
  nbformat: 4;
  nbformat_minor: number;
}

export function isText(value: unknown): value is Text {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((line) => typeof line === 'string'))
  );
}

/** A text in one piece. */
export function joinText(text: Text): string {
  return typeof text === 'string' ? text : text.join('');
}

/** A cell's tags; none where its metadata holds something else in their place. */
export function tagsOf({ metadata }: Cell): string[] {
  const tags: unknown = metadata?.tags;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

/** The cells that a kernel runs: Jupyter passes over those without code, and so do we. */
export function runnableCells(notebook: Notebook): CodeCell[] {
  return notebook.cells.filter(
    (cell): cell is CodeCell =>
      cell.cell_type === 'code' && joinText(cell.source).trim() !== '',
  );
}
