/** A part of a cell's code. */
export interface CodePiece {
  text: string;
  /** Where it begins. */
  at: number;
  kind: 'comment' | 'string' | 'number' | 'keyword' | 'bracket' | undefined;
}

const KEYWORDS =
  'as async await break case catch class const continue default do else enum export extends finally for from function if import in instanceof interface let new of return static switch throw try type typeof void while yield';

const PIECES = new RegExp(
  [
    /(?<comment>\/\/.*|\/\*[\s\S]*?\*\/)/,
    /(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`)/,
    /(?<number>\d[\w.]*)/,
    new RegExp(`(?<keyword>${KEYWORDS.replaceAll(' ', '|')})(?![\\w$])`),
    // Other names, and what comes behind a dot.
    /\.?[A-Za-z_$][\w$]*/,
    /(?<bracket>[()[\]{}])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * Code in its parts, also where a parser cannot read it; takes a regular expression for
 * what it looks like.
 */
export function* codePieces(code: string): Generator<CodePiece> {
  let end = 0;
  for (const { 0: text, index: at, groups = {} } of code.matchAll(PIECES)) {
    if (at > end) yield { text: code.slice(end, at), at: end, kind: undefined };
    const [kind] = Object.entries(groups).find(([, found]) => found) ?? [];
    yield { text, at, kind: kind as CodePiece['kind'] };
    end = at + text.length;
  }
  if (end < code.length) yield { text: code.slice(end), at: end, kind: undefined };
}
