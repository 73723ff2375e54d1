import type { Class, Node } from '@babel/types';
import type { CellText } from './cell-text';
import { CodeError } from './code-error';
import { writeEnumeration } from './enumeration';
import { childrenOf, namesIn, rangeOf } from './parse-cell';

/** Whether a statement says nothing at run time. */
export function isTypeOnly(node: Node): boolean {
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
      return true;
    case 'ImportDeclaration':
      return node.importKind === 'type';
    case 'ExportNamedDeclaration':
      return (
        node.exportKind === 'type' ||
        Boolean(node.declaration && isTypeOnly(node.declaration))
      );
    default:
      return 'declare' in node && node.declare === true;
  }
}

const MODIFIERS = /\b(?:public|private|protected|readonly|override|abstract)\b/g;

/** Blanks what is only of types, and writes as JavaScript what TypeScript has beyond it. */
export function blankTypes(node: Node, text: CellText): void {
  for (const child of blankOwnTypes(node, text)) blankTypes(child, text);
  endStatement(node, text);
}

/** Does so for a node alone; gives those below it that are still to be done. */
function blankOwnTypes(node: Node, text: CellText): readonly Node[] {
  const { source } = text;
  const [start, end] = rangeOf(node);
  const others = (...done: readonly Node[]) =>
    childrenOf(node).filter((child) => !done.includes(child));
  if (isTypeOnly(node)) {
    text.blank(start, end, ';');
    return [];
  }
  switch (node.type) {
    case 'TSTypeAnnotation':
    case 'TSTypeParameterDeclaration':
    case 'TSTypeParameterInstantiation':
      text.blank(start, end);
      return [];
    case 'TSIndexSignature':
    case 'TSDeclareMethod':
      text.blank(start, end, ';');
      return [];
    case 'Identifier':
      // The name itself, then a mark, a type, or both.
      text.blank(start + node.name.length, end);
      return [];
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      text.blank(rangeOf(node.expression)[1], end);
      return [node.expression];
    case 'TSTypeAssertion':
      text.blank(start, rangeOf(node.expression)[0]);
      return [node.expression];
    case 'TSParameterProperty':
      text.blank(start, rangeOf(node.parameter)[0]);
      return [node.parameter];
    case 'TSEnumDeclaration':
      writeEnumeration(node, text);
      return (node.members ?? []).flatMap(({ initializer }) => initializer ?? []);
    case 'TSModuleDeclaration':
    case 'TSImportEqualsDeclaration':
    case 'TSExportAssignment':
      throw new CodeError(
        'a cell of this page knows no namespaces, and no "import … = …"',
        source,
        start,
      );
    case 'ArrowFunctionExpression': {
      const [from, to] = rangeOf(node.returnType ?? node.body);
      if (!node.returnType || !source.slice(from, to).includes('\n')) break;
      // No line may end before the arrow, so the bracket moves down to it.
      const bracket = source.lastIndexOf(')', from);
      text.blank(bracket, bracket + 1);
      text.blank(from, to - 1);
      text.replace(to - 1, to, ')');
      return others(node.returnType);
    }
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement': {
      // A declaration in there ends without a semicolon.
      const head = node.type === 'ForStatement' ? node.init : node.left;
      if (head?.type === 'VariableDeclaration')
        return [...head.declarations, ...others(head)];
      break;
    }
    case 'ClassDeclaration':
    case 'ClassExpression':
      return others(...blankHead(node, text));
    case 'ClassProperty':
    case 'ClassAccessorProperty':
    case 'ClassPrivateProperty':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      if ('abstract' in node && node.abstract) {
        text.blank(start, end, ';');
        return [];
      }
      blankModifiers(node, text);
      if (node.type === 'ClassMethod') setParameterProperties(node, text);
      break;
    default:
  }
  const [receiver, next] =
    'params' in node && Array.isArray(node.params) ? node.params : [];
  if (receiver?.type !== 'Identifier' || receiver.name !== 'this') return others();
  const [from, to] = rangeOf(receiver);
  text.blank(from, next ? rangeOf(next)[0] : source.indexOf(')', to));
  return others(receiver);
}

type Member = Extract<
  Node,
  { type: `Class${string}Property` | `Class${string}Method` }
>;

/** Blanks `private readonly` before a member's name, and a mark behind it. */
function blankModifiers(node: Member, text: CellText): void {
  const { source } = text;
  const [start] = rangeOf(node);
  const [key, keyEnd] = rangeOf(node.key);
  for (const { 0: word, index } of source.slice(start, key).matchAll(MODIFIERS)) {
    text.blank(start + index, start + index + word.length);
  }
  const isMarked =
    ('optional' in node && node.optional) || ('definite' in node && node.definite);
  if (!isMarked) return;
  const mark = keyEnd + source.slice(keyEnd).search(/[?!]/);
  text.blank(mark, mark + 1);
}

/** Blanks `abstract` and `implements …`; gives the nodes that went with them. */
function blankHead(node: Class, text: CellText): Node[] {
  const [start] = rangeOf(node);
  if ('abstract' in node && node.abstract) {
    text.blank(start, start + 'abstract'.length);
  }
  if (!node.implements?.length) return [];
  const before =
    node.superTypeParameters ?? node.superClass ?? node.typeParameters ?? node.id;
  const from = before ? rangeOf(before)[1] : start + 'class'.length;
  text.blank(from, rangeOf(node.body)[0]);
  return node.implements;
}

/** `constructor(readonly x)` sets `this.x`, once `super` has been called. */
function setParameterProperties(
  { params, body }: Extract<Node, { type: 'ClassMethod' }>,
  text: CellText,
): void {
  const names = params
    .filter(({ type }) => type === 'TSParameterProperty')
    .flatMap(namesIn);
  if (names.length === 0) return;
  const [first] = body.body;
  const callsSuper =
    first?.type === 'ExpressionStatement' &&
    first.expression.type === 'CallExpression' &&
    first.expression.callee.type === 'Super';
  const at = callsSuper ? rangeOf(first)[1] : rangeOf(body)[0] + 1;
  text.insert(at, names.map((name) => `;this.${name} = ${name};`).join(''));
}

/** Where a type stood at a statement's end, the next line might be taken for its rest. */
function endStatement(node: Node, text: CellText): void {
  const [, end] = rangeOf(node);
  if (
    /^(?:Expression|Return|Throw)Statement$|^VariableDeclaration$|^Class(?:Private)?Property$/.test(
      node.type,
    ) &&
    text.source[end - 1] !== ';'
  ) {
    text.insert(end, ';');
  }
}
