/** One thing to show: a representation for each MIME type, and what is said of them. */
export interface Bundle {
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
}

/** What a cell shows, as notebooks store it. */
export type Output =
  | { output_type: 'stream'; name: 'stdout' | 'stderr'; text: string }
  | ({ output_type: 'display_data' } & Bundle)
  | { output_type: 'error'; ename: string; evalue: string; traceback: string[] };

/** An output, and the cell's run that it belongs to. */
export interface Shown {
  run: number;
  output: Output;
  /** What is shown with the name of an earlier output takes its place. */
  display?: string;
  /** Of an output with controls, what was drawn below them at first. */
  drawn?: Output[];
}

/** A mistake, and where it is: in the cell that ran, or in one whose code that called. */
export interface CellFailure {
  name: string;
  message: string;
  cell?: string;
  line?: number;
  column?: number;
}

/** What a control that was moved has led to. */
export type Moved =
  | { status: 'ok'; outputs: Output[] }
  | { status: 'error'; failure: CellFailure };

/** How a run ended. */
export type Reply =
  | { status: 'ok'; count: number; names: string[] }
  | { status: 'error'; count: number; failure: CellFailure };
