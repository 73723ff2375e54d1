import { type ParseResult, parse } from '@babel/parser';
import type { File, Node } from '@babel/types';
import { CodeError } from './code-error';

/** The code of a cell as the language has it. */
export interface ParsedCell {
  program: ParseResult<File>['program'];
  /** Its words and signs, whatever space and comments are between them. */
  text: string;
}

/** @throws CodeError that says where, if it is no TypeScript */
export function parseCell(source: string): ParsedCell {
  try {
    const { program, tokens } = parse(source, {
      sourceType: 'module',
      plugins: ['typescript'],
      createParenthesizedExpressions: true,
      attachComment: false,
      tokens: true,
    });
    return { program, text: joined(source, tokens as Token[]) };
  } catch (error) {
    const { message, pos } = error as { message: string; pos?: number };
    if (pos === undefined) throw error;
    throw new CodeError(message.replace(/ \(\d+:\d+\)$/, ''), source, pos);
  }
}

interface Token {
  type: unknown;
  start: number;
  end: number;
}

/** Where a line ends can count, how much space there is cannot. */
function joined(source: string, tokens: readonly Token[]): string {
  let text = '';
  let last = 0;
  for (const { type, start, end } of tokens) {
    // Of tokens, only comments have a name for a type.
    if (typeof type === 'string') continue;
    text += source.slice(last, start).includes('\n') ? '\n' : ' ';
    text += source.slice(start, end);
    last = end;
  }
  return text.trim();
}

/** The nodes right below a node, in no order that counts. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((part): part is Node => typeof part?.type === 'string');
}

/** Where a node begins and ends; of what the parser made, all have both. */
export function rangeOf({ start, end }: Node): [start: number, end: number] {
  return [start as number, end as number];
}

/** The names that a pattern binds: a, b and c of `{ a, x: [b, ...c] }`. */
export function namesIn(pattern: Node | null | undefined): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'TSParameterProperty':
      return namesIn(pattern.parameter);
    default:
      return [];
  }
}
