import { type Place, typescript as ts } from './tslab-compiler';

/** The few properties of a syntax tree's node that are read here. */
interface Node {
  parent?: Node;
  name?: { text?: string };
  left?: { getText(): string };
  end: number;
  getStart(): number;
}

/**
 * The name of the function around a place in a source: empty for one without a name,
 * undefined at the top level.
 */
export function enclosingFunction(source: string, place: Place): string | undefined {
  const file = ts.createSourceFile('cell.ts', source, ts.ScriptTarget.Latest, true);
  const offset = ts.getPositionOfLineAndCharacter(file, place.line, place.column);
  let innermost: Node | undefined = deepestAt(file, offset);
  while (innermost && !ts.isFunctionLike(innermost)) innermost = innermost.parent;
  return innermost && nameOf(innermost);
}

function deepestAt(node: Node, offset: number): Node {
  const child: Node | undefined = ts.forEachChild(node, (child: Node) =>
    child.getStart() <= offset && offset < child.end ? child : undefined,
  );
  return child ? deepestAt(child, offset) : node;
}

function nameOf(node: Node): string {
  if (ts.isConstructorDeclaration(node)) return node.parent?.name?.text ?? '';
  // A function without a name of its own takes that of what it is given to.
  const holder = node.name ? node : node.parent;
  return holder?.name?.text ?? holder?.left?.getText() ?? '';
}
