import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

// Starting a compiler may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = join(__dirname, '..');

/** tslab's own compiler, years behind ours. */
const ts: typeof import('@tslab/typescript-for-tslab') = createRequire(
  require.resolve('tslab'),
)('@tslab/typescript-for-tslab');

/** What is compiled by AssemblyScript, and that compiler. */
const ASSEMBLY = /\bsimd[\\/]assembly\b/;

/** Every TypeScript file below a folder, as a path from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !ASSEMBLY.test(file))
    .map((file) => join(folder, file));
}

/** A file's code without its comments. */
function read(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');
}

/** What a file imports, statically, as a type, or when it needs it. */
function importsOf(text: string): string[] {
  const found = text.matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(['"])([^'"\n]+)\1/g,
  );
  return [...found].map(([, , name]) => name);
}

/** Imports of a file: 'network/forward' for one of our own, else the package. */
function resolved(file: string): string[] {
  return importsOf(read(file)).map((name) =>
    name.startsWith('.') ? relative('src', join(dirname(file), name)) : name,
  );
}

const MATHEMATICS = ['network/', 'gradients/', 'training/'];

/** What the files of a folder may import; a test of the arrows in the design. */
const allowed: [folder: string, starts: string[]][] = [
  ['network', ['network/']],
  ['gradients', ['network/', 'gradients/']],
  ['training', MATHEMATICS],
  ['symbolic', ['symbolic/', 'network/input-error', 'mathjs']],
];

/** Random numbers come from a well-kept package, at one place. */
const GENERATOR = ['src/network/random.ts', 'pure-rand/'];

test.each(allowed)('src/%s imports nothing but %j', (folder, starts) => {
  for (const file of filesIn(`src/${folder}`)) {
    const strange = resolved(file).filter(
      (name) =>
        !starts.some((start) => name.startsWith(start)) &&
        !(file === GENERATOR[0] && name.startsWith(GENERATOR[1])),
    );
    expect([file, strange]).toEqual([file, []]);
  }
});

const forbidden: [folder: string, pattern: RegExp][] = [
  ['figures', /^(lesson|book|symbolic)\/|^tslab|^mathjs|^zeromq/],
  ['lesson', /^book\/|^mathjs|^zeromq/],
  ['book', /^(network|gradients|training|symbolic|figures)\/|^mathjs|^plotly/],
];

test.each(forbidden)('src/%s imports nothing that matches %s', (folder, pattern) => {
  for (const file of existsSync(join(root, 'src', folder))
    ? filesIn(`src/${folder}`)
    : []) {
    expect([file, resolved(file).filter((name) => pattern.test(name))]).toEqual([
      file,
      [],
    ]);
  }
});

test('the mathematics runs in a browser: it uses nothing that only Node has', () => {
  const globals =
    /\b(process|Buffer|global|require|module|exports|__dirname|__filename|setImmediate|console)\b(?=[.([])/;
  for (const file of MATHEMATICS.flatMap((folder) => filesIn(`src/${folder}`))) {
    expect([file, globals.exec(read(file))?.[0]]).toEqual([file, undefined]);
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
      const packages = importsOf(read(file)).filter((name) => !name.startsWith('.'));
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
  for (const name of importsOf(read(file)).filter((name) => name.startsWith('.'))) {
    declarations(`${join(dirname(file), name)}.d.ts`, seen);
  }
  return seen;
}
