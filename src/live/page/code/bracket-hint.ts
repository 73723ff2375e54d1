import { codePieces } from './code-pieces';

const CLOSES: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Which bracket of a cell has no partner, in words; undefined where all have one. */
export function bracketHint(code: string): string | undefined {
  const open: { text: string; at: number }[] = [];
  const named = ({ text, at }: { text: string; at: number }) =>
    `the ${text} in line ${code.slice(0, at).split('\n').length}`;
  for (const piece of codePieces(code)) {
    if (piece.kind !== 'bracket') continue;
    const opener = CLOSES[piece.text];
    if (!opener) {
      open.push(piece);
      continue;
    }
    const last = open.pop();
    if (!last) return `Nothing is open that ${named(piece)} could close.`;
    if (last.text !== opener) {
      return `T${named(last).slice(1)} is not closed before ${named(piece)}.`;
    }
  }
  const last = open.pop();
  return last && `T${named(last).slice(1)} is never closed.`;
}
