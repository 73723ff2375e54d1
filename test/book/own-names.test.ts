import { describe, expect, it } from 'vitest';
import { requireOwnNames } from '../../src/book/notebook/own-names';
import { handoutCommand } from '../../src/commands/handout';
import { lessonPlansCommand } from '../../src/commands/lesson-plans';
import { buildSite } from '../../src/site/build-site';
import { temporaryFolder, writeFixture } from './fixture-notebook';

describe('names of what is made of notebooks', () => {
  it.each([
    ['/a/x.ipynb', '/b/x.ipynb'],
    ['/a/Nudge.ipynb', '/a/nudge.ipynb'],
    ['/a/\u00fc.ipynb', '/a/u\u0308.ipynb'],
  ])('are not those of %s and %s at once', (one, other) => {
    expect(() => requireOwnNames([one, '/a/y.ipynb', other])).toThrow(
      `${one} and ${other} would be written to one file; give one of them another name`,
    );
  });

  it('may be anything that nobody has', () => {
    const names = ['a b', 'slides', 'assets', '-h', 'ü', 'it’s "quoted"'];
    requireOwnNames(
      names.map((name) => `/a/${name}.ipynb`),
      ['index'],
    );
  });

  it.each(['index', 'INDEX', 'About', '404'])(
    'are, on a site, not the page %s that it has itself',
    async (name) => {
      const file = await writeFixture(await temporaryFolder(), name, {});
      const building = buildSite([file], await temporaryFolder());
      await expect(building).rejects.toThrow(
        `${file}: ${name.toLowerCase()}.html is a page of the site's own`,
      );
    },
  );

  it('keep a handout, or a plan, from overwriting another', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    const files = [
      await writeFixture(one, 'same', {}),
      await writeFixture(two, 'same', {}),
    ];
    for (const command of [handoutCommand, lessonPlansCommand]) {
      const making = command(files, { to: await temporaryFolder() });
      await expect(making).rejects.toThrow('would be written to one file');
    }
  });
});
