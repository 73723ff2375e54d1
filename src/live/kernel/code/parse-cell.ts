import { type ParseResult, parse } from '@babel/parser';
import type { File, Node } from '@babel/types';
import { CodeError } from './code-error';

/** @throws CodeError that says where, if it is no TypeScript */
export function parseCell(source: string): ParseResult<File>['program'] {
  try {
    return parse(source, {
      sourceType: 'module',
      plugins: ['typescript'],
      createParenthesizedExpressions: true,
      attachComment: false,
    }).program;
  } catch (error) {
    const { message, pos } = error as { message: string; pos?: number };
    if (pos === undefined) throw error;
    throw new CodeError(message.replace(/ \(\d+:\d+\)$/, ''), source, pos);
  }
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
