import type {
  ImportDeclaration,
  Node,
  Program,
  VariableDeclaration,
} from '@babel/types';
import { blankTypes, isTypeOnly } from './blank-types';
import { CellText } from './cell-text';
import { CodeError, type Place } from './code-error';
import { childrenOf, namesIn, parseCell, rangeOf } from './parse-cell';

/** A cell as JavaScript that leaves its variables behind for other cells. */
export interface TransformedCell {
  /**
   * The body of a strict function of $import, $define and $last. Variables are names
   * without a declaration; each line is the line below the one that it was.
   */
  code: string;
  /** Whether it awaits something, and the function must be an async one. */
  isAsync: boolean;
  /** The modules that it imports. */
  modules: string[];
  /** What it declares; imports are constants. */
  constants: string[];
  variables: string[];
  functions: string[];
  /** Where in the cell a place in `code` was. */
  origin(place: Place): Place;
}

/** @throws CodeError where the code cannot run */
export function transformCell(source: string): TransformedCell {
  const { program } = parseCell(source);
  const text = new CellText(source);
  const declared: Declared = {
    modules: [],
    constants: [],
    variables: [],
    functions: [],
  };
  for (const statement of program.body) {
    if (!isTypeOnly(statement)) declare(statement, text, declared);
  }
  const value = lastExpression(program);
  if (value) {
    const [start, end] = rangeOf(value);
    // Bare, `a, b` would be two arguments.
    const isList = value.type === 'SequenceExpression';
    text.insert(start, isList ? ';$last((' : ';$last(');
    text.insert(end, isList ? '))' : ')');
  }
  for (const statement of program.body) blankTypes(statement, text);
  // Functions are there before the first line.
  const hoisted = declared.functions.map((name) => `$define("${name}", ${name});`);
  return {
    ...declared,
    code: `${hoisted.join('')}\n${text}`,
    isAsync: awaits(program),
    origin: ({ line, column }) => text.origin({ line: line - 1, column }),
  };
}

type Declared = Pick<
  TransformedCell,
  'modules' | 'constants' | 'variables' | 'functions'
>;

function lastExpression({ body, directives }: Program): Node | undefined {
  // A text that stands alone is a directive to the parser.
  const last = body.at(-1) ?? directives.at(-1);
  if (last?.type === 'Directive') return last.value;
  return last?.type === 'ExpressionStatement' ? last.expression : undefined;
}

/** Turns a declaration into what gives the names their values; others stay as they are. */
function declare(node: Node, text: CellText, declared: Declared): void {
  const [start, end] = rangeOf(node);
  switch (node.type) {
    case 'ImportDeclaration':
      declareImport(node, text, declared);
      break;
    case 'VariableDeclaration':
      declareVariables(node, text, declared);
      break;
    case 'FunctionDeclaration':
      declared.functions.push(...namesIn(node.id));
      break;
    case 'ClassDeclaration':
      declared.variables.push(...namesIn(node.id));
      text.insert(start, `;${node.id?.name} = `);
      text.insert(end, ';');
      break;
    case 'TSEnumDeclaration':
      declared.variables.push(node.id.name);
      text.insert(end, `$define("${node.id.name}", ${node.id.name});`);
      break;
    default:
      declareExported(node, text, declared);
  }
}

/** @throws CodeError where something is exported that this does not declare */
function declareExported(node: Node, text: CellText, declared: Declared): void {
  if (!node.type.startsWith('Export')) return;
  const [start] = rangeOf(node);
  if (node.type !== 'ExportNamedDeclaration' || !node.declaration) {
    throw new CodeError(
      'a cell exports nothing: what it defines is there for the next ones',
      text.source,
      start,
    );
  }
  text.blank(start, rangeOf(node.declaration)[0]);
  declare(node.declaration, text, declared);
}

function declareImport(
  node: ImportDeclaration,
  text: CellText,
  declared: Declared,
): void {
  const module = node.source.value;
  declared.modules.push(module);
  const parts = node.specifiers.flatMap((specifier) => {
    if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
      return [];
    const local = specifier.local.name;
    declared.constants.push(local);
    return `${local} = $import(${JSON.stringify(module)}, ${JSON.stringify(importedName(specifier))})`;
  });
  text.replace(...rangeOf(node), `;${parts.join(', ')};`);
}

function importedName(specifier: ImportDeclaration['specifiers'][number]): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}

function declareVariables(
  node: VariableDeclaration,
  text: CellText,
  declared: Declared,
): void {
  const names = node.declarations.flatMap(({ id }) => namesIn(id));
  declared[node.kind === 'const' ? 'constants' : 'variables'].push(...names);
  const [start] = rangeOf(node);
  const [first] = rangeOf(node.declarations[0]);
  text.blank(start, first, ';');
  for (const { id, init } of node.declarations) {
    const [from, to] = rangeOf(id);
    // To assign to a pattern of an object, the whole stands in brackets.
    const end = init ? rangeOf(init)[1] : to;
    if (id.type === 'ObjectPattern') {
      text.insert(from, '(');
      text.insert(end, ')');
    } else if (!init) text.insert(to, ' = undefined');
  }
}

function awaits(node: Node): boolean {
  if (node.type === 'AwaitExpression') return true;
  if (node.type === 'ForOfStatement' && node.await) return true;
  if (/Function|Method$/.test(node.type)) return false;
  return childrenOf(node).some(awaits);
}
