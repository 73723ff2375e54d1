import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { liveScripts } from '../../../src/site/live/live-scripts';

const kilobytes = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / 1000;

describe('what a page loads to run its cells', () => {
  let scripts: Record<string, string>;
  const all = (...names: string[]) =>
    names.reduce((sum, name) => sum + kilobytes(scripts[name]), 0);
  beforeAll(async () => {
    scripts = await liveScripts();
  }, 60_000);

  it('is little before the first run', () => {
    const styles = ['live', 'controls']
      .map((name) => kilobytes(readFileSync(`src/site/assets/${name}.css`)))
      .reduce((sum, one) => sum + one);
    expect(all('page.js') + styles).toBeLessThan(15);
  });

  it('is less than 255 kB for the first run', () => {
    expect(all('module.js', 'kernel.js', 'view.js')).toBeLessThan(255);
  });

  it('is less than 160 kB for the first change', () => {
    expect(all('editor.js')).toBeLessThan(160);
  });

  it('is less than 1.2 MB for what TypeScript knows', () => {
    expect(all('types.js')).toBeLessThan(1200);
  });

  it('leaves Node and the makers of pictures out', () => {
    const required = scripts['module.js'].matchAll(/\brequire\([`"']([^`"']+)/g);
    expect(new Set(Array.from(required, ([, name]) => name))).toEqual(
      new Set(['live', 'tslab', 'mathjs', 'node:vm', 'node:util/types']),
    );
    expect(scripts['module.js']).not.toMatch(/jsdom|resvg|data-figure/);
  });

  it('are scripts that a browser can read', () => {
    for (const script of Object.values(scripts)) {
      expect(() => new Function(script)).not.toThrow();
      // Nothing in a page may take it for the end of a script.
      expect(script.includes('</script')).toBe(false);
    }
  });
});
