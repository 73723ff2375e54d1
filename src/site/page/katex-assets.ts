import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Copies what formulas are set with in a page: a style sheet, and fonts beside it. */
export async function copyKatexStyles(assets: string): Promise<void> {
  const katex = join(dirname(require.resolve('katex/package.json')), 'dist');
  await cp(join(katex, 'katex.min.css'), join(assets, 'katex.min.css'));
  await cp(join(katex, 'fonts'), join(assets, 'fonts'), {
    recursive: true,
    filter: (path) => !/\.(ttf|woff)$/.test(path),
  });
}
