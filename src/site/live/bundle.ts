import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../../program/project';

interface BundleOptions {
  /** What is there without being in the bundle: it is required. */
  external?: (string | RegExp)[];
  /** Files that take the place of others; all from the project. */
  instead?: Readonly<Record<string, string>>;
  /** Whether modules of Node are taken as empty. */
  withoutNode?: boolean;
}

const NOTHING = '\0nothing';

/**
 * Puts a file of the project and all that it imports into one script: a program, or with
 * something external the body of a CommonJS module.
 */
export async function bundle(
  entry: string,
  { external = [], instead = {}, withoutNode = false }: BundleOptions = {},
): Promise<string> {
  const { rolldown } = await import('rolldown');
  const inProject = (file: string) => join(projectFolder, file);
  const replaced = new Map(
    Object.entries(instead).map(([file, other]) => [inProject(file), inProject(other)]),
  );
  const build = await rolldown({
    input: inProject(entry),
    platform: 'browser',
    tsconfig: false,
    external,
    plugins: [
      {
        name: 'instead',
        load: (id) => (id === NOTHING ? 'export default {};' : null),
        async resolveId(source, importer, options) {
          if (withoutNode && isBuiltin(source)) return NOTHING;
          const found = await this.resolve(source, importer, options);
          return replaced.get(found?.id ?? '') ?? found;
        },
      },
    ],
  });
  try {
    const format = external.length > 0 ? 'cjs' : 'iife';
    const { output } = await build.generate({
      format,
      minify: true,
      comments: { legal: true, annotation: false, jsdoc: false },
    });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** The text of a file of the project, or of a package. */
export function textOf(file: string): Promise<string> {
  return readFile(join(projectFolder, file), 'utf8');
}
