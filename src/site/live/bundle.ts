import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';
import { buildFolder, projectFolder } from '../../program/project';

interface BundleOptions {
  /** What is there without being in the bundle: it is required. */
  external?: (string | RegExp)[];
  /** Files that take the place of others; all from the project. */
  instead?: Readonly<Record<string, string>>;
  /** Whether modules of Node are taken as empty. */
  withoutNode?: boolean;
}

/**
 * Puts a file of the project and all that it imports into one script: a program, or with
 * something external the body of a CommonJS module.
 */
export async function bundle(
  entry: string,
  { external = [], instead = {}, withoutNode = false }: BundleOptions = {},
): Promise<string> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: inProject(entry),
    platform: 'browser',
    tsconfig: false,
    external,
    plugins: [
      ...Object.entries(instead).map(([file, other]) => replacing(file, other)),
      ...(withoutNode ? [leavingNodeOut] : []),
    ],
    checks: { pluginTimings: false },
  });
  try {
    const { output } = await build.generate({
      format: external.length > 0 ? 'cjs' : 'iife',
      minify: true,
      comments: { legal: true, annotation: false, jsdoc: false },
    });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** What takes long to make, kept with the build until what it is made of changes. */
export async function kept(
  name: string,
  madeOf: readonly string[],
  make: () => Promise<string>,
): Promise<string> {
  const key = createHash('sha256').update(madeOf.join('\0')).digest('hex').slice(0, 16);
  const file = join(buildFolder, 'live', `${name}-${key}.js`);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const made = await make();
    await keep(file, made);
    return made;
  }
}

/** Writes a file in one step, for another process may be reading it; or, on a full disk, not. */
async function keep(file: string, made: string): Promise<void> {
  const beside = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, made);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}

/** The text of a file of the project, or of a package. */
export function textOf(file: string): Promise<string> {
  return readFile(inProject(file), 'utf8');
}

function inProject(file: string): string {
  return join(projectFolder, file);
}

function replacing(file: string, other: string): Plugin {
  const path = inProject(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    name: `${other} in the place of ${file}`,
    load: {
      filter: { id: new RegExp(`^${path}$`) },
      handler: () => `export * from ${JSON.stringify(inProject(other))};`,
    },
  };
}

const NOTHING = '\0nothing';

const leavingNodeOut: Plugin = {
  name: 'no modules of Node',
  resolveId: {
    filter: { id: new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`) },
    handler: () => NOTHING,
  },
  load: {
    filter: { id: /^\0nothing$/ },
    handler: () => 'export default {};',
  },
};
