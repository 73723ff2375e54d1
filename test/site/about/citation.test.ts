import { describe, expect, it } from 'vitest';
import {
  citedInBibtex,
  citedInWords,
  readCitation,
} from '../../../src/site/about/citation';

const citation = {
  title: 'Nudges & chains',
  version: '2.0.1',
  'date-released': '2027-03-09',
  authors: [{ name: 'The authors' }, { 'family-names': 'Doe', 'given-names': 'Jo' }],
};
const site = new URL('https://example.org/course/');

describe('the course is cited', () => {
  it('in words, with its address where it has one', () => {
    expect(citedInWords(citation)).toBe(
      'The authors and Doe, Jo (2027). Nudges & chains (version 2.0.1).',
    );
    expect(citedInWords(citation, site)).toMatch(
      /\. https:\/\/example\.org\/course\/$/,
    );
  });

  it('for BibTeX, in which its signs are letters', () => {
    expect(citedInBibtex(citation, site)).toBe(`@software{backprop-twice,
  author = {{The authors} and Doe, Jo},
  title = {{Nudges \\& chains}},
  year = {2027},
  month = {3},
  version = {2.0.1},
  url = {https://example.org/course/}
}`);
    expect(citedInBibtex(citation)).not.toContain('url');
  });

  it('as CITATION.cff says', async () => {
    expect(await readCitation()).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.any(String),
      type: 'software',
      title: expect.stringMatching(/^Backprop Twice: /),
      authors: [{ name: 'The Backprop Twice authors' }],
      license: 'MIT',
    });
  });
});
