import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { plotlyFolder } from './plotly-file';

/**
 * A script that remembers how it was compiled from one process to the next, in
 * node_modules/.cache: plotly.js takes a second to compile, and that is the longest part
 * of a first picture. Where nothing can be written or read, it is compiled anew.
 */
export function compileCached(source: string, filename: string, version: string) {
  const tag = `${version}-${process.version}-${process.arch}-${cachedDataVersionTag()}`;
  const folder = join(dirname(plotlyFolder()), '.cache', 'backprop-twice');
  const path = join(folder, `${filename}-${tag}.bin`);
  const cachedData = readChecked(path);
  const script = new Script(source, { filename, cachedData });
  let known = cachedData !== undefined && !script.cachedDataRejected;
  /** To be called when most of the script has been used: what was used is compiled. */
  const remember = () => {
    if (!known) writeChecked(path, script.createCachedData());
    known = true;
  };
  return { script, remember };
}

const SUM_BYTES = 4;

function readChecked(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(SUM_BYTES);
    return bytes.readUInt32BE(0) === crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeChecked(path: string, data: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const sum = Buffer.alloc(SUM_BYTES);
    sum.writeUInt32BE(crc32(data));
    // Another kernel may be doing the same: a reader finds all of one file or none.
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, Buffer.concat([sum, data]));
    renameSync(draft, path);
  } catch {
    // Not to have it costs a second.
  }
}
