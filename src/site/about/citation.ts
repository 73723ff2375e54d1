import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../../program/project';

/** What CITATION.cff says, as far as a citation needs it. */
export interface Citation {
  title: string;
  version: string;
  /** '2026-11-28' */
  'date-released': string;
  authors: readonly Author[];
}

type Author = { name: string } | { 'family-names': string; 'given-names'?: string };

export async function readCitation(): Promise<Citation> {
  return parse(await readFile(join(projectFolder, 'CITATION.cff'), 'utf8'));
}

/** A citation in one line, with the address where there is one. */
export function citedInWords(citation: Citation, site?: URL): string {
  const { title, version, authors } = citation;
  const names = new Intl.ListFormat('en').format(authors.map(nameOf));
  const [year] = citation['date-released'].split('-');
  const where = site ? ` ${site.href}` : '';
  return `${names} (${year}). ${title} (version ${version}).${where}`;
}

/** A citation as an entry for BibTeX. */
export function citedInBibtex(citation: Citation, site?: URL): string {
  const { title, version, authors } = citation;
  const [year, month] = citation['date-released'].split('-');
  const names = authors.map((author) =>
    'name' in author ? `{${escapeTex(author.name)}}` : escapeTex(nameOf(author)),
  );
  const fields = {
    author: names.join(' and '),
    // In braces of its own, so that no style makes its capitals small.
    title: `{${escapeTex(title)}}`,
    year,
    month: String(Number(month)),
    version,
    ...(site ? { url: site.href } : {}),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}}`);
  return `@software{backprop-twice,\n${lines.join(',\n')}\n}`;
}

function nameOf(author: Author): string {
  if ('name' in author) return author.name;
  const { 'family-names': family, 'given-names': given } = author;
  return given ? `${family}, ${given}` : family;
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
