import { bundle, kept, textOf } from './bundle';
import { declarations } from './declarations';
import { KEPT_FOR_CELLS, withGlobalsOfItsOwn } from './own-globals';

/** The files of the module that cells read and show. */
const READ = ['chain-rule', 'layer-slopes', 'delta-below'].map(
  (name) => `src/gradients/${name}.ts`,
);

/** The functions of the module that change what they are given. */
const CHANGERS = ['train'];

/** For each library the words of a cell by which it is known to need it. */
const LIBRARIES = { mathjs: ['mathjs', 'derive'] };

/**
 * What a page loads to run its cells, by the name of the file. A script for the worker is
 * the text of a function, for a page from a disk can read no file but as a script.
 */
export async function liveScripts(): Promise<Record<string, string>> {
  const [
    module,
    kernel,
    mathjs,
    page,
    deck,
    view,
    markdown,
    editor,
    types,
    known,
    files,
  ] = await Promise.all([
    bundle('src/index.ts', {
      external: ['live', 'tslab', 'mathjs', /^node:/],
      instead: {
        'src/display/cell-display.ts': 'src/live/module/cell-display.ts',
        'src/exercises/check/verdicts.ts': 'src/live/module/verdicts.ts',
      },
    }),
    bundle('src/live/worker/worker.ts'),
    textOf('node_modules/mathjs/lib/browser/math.js'),
    bundle('src/live/page/page.ts'),
    bundle('src/live/page/deck.ts'),
    bundle('src/live/page/view/view.ts'),
    bundle('src/live/page/view/markdown.ts'),
    bundle('src/live/page/editor/editor.ts'),
    languageService(),
    declarations(),
    Promise.all(READ.map(async (name) => [name, await textOf(name)])),
  ]);
  const given = JSON.stringify({
    files: Object.fromEntries(files),
    libraries: LIBRARIES,
    globals: KEPT_FOR_CELLS,
    changers: CHANGERS,
  });
  return {
    'page.js': page,
    'deck.js': deck,
    'view.js': view,
    'markdown.js': markdown,
    'editor.js': editor,
    'types.js': `${workerScript('types', '', types)}
liveSources.declarations = ${JSON.stringify(known)};\n`,
    'kernel.js': workerScript('kernel', '', kernel),
    'module.js': `${workerScript('module', 'module, exports, require', module)}
liveSources.given = ${given};\n`,
    'mathjs.js': workerScript(
      'mathjs',
      'module, exports, require',
      mathjs.replace(/^\/\/# sourceMappingURL=.*$/m, ''),
    ),
  };
}

/** TypeScript's compiler is large, and seldom another. */
async function languageService(): Promise<string> {
  const entry = 'src/live/types/types-worker.ts';
  const madeOf = await Promise.all([
    textOf(entry),
    textOf('src/live/types/language.ts'),
    textOf('node_modules/typescript-service/package.json'),
    textOf('node_modules/rolldown/package.json'),
  ]);
  return kept('types', madeOf, () => bundle(entry, { withoutNode: true }));
}

function workerScript(name: string, parameters: string, code: string): string {
  return `liveSources.${name} = function (${parameters}) {${withGlobalsOfItsOwn(code)}};\n`;
}
