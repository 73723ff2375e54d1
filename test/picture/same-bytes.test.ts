import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { drawPicture, drawSvg } from '../../src/picture/draw-picture';
import { samples } from '../browser/samples';
import { inNode } from './in-node';

const names = Object.keys(samples);
const draw = (name: string) => drawPicture(samples[name]).png.toString('base64');

/** The same, drawn in a process of its own. */
function drawnElsewhere(name: string, env?: NodeJS.ProcessEnv): string {
  const figure = JSON.stringify(samples[name]);
  const { stdout } = inNode(
    `console.log(drawPicture(${figure}).png.toString('base64'))`,
    env,
  );
  return stdout.trim();
}

describe('the same figure gives the same picture', { timeout: 60_000 }, () => {
  it('in whatever order figures are drawn', () => {
    const there = names.map((name) => drawSvg(samples[name]));
    const back = names.toReversed().map((name) => drawSvg(samples[name]));
    expect(back.toReversed()).toEqual(there);
  });

  it('from process to process', () => {
    expect(drawnElsewhere('arrows, boxes, shapes')).toBe(draw('arrows, boxes, shapes'));
  });

  it('on a machine without fonts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'fonts.conf');
    writeFileSync(file, '<?xml version="1.0"?><fontconfig></fontconfig>');
    const env = { FONTCONFIG_FILE: file, HOME: folder, XDG_DATA_HOME: folder };
    const name = 'lines, legend, subscripts';
    expect(drawnElsewhere(name, env)).toBe(draw(name));
  });

  it('typed arrays and arrays being the same', () => {
    const layout = { width: 300, height: 200 };
    const plain = drawPicture({ data: [{ y: [1, 3, 2] }], layout });
    const typed = drawPicture({ data: [{ y: Float64Array.of(1, 3, 2) }], layout });
    expect(typed).toEqual(plain);
  });
});
