import { describe, expect, it } from 'vitest';
import { notebooksIn } from '../../../src/book/notebook/find-notebooks';
import { readNotebook } from '../../../src/book/notebook/read-notebook';
import { notebooksFolder, ownPackage } from '../../../src/program/project';
import { aboutHtml, aboutPage, linkToSource } from '../../../src/site/about/about-page';
import { createRenderer } from '../../../src/site/page/markdown';
import { renderPage } from '../../../src/site/page/page';

describe('the page about the course', async () => {
  const renderer = createRenderer();
  const [first] = await notebooksIn(notebooksFolder);
  const page = await renderPage('00-first', await readNotebook(first), renderer);
  const course = [page, { ...page, exercises: 40 }];
  const about = await aboutPage(course, renderer, new URL('https://example.org/x/'));

  it('has its numbers, its release and its address from where they are kept', () => {
    expect(about.html).toContain(
      `There are 2 notebooks with ${page.exercises + 40} exercises.`,
    );
    expect(about.html).toContain(`Release ${ownPackage().version}, `);
    expect(about.html).toContain('url = {https://example.org/x/}');
    expect(about.html).not.toMatch(/undefined|\{\{[a-z]+\}\}/);
  });

  it('says what it is, how it was tested, cited, mended, translated and licensed', () => {
    expect(about.sections.map(({ id }) => id)).toEqual([
      'about-this-course',
      ...['how-it-was-tested', 'how-to-cite-it', 'how-to-contribute'],
      ...['how-to-translate-it', 'licence', 'this-release'],
    ]);
  });

  it.each([
    [undefined, 'The source'],
    ['https://example.org/x', '[The source](https://example.org/x)'],
    [
      { url: 'git+https://example.org/x.git' },
      '[The source](https://example.org/x.git)',
    ],
  ])('leads to the source where package.json says where: %j', (repository, link) => {
    expect(linkToSource({ repository })).toBe(link);
  });

  it('says of its own link that it is where the reader is', () => {
    expect(aboutHtml(about, course)).toContain(
      '<a href="about.html" aria-current="page">',
    );
  });
});
