import ts from 'typescript-service';

/** A cell of the page, as it is. */
export interface CellCode {
  id: string;
  code: string;
}

export interface Completion {
  name: string;
  kind: string;
  /** Whether it is of the page or the module, and not of the language. */
  isOwn: boolean;
}

/** Places are offsets in the code of the cell. */
export interface Described {
  from: number;
  to: number;
  /** What it is: `const loss: number`. */
  type: string;
  /** The comment that belongs to it. */
  words: string;
}

export interface Mistake {
  from: number;
  to: number;
  message: string;
}

const CELLS = '/notebooks/cells.ts';
const SEPARATOR = '\n;\n';
const MOST_COMPLETIONS = 400;

/** What only one module could complain of: a cell may declare a name again, and await. */
const ALLOWED = [2300, 2451, 2393, 2440, 1375, 1378, 2323];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** TypeScript's knowledge of the cells of a page: all of them are one scope. */
export class Language {
  readonly #files: Map<string, string>;
  readonly #service: ts.LanguageService;
  #version = 0;
  #starts = new Map<string, { start: number; end: number }>();

  /** @param files declarations, by their paths: of the language, the module, mathjs */
  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files));
    const has = (name: string) => this.#files.has(name);
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => OPTIONS,
      getScriptFileNames: () => [CELLS, '/globals.d.ts'],
      getScriptVersion: (name) => (name === CELLS ? String(this.#version) : '1'),
      getScriptSnapshot: (name) => {
        const text = this.#files.get(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => '/notebooks',
      getDefaultLibFileName: () => '/lib.es2023.d.ts',
      fileExists: has,
      readFile: (name) => this.#files.get(name),
      directoryExists: (name) => {
        const start = name.replace(/\/?$/, '/');
        return [...this.#files.keys()].some((file) => file.startsWith(start));
      },
      getDirectories: () => [],
    });
  }

  set cells(cells: readonly CellCode[]) {
    let text = '';
    this.#starts = new Map();
    for (const { id, code } of cells) {
      const start = text.length;
      text += code + SEPARATOR;
      this.#starts.set(id, { start, end: start + code.length });
    }
    if (text === this.#files.get(CELLS)) return;
    this.#files.set(CELLS, text);
    this.#version++;
  }

  complete(id: string, at: number): Completion[] {
    const found = this.#service.getCompletionsAtPosition(
      CELLS,
      this.#start(id) + at,
      {},
    );
    return (found?.entries ?? [])
      .slice(0, MOST_COMPLETIONS)
      .map(({ name, kind, sortText }) => ({ name, kind, isOwn: sortText <= '11' }));
  }

  describe(id: string, at: number): Described | undefined {
    const start = this.#start(id);
    const info = this.#service.getQuickInfoAtPosition(CELLS, start + at);
    if (!info) return undefined;
    const from = info.textSpan.start - start;
    return {
      from,
      to: from + info.textSpan.length,
      type: ts.displayPartsToString(info.displayParts),
      words: ts.displayPartsToString(info.documentation),
    };
  }

  mistakes(id: string): Mistake[] {
    const place = this.#starts.get(id);
    if (!place) return [];
    return [
      ...this.#service.getSyntacticDiagnostics(CELLS),
      ...this.#service.getSemanticDiagnostics(CELLS),
    ].flatMap(({ code, start = -1, length = 0, messageText }) => {
      const isHere = start >= place.start && start <= place.end;
      if (!isHere || ALLOWED.includes(code)) return [];
      const from = start - place.start;
      const to = Math.min(start + length, place.end) - place.start;
      return [
        { from, to, message: ts.flattenDiagnosticMessageText(messageText, '\n') },
      ];
    });
  }

  #start(id: string): number {
    return this.#starts.get(id)?.start ?? 0;
  }
}
