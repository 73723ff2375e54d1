import type { Node } from '@babel/types';
import { childrenOf, namesIn, type ParsedCell } from './parse-cell';

/** What a cell has to do with names that other cells may know. */
export interface CellNames {
  /** The code that it was found in, without what says nothing. */
  text: string;
  /** Those that it declares, of functions too. */
  defines: string[];
  imports: string[];
  /** Of those it declares, the functions: whoever uses one uses what the cell uses. */
  functions: string[];
  /** Those of others that it reads or sets. */
  uses: string[];
  /** Those of others whose value it may change: it sets them, or a part of them. */
  changes: string[];
  /** Those that it hands to a function, by the function's name. */
  passes: Record<string, string[]>;
}

type Scopes = readonly ReadonlySet<string>[];

/** Finds the names in a cell that are not its own business. */
export function cellNames({ program, text }: ParsedCell): CellNames {
  const top = declaredBy(program.body);
  const [uses, changes] = [new Set<string>(), new Set<string>()];
  const passes: Record<string, string[]> = {};
  const isOuter = (name: string, scopes: Scopes) =>
    !scopes.some((one) => one.has(name));
  const change = (target: Node | null, scopes: Scopes) => {
    const names = target ? [...namesIn(target), ...rootOf(target)] : [];
    for (const name of names) if (isOuter(name, scopes)) changes.add(name);
  };

  const visit = (node: Node, scopes: Scopes): void => {
    if (isType(node)) return;
    const own = scopeOf(node);
    const inner = own.length > 0 ? [...scopes, new Set(own)] : scopes;
    switch (node.type) {
      case 'Identifier':
        if (isOuter(node.name, scopes)) uses.add(node.name);
        break;
      case 'AssignmentExpression':
        change(node.left, scopes);
        break;
      case 'UpdateExpression':
        change(node.argument, scopes);
        break;
      case 'ExpressionStatement':
        // What is called for its effect may change what it belongs to: list.push(1)
        if (node.expression.type === 'CallExpression') {
          const { callee } = node.expression;
          if (callee.type === 'MemberExpression') change(callee, scopes);
        }
        break;
      case 'CallExpression':
        if (node.callee.type === 'Identifier') {
          const given = node.arguments.flatMap(rootOf);
          const { name } = node.callee;
          passes[name] = [
            ...(Object.hasOwn(passes, name) ? passes[name] : []),
            ...given,
          ];
        }
        break;
      default:
    }
    for (const child of readIn(node)) visit(child, inner);
  };
  for (const statement of program.body) visit(statement, []);

  const imports = program.body
    .filter(({ type }) => type === 'ImportDeclaration')
    .flatMap((statement) => declaredBy([statement]));
  const others = (names: Iterable<string>) =>
    [...names].filter((name) => !top.includes(name) && name !== 'console');
  return {
    text,
    defines: top,
    imports,
    functions: program.body.flatMap(functionsIn),
    uses: others(uses),
    changes: others(changes),
    passes: Object.fromEntries(
      Object.entries(passes).map(([name, given]) => [name, others(given)]),
    ),
  };
}

/** The parts of a node in which names are read: no keys, labels, or names that it binds. */
function readIn(node: Node): Node[] {
  switch (node.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return node.computed ? [node.object, node.property] : [node.object];
    case 'ObjectProperty':
    case 'ClassProperty':
    case 'ObjectMethod':
    case 'ClassMethod': {
      const key: Node = node.key;
      return childrenOf(node).filter((child) => child !== key || node.computed);
    }
    case 'LabeledStatement':
      return [node.body];
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ImportDeclaration':
      return [];
    default:
      return childrenOf(node);
  }
}

/** The names that a node binds for what is in it. */
function scopeOf(node: Node): string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return [
        ...node.params.flatMap(namesIn),
        ...('id' in node ? namesIn(node.id) : []),
        'arguments',
      ];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return namesIn(node.id);
    case 'BlockStatement':
    case 'StaticBlock':
      return declaredBy(node.body);
    case 'SwitchStatement':
      return declaredBy(node.cases.flatMap(({ consequent }) => consequent));
    case 'ForStatement':
      return node.init ? declaredBy([node.init]) : [];
    case 'ForOfStatement':
    case 'ForInStatement':
      return declaredBy([node.left]);
    case 'CatchClause':
      return namesIn(node.param);
    default:
      return [];
  }
}

function declaredBy(statements: readonly Node[]): string[] {
  return statements.flatMap((node): string[] => {
    switch (node.type) {
      case 'ExportNamedDeclaration':
        return node.declaration ? declaredBy([node.declaration]) : [];
      case 'VariableDeclaration':
        return node.declarations.flatMap(({ id }) => namesIn(id));
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
      case 'TSEnumDeclaration':
        return namesIn(node.id);
      case 'ImportDeclaration':
        return node.specifiers.map(({ local }) => local.name);
      default:
        return [];
    }
  });
}

/** The functions and classes that a statement declares. */
function functionsIn(node: Node): string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return namesIn(node.id);
    case 'VariableDeclaration':
      return node.declarations
        .filter(({ init }) => /Function|Class/.test(init?.type ?? ''))
        .flatMap(({ id }) => namesIn(id));
    default:
      return [];
  }
}

/** `network` of `network.layers[0].weights`. */
function rootOf(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return rootOf(node.object);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return rootOf(node.expression);
    default:
      return [];
  }
}

function isType(node: Node): boolean {
  return (
    node.type.startsWith('TS') &&
    !/^TS(?:As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$|^TSEnum|^TSParameterProperty$/.test(
      node.type,
    )
  );
}
