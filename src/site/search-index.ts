import MiniSearch from 'minisearch';
import { addressOf } from './layout/navigation';
import type { Page } from './page/page';

/** What the search in the page looks through: a script, so that it loads from a disk too. */
export function searchIndexScript(course: readonly Page[]): string {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll(
    course.flatMap(({ name, title, sections }) =>
      sections.map(({ id, text, body }) => ({
        address: `${addressOf(name)}#${id}`,
        page: title,
        heading: text,
        body,
      })),
    ),
  );
  const given = [JSON.stringify(index), JSON.stringify(SEARCH_OPTIONS)];
  return `searchIndex = MiniSearch.loadJSON(${JSON.stringify(given[0])}, ${given[1]});\n`;
}

const SEARCH_OPTIONS = {
  idField: 'address',
  fields: ['heading', 'page', 'body'],
  storeFields: ['page', 'heading'],
  searchOptions: { boost: { heading: 3, page: 2 }, prefix: true, fuzzy: 0.2 },
};
