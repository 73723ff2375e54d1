/**
 * Of Node's own modules, what the course's module and its cells use.
 *
 * @param limit tells the page that what runs now must end within so many milliseconds, or
 * that it has, with 0: nothing in here can end what does not end by itself
 * @param files the texts that cells can read, by their paths from the project
 */
export function nodeModules(
  limit: (ms: number) => void,
  files: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return {
    'node:vm': {
      runInNewContext(
        _code: string,
        { run }: { run(): unknown },
        { timeout }: { timeout: number },
      ) {
        limit(timeout);
        try {
          return run();
        } finally {
          limit(0);
        }
      },
    },
    'node:util/types': {
      isPromise: (value: unknown) => value instanceof Promise,
      isTypedArray: (value: unknown) =>
        ArrayBuffer.isView(value) && !(value instanceof DataView),
    },
    'node:fs': {
      readFileSync(path: string): string {
        const name = path.replace(/^\.\.\//, '');
        if (Object.hasOwn(files, name)) return files[name];
        throw Object.assign(
          new Error(`ENOENT: no such file or directory, open '${path}'`),
          { code: 'ENOENT' },
        );
      },
    },
  };
}
