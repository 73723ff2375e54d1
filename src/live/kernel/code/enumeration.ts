import type { TSEnumDeclaration, TSEnumMember } from '@babel/types';
import type { CellText } from './cell-text';
import { rangeOf } from './parse-cell';

/**
 * Turns `enum A { B, C = 5 }` into a variable with what TypeScript makes of it: an object
 * with the members, and with the names of the numbers.
 */
export function writeEnumeration(node: TSEnumDeclaration, text: CellText): void {
  const [start, end] = rangeOf(node);
  const { name } = node.id;
  const members = node.members ?? [];
  const head = `;var ${name} = (() => { const ${name} = {}; let $value = -1; `;
  const foot = `return ${name}; })();`;
  const first = members.length > 0 ? rangeOf(members[0])[0] : end;
  text.replace(start, first, members.length > 0 ? head : head + foot);
  members.forEach(({ id, initializer, ...member }, m) => {
    const [from] = rangeOf(member as TSEnumMember);
    const next = members[m + 1] ? rangeOf(members[m + 1])[0] : end;
    const key = JSON.stringify(id.type === 'Identifier' ? id.name : id.value);
    const rest =
      `${name}[${key}] = $value; if (typeof $value === 'number') ${name}[$value] = ${key}; ` +
      // Later members may name it.
      (id.type === 'Identifier' ? `const ${id.name} = $value; ` : '') +
      (next === end ? foot : '');
    if (initializer) {
      const [value, valueEnd] = rangeOf(initializer);
      text.replace(from, value, '$value = ');
      text.replace(valueEnd, next, `; ${rest}`);
    } else text.replace(from, next, `$value++; ${rest}`);
  });
}
