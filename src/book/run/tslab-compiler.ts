import { createRequire, SourceMap } from 'node:module';

/** Where a place in compiled code comes from; lines and columns from 0. */
export interface Place {
  line: number;
  column: number;
}

/** The source of a place in a cell's compiled code. */
export type SourceOf = (compiled: Place) => Place | undefined;

interface Transpiled {
  outputText: string;
  sourceMapText?: string;
}

/** The functions of the compiler in tslab on which we listen in. */
interface TypeScript {
  createWatchCompilerHost(
    roots: string[],
    options: object,
    ...rest: unknown[]
  ): unknown;
  transpileModule(code: string, options: { compilerOptions: object }): Transpiled;
}

interface Converted {
  declOutput?: string;
  diagnostics: unknown[];
}

const INLINE_MAP = /\/\/# sourceMappingURL=data:application\/json[^,]*,(\S+)\s*$/;
// tslab puts one line before a cell's source.
const LINES_BEFORE_SOURCE = 1;

const tslabRequire = createRequire(require.resolve('tslab/package.json'));
/** The compiler that tslab uses. */
export const typescript = tslabRequire('@tslab/typescript-for-tslab');

/**
 * Compiles cells with tslab's own converter, whose two steps (TypeScript to a module, the
 * module to what the kernel runs) are made to say where each piece of code comes from.
 * It works in the process's current folder and may be called once in a process.
 *
 * @param sources the cells in order
 * @returns the way back for the last one
 */
export function compileCells(sources: string[]): SourceOf {
  let maps: [SourceMap, SourceMap] | undefined;
  listenIn((toModule, toScript) => {
    maps = [toScript, toModule];
  });
  const { createConverter } = tslabRequire('./dist/converter.js');
  const converter = createConverter({ isJS: false, isBrowser: false });
  let declarations = '';
  for (const source of sources) {
    const converted: Converted = converter.convert(declarations, source);
    if (converted.diagnostics.length === 0) declarations = converted.declOutput ?? '';
  }
  converter.close();
  const lineCount = sources[sources.length - 1].split('\n').length;
  return (compiled) => {
    const place = maps?.reduce<Place | undefined>(follow, compiled);
    if (!place) return undefined;
    // What tslab adds before and after the source is no part of it.
    const line = place.line - LINES_BEFORE_SOURCE;
    return line >= 0 && line < lineCount ? { ...place, line } : undefined;
  };
}

function listenIn(onMaps: (toModule: SourceMap, toScript: SourceMap) => void): void {
  const original: TypeScript = typescript;
  const replaced: TypeScript = {
    ...original,
    createWatchCompilerHost: (roots, options, ...rest) =>
      original.createWatchCompilerHost(
        roots,
        { ...options, inlineSourceMap: true },
        ...rest,
      ),
    transpileModule(code, { compilerOptions }) {
      const transpiled = original.transpileModule(code, {
        compilerOptions: { ...compilerOptions, sourceMap: true },
      });
      const inline = INLINE_MAP.exec(code)?.[1];
      if (inline && transpiled.sourceMapText) {
        const toModule = Buffer.from(inline, 'base64').toString();
        onMaps(parseMap(toModule), parseMap(transpiled.sourceMapText));
      }
      return transpiled;
    },
  };
  const path = tslabRequire.resolve('@tslab/typescript-for-tslab');
  const module = require.cache[path];
  if (module) module.exports = replaced;
}

function parseMap(json: string): SourceMap {
  return new SourceMap(JSON.parse(json));
}

function follow(place: Place | undefined, map: SourceMap): Place | undefined {
  if (!place) return undefined;
  const entry = map.findEntry(place.line, place.column);
  // Without an entry of its own the line holds code that the compiler made up.
  if (!('originalLine' in entry) || entry.generatedLine !== place.line)
    return undefined;
  return { line: entry.originalLine, column: entry.originalColumn };
}
