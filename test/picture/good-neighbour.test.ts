import { describe, expect, it } from 'vitest';
import { inNode } from './in-node';

const LINE = `{ data: [{ y: [1, 3, 2] }], layout: { width: 300, height: 200 }, alt: 'Up.' }`;
const HEAVY = `Object.keys(require.cache).filter((path) => /node_modules.(plotly|jsdom|@resvg)/.test(path))`;

describe('drawing leaves its process as it was', { timeout: 60_000 }, () => {
  it('loads nothing heavy before the first picture', () => {
    const { stdout, stderr } = inNode(`console.log(${HEAVY}.length)`);
    expect(stdout).toBe('0\n');
    expect(stderr).toBe('');
  });

  it('prints nothing, adds no global name, and lets the process end', () => {
    const { stdout, stderr } = inNode(`
      const names = () => Reflect.ownKeys(globalThis).map(String).sort().join();
      const random = Math.random;
      const before = names();
      drawPicture(${LINE});
      console.log(names() === before, Math.random === random, ${HEAVY}.length > 0);`);
    expect(stdout).toBe('true true true\n');
    expect(stderr).toBe('');
  });

  it('prints nothing later either', () => {
    const { stderr } = inNode(`drawPicture(${LINE}); setTimeout(() => {}, 1000);`);
    expect(stderr).toBe('');
  });

  it('does not change the figure', () => {
    const { stdout } = inNode(`
      const figure = ${LINE};
      const before = JSON.stringify(figure);
      drawPicture(figure);
      console.log(JSON.stringify(figure) === before);`);
    expect(stdout).toBe('true\n');
  });

  it('lets it live, though all of a line or an image lies beyond the axes', () => {
    const image =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const { stdout } = inNode(`
      const axis = { range: [0, 1] };
      const source = '${image}';
      const far = { x: 9, y: 9, sizex: 1, sizey: 1, xref: 'x', yref: 'y' };
      for (const [y, images] of [[[8, 9]], [[0, 1], [{ source, ...far }]]]) {
        const layout = { width: 300, height: 200, xaxis: axis, yaxis: axis, images };
        console.log(drawPicture({ data: [{ y, mode: 'lines' }], layout }).width);
      }`);
    expect(stdout).toBe('300\n300\n');
  });
});
