import { describe, expect, it } from 'vitest';
import { kernelInNode } from './kernel-in-node';

const CONTROLS = `{ data: { 'text/plain': 'controls' }, metadata: {} }`;
const cellThatDraws = (body: string) =>
  `import { display, interact } from 'tslab';
interact(${CONTROLS}, ({ w = 0 }) => { ${body} });`;

/** A kernel in which a cell has shown something that moves, and its name. */
async function moving(body: string) {
  const started = kernelInNode();
  const { reply } = await started.run(cellThatDraws(body), 'moved-cell');
  const [first] = started.shown;
  const interaction = first?.display ?? '';
  const move = (places: Record<string, unknown>) =>
    started.kernel.move({ interaction, places });
  return { ...started, reply, first, move };
}

const stdout = (text: string) => ({ output_type: 'stream', name: 'stdout', text });

describe('an interaction in the kernel', () => {
  it('comes with what it draws at first, in one piece', async () => {
    const { shown, first } = await moving('console.log("w", w); display.text("below")');
    expect(shown).toHaveLength(1);
    expect(first.output).toMatchObject({ data: { 'text/plain': 'controls' } });
    expect(first.drawn).toMatchObject([
      stdout('w 0\n'),
      { data: { 'text/plain': 'below' } },
    ]);
  });

  it('is drawn again where it is moved, and nothing of that goes elsewhere', async () => {
    const { move, shown, run } = await moving('console.log("w", w);');
    expect(await move({ w: 2 })).toEqual({
      status: 'ok',
      outputs: [stdout('w 2\n')],
    });
    expect(shown).toHaveLength(1);
    expect((await run('console.log("after")')).outputs).toEqual([stdout('after\n')]);
  });

  it('sees what later cells have done to the variables that it reads', async () => {
    const { move, run } = await moving('console.log(typeof late);');
    await run('const late = 1;');
    expect(await move({})).toMatchObject({ outputs: [stdout('number\n')] });
  });

  it('waits for the cell that runs', async () => {
    const { move, run } = await moving('console.log(globalThis.done);');
    const running = run('await new Promise((go) => setTimeout(go, 20)); var done = 1;');
    const moved = move({});
    await running;
    expect(await moved).toMatchObject({ outputs: [stdout('1\n')] });
  });

  it('tells what failed, and where, and goes on', async () => {
    const { move, run } = await moving('\nif (w > 1) throw new Error("too far");\n');
    expect(await move({ w: 2 })).toMatchObject({
      status: 'error',
      failure: { message: 'too far', cell: 'moved-cell', line: 3 },
    });
    expect(await move({ w: 1 })).toEqual({ status: 'ok', outputs: [] });
    expect((await run('1')).outputs).toEqual([stdout('1\n')]);
  });

  it('that fails at first fails its cell, and shows nothing', async () => {
    const { reply, shown } = await moving(
      'console.log("lost"); throw new Error("no");',
    );
    expect(reply).toMatchObject({ status: 'error', failure: { message: 'no' } });
    expect(shown).toEqual([]);
  });

  it('that nobody has shown is not moved', async () => {
    const { kernel } = await moving('');
    expect(await kernel.move({ interaction: '__proto__', places: {} })).toMatchObject({
      status: 'error',
      failure: { message: 'Nothing that moves is called __proto__: run its cell' },
    });
  });

  it('shows up to 1,000 things at a move, and says so where there are more', async () => {
    const { move } = await moving(
      'for (let k = 0; k < w * 1200; k++) display.text("thing");',
    );
    for (const w of [1, 2]) {
      const moved = await move({ w });
      const { outputs = [] } = moved as { outputs?: unknown[] };
      expect(outputs).toHaveLength(1001);
      expect(outputs.at(-1)).toEqual(
        stdout('… and so on: a cell may show 1,000 things.\n'),
      );
    }
  });

  it('may print as much at each move as a cell may', async () => {
    const { move } = await moving('console.log("x".repeat(150_000));');
    for (const w of [1, 2, 3]) {
      const moved = await move({ w });
      expect(JSON.stringify(moved)).not.toContain('and so on');
    }
  });
});
