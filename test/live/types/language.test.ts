import { beforeAll, describe, expect, it } from 'vitest';
import { joinText, runnableCells } from '../../../src/book/notebook/notebook';
import { Language } from '../../../src/live/types/language';
import { declarations } from '../../../src/site/live/declarations';
import { readCourse } from '../../notebooks/course';

describe('what TypeScript knows of the cells', { timeout: 60_000 }, () => {
  let language: Language;
  beforeAll(async () => {
    language = new Language(await declarations());
  });
  const cells = (...codes: string[]) => {
    language.cells = codes.map((code, k) => ({ id: String(k), code }));
  };

  it.for(readCourse())('it finds no mistake in $name', ({ notebook }) => {
    const all = runnableCells(notebook);
    language.cells = all.map(({ id, source }) => ({ id, code: joinText(source) }));
    const found = all.flatMap(({ id }) =>
      language.mistakes(id).map(({ message }) => `${id}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  it('it completes what other cells and the module have', () => {
    cells(
      "import { createNetwork } from '../src'; const network = createNetwork({ sizes: [2, 1], activations: ['relu'], seed: 1 });",
      'network.par',
      'netw',
    );
    const names = (id: string, at: number) =>
      language.complete(id, at).map(({ name }) => name);
    expect(names('1', 'network.par'.length)).toContain('parameters');
    const own = language.complete('2', 4).filter(({ isOwn }) => isOwn);
    expect(own.map(({ name }) => name)).toContain('network');
  });

  it('it describes a name, with the comment of the module', () => {
    cells("import { lossOf } from '../src';", 'lossOf');
    expect(language.describe('1', 2)).toMatchObject({
      from: 0,
      to: 6,
      type: expect.stringMatching(/\blossOf\(/),
      words: expect.stringMatching(/^How wrong the network is/),
    });
  });

  it('it says where types disagree, in the cell that is asked for', () => {
    cells("const a: number = 'text';", 'const b = 1; b.length');
    expect(language.mistakes('0')).toEqual([
      { from: 6, to: 7, message: "Type 'string' is not assignable to type 'number'." },
    ]);
    expect(language.mistakes('1')).toMatchObject([{ from: 15, to: 21 }]);
  });

  it('cells may declare a name again, and await', () => {
    cells(
      'const a = 1;',
      'const a = await Promise.resolve(2);',
      'let b; function b() {}',
    );
    expect(['0', '1', '2'].flatMap((id) => language.mistakes(id))).toEqual([]);
  });
});
