import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildFolder, ownPackage } from '../../program/project';

let fingerprint: string | undefined;

/**
 * What identifies the module that notebooks import: the text of every compiled file that
 * its index leads to, and the version of every package.
 */
export function moduleFingerprint(): string {
  fingerprint ??= fingerprintFrom(join(buildFolder, 'index.js'), packageVersions());
  return fingerprint;
}

/**
 * Follows what a compiled file requires, itself and by its files; a package counts by the
 * version that is given.
 */
export function fingerprintFrom(
  index: string,
  versions: Readonly<Record<string, string>>,
): string {
  const files = [index];
  const parts = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    parts.add(text);
    for (const [, name] of text.matchAll(REQUIRED)) {
      if (name.startsWith('.')) {
        const required = createRequire(file).resolve(name);
        if (!files.includes(required)) files.push(required);
      } else {
        const owner = Object.keys(versions).find((key) =>
          `${name}/`.startsWith(`${key}/`),
        );
        if (owner) parts.add(`${owner} ${versions[owner]}`);
      }
    }
  }
  return createHash('sha256')
    .update([...parts].sort().join('\n'))
    .digest('hex');
}

const REQUIRED = /\brequire(?:\.resolve)?\(['"]([^'"]+)['"]\)/g;

function packageVersions(): Record<string, string> {
  const { dependencies, devDependencies } = ownPackage();
  return { ...dependencies, ...devDependencies };
}
