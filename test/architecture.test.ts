import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, posix, sep } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

// Starting a compiler may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = join(__dirname, '..');

/** tslab's own compiler, years behind ours. */
const ts: typeof import('@tslab/typescript-for-tslab') = createRequire(
  require.resolve('tslab'),
)('@tslab/typescript-for-tslab');

/** What is compiled by AssemblyScript, and that compiler. */
const ASSEMBLY = 'src/engine/assembly/';

/**
 * Where each folder's arrows lead: a folder, or a file that may more than its folder, may
 * import itself, src/checks, src/limits and these. The root's own files stand beside the folders.
 */
const LAYOUT: Record<string, string[]> = {
  text: [],
  network: [],
  engine: ['network'],
  gradients: ['network', 'engine'],
  training: ['network', 'gradients'],
  symbolic: [],
  figures: ['network', 'gradients', 'training', 'text'],
  picture: ['figures', 'network', 'text'],
  display: ['figures', 'picture', 'text'],
  exercises: ['network', 'gradients', 'training', 'text', 'display'],
  program: [],
  book: ['program', 'text'],
  site: [
    ...['book', 'picture', 'program', 'text'],
    ...['display/controls/spec', 'display/controls/require-spec'],
  ],
  live: [
    ...['text', 'display/controls/spec', 'display/controls/require-spec'],
    ...['figures/figure', 'picture/showable'],
  ],
  lite: [
    ...['live', 'site/assets'],
    ...['display/controls/spec', 'display/controls/require-spec'],
  ],
  'live/module': ['display', 'exercises', 'picture/figure-json'],
  commands: ['book', 'site', 'program'],
  'commands/predict': ['network', 'gradients', 'training', 'text'],
  checks: [],
  limits: [],
  cli: ['commands', 'program'],
  npx: ['commands', 'program'],
  index: [
    ...['network', 'gradients', 'training', 'symbolic', 'figures', 'display'],
    'exercises',
  ],
};

const MATHEMATICS = ['network', 'engine', 'gradients', 'training'];

/** These import no package, and nothing of Node either. */
const ALONE = [
  ...MATHEMATICS,
  'symbolic',
  'figures',
  'text',
  'checks',
  'limits',
  'index',
];

/** The one place that knows a package. */
const HOMES: Record<string, string> = {
  'pure-rand': 'network/random',
  mathjs: 'symbolic',
  'plotly.js-dist': 'picture',
  jsdom: 'picture',
  zeromq: 'book/kernel',
  'playwright-core': 'site/deck',
  commander: 'cli',
  yaml: 'site/about',
  '@babel': 'live/kernel/code',
  'magic-string': 'live/kernel/code',
  'node-inspect-extracted': 'live/kernel',
  dompurify: 'live/page/view',
  '@codemirror': 'live/page/editor',
  '@lezer': 'live/page/editor',
  'typescript-service': 'live/types',
  rolldown: 'site/live',
  '@jupyterlab': 'lite/app',
  '@jupyterlite': 'lite/app',
  '@lumino': 'lite/app',
};

/** An import that stands in a file; both are named without src/ and .ts. */
interface Import {
  file: string;
  /** 'network/forward' for one of our own, else the package. */
  name: string;
  own: boolean;
}

/** Every TypeScript file below a folder, as a path from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(sep, '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.startsWith(ASSEMBLY))
    .filter((file) => !file.includes('/node_modules/'));
}

/** A file's code without its comments. */
function read(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');
}

/** What a file imports, statically, as a type, or when it needs it. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map((one) => one.fileName);
}

const imports = filesIn('src').flatMap((path) => {
  const file = path.slice('src/'.length, -'.ts'.length);
  return importsOf(path).map((name): Import => {
    const own = name.startsWith('.');
    return { file, name: own ? posix.join(posix.dirname(file), name) : name, own };
  });
});

/** Whether a file is a place, or in it. */
const isIn = (place: string) => (file: string) =>
  file === place || file.startsWith(`${place}/`);

/** The files of a place in the layout, those that have an entry of their own left out. */
const belongs = (place: string) => (file: string) =>
  isIn(place)(file) &&
  !Object.keys(LAYOUT).some(
    (other) => other.length > place.length && isIn(other)(file),
  );

const said = ({ file, name }: Import) => `${file} imports ${name}`;

test('the layout names every folder and root file that there is, and no other', () => {
  const there = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
    .map(({ name }) => name.replace(/\.ts$/, ''));
  const places = Object.keys(LAYOUT);
  expect(places.filter((place) => !place.includes('/')).sort()).toEqual(there.sort());
  const files = filesIn('src').map((file) => file.slice('src/'.length, -3));
  for (const place of [...places, ...Object.values(HOMES)]) {
    expect([place, files.some(isIn(place))]).toEqual([place, true]);
  }
});

test.each(Object.entries(LAYOUT))(
  'src/%s imports nothing of ours but %j',
  (place, others) => {
    const allowed = [place.split('/')[0], 'checks', 'limits', ...others];
    const strange = imports
      .filter(({ file, own }) => own && belongs(place)(file))
      .filter(({ name }) => !allowed.some((folder) => isIn(folder)(name)));
    expect(strange.map(said)).toEqual([]);
  },
);

test('packages stay at home, and the mathematics, figures and texts alone', () => {
  const strange = imports.filter(({ file, name, own }) => {
    if (own) return false;
    const home = Object.keys(HOMES).find((one) => isIn(one)(name));
    return home ? !isIn(HOMES[home])(file) : ALONE.some((folder) => isIn(folder)(file));
  });
  expect(strange.map(said)).toEqual([]);
});

/**
 * The arrows between folders that lead back to where they come from, the rarest first, with
 * the imports that make them. The root's files are folders of their own.
 */
function circles(imports: Import[]): string[] {
  const folderOf = (file: string) => (file.includes('/') ? posix.dirname(file) : file);
  const arrows = new Map<string, Map<string, Import[]>>();
  for (const one of imports.filter(({ own }) => own)) {
    const [from, to] = [folderOf(one.file), folderOf(one.name)];
    if (from === to) continue;
    const targets = arrows.get(from) ?? new Map<string, Import[]>();
    arrows.set(from, targets.set(to, [...(targets.get(to) ?? []), one]));
  }
  const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to ||
    (!seen.has(from) &&
      [...(arrows.get(from)?.keys() ?? [])].some((next) =>
        leads(next, to, seen.add(from)),
      ));
  return [...arrows]
    .flatMap(([from, targets]) =>
      [...targets].map(([to, made]) => ({ from, to, made: made.map(said) })),
    )
    .filter(({ from, to }) => leads(to, from))
    .sort((a, b) => a.made.length - b.made.length)
    .map(({ from, to, made }) => `${from} → ${to}: ${made.join(', ')}`);
}

test('no arrows between folders make a circle', () => {
  expect(circles(imports)).toEqual([]);
});

test('a circle is found however long it is, and what only leads to it is not blamed', () => {
  const arrow = (file: string, name: string): Import => ({ file, name, own: true });
  const circle = [arrow('a/1', 'b/c/2'), arrow('b/c/3', 'd'), arrow('d', 'a/4')];
  const others = [arrow('e/5', 'a/1'), arrow('a/1', 'a/6'), arrow('d', 'f/7')];
  expect(circles([...others, ...circle, arrow('d', 'a/1')])).toEqual([
    'a → b/c: a/1 imports b/c/2',
    'b/c → d: b/c/3 imports d',
    'd → a: d imports a/4, d imports a/1',
  ]);
});

test('the mathematics runs in a browser: it uses nothing that only Node has', () => {
  const globals =
    /\b(process|Buffer|global|require|module|exports|__dirname|__filename|setImmediate|console)\b(?=[.([])/;
  for (const file of MATHEMATICS.flatMap((folder) => filesIn(`src/${folder}`))) {
    expect([file, globals.exec(read(file))?.[0]]).toEqual([file, undefined]);
  }
});

test('the kernel of the page knows neither a page nor Node', () => {
  const outside = /\b(document|window|self|importScripts|Buffer|__dirname)\b(?=[.([])/;
  for (const file of filesIn('src/live/kernel')) {
    const node = importsOf(file).filter((name) => name.startsWith('node:'));
    expect([file, node, outside.exec(read(file))?.[0]]).toEqual([file, [], undefined]);
  }
});

test('src/index.ts does nothing but export', () => {
  expect(
    read('src/index.ts')
      .replaceAll(/export (type )?\{[^}]*\} from '[^']+';/g, '')
      .trim(),
  ).toBe('');
});

test('no file is a drawer for odds and ends', () => {
  const drawers = [...filesIn('src'), ...filesIn('test')].filter((file) =>
    /^(utils?|helpers?|misc|common)\./.test(basename(file)),
  );
  expect(drawers).toEqual([]);
});

describe('the public declarations, as built', () => {
  const reached = declarations('dist/index.d.ts');

  test('reach the whole module', () => {
    expect(reached.length).toBeGreaterThan(10);
    expect(reached).toContain('dist/gradients/chain-rule.d.ts');
  });

  test('mention no type of mathjs, Plotly, jsdom or tslab, which are slow to check', () => {
    for (const file of reached) {
      const packages = importsOf(file).filter((name) => !name.startsWith('.'));
      expect([file, packages]).toEqual([file, []]);
      expect([file, /\b(mathjs|plotly|jsdom|tslab)\b/i.exec(read(file))]).toEqual([
        file,
        null,
      ]);
    }
  });

  test('are understood by the compiler that checks the cells', () => {
    const program = ts.createProgram([join(root, 'dist/index.d.ts')], {
      moduleResolution: 2, // Node10
      target: 9, // ES2022
      strict: true,
      noEmit: true,
      types: [],
    });
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(messages).toEqual([]);
  });

  test('are short enough to be checked in no time', () => {
    const size = reached.reduce((sum, file) => sum + read(file).length, 0);
    expect(size).toBeLessThan(60_000);
  });
});

/** The declaration file and all that it imports, directly or not. */
function declarations(file: string, seen: string[] = []): string[] {
  if (seen.includes(file)) return seen;
  seen.push(file);
  for (const name of importsOf(file).filter((name) => name.startsWith('.'))) {
    declarations(`${posix.join(posix.dirname(file), name)}.d.ts`, seen);
  }
  return seen;
}
