import { element } from './dom/element';
import type { Kept } from './kept';

/** Where the reader was last: the address and the title of a page. */
interface Place {
  address: string;
  title: string;
}

export const SOLVED = 'right';

/** How many exercises of a notebook have been solved, by its number. */
export function solvedIn(kept: Kept, notebook: string): number {
  const verdicts = [...kept.all(`verdict ${notebook}-`).values()];
  return verdicts.filter((verdict) => verdict === SOLVED).length;
}

/** Remembers that the reader is on this page. */
export function rememberPlace(kept: Kept): void {
  const address = location.pathname.split('/').at(-1) ?? '';
  const [title] = document.title.split(' · ');
  kept.set('place', JSON.stringify({ address, title } satisfies Place));
}

/** Says beside each notebook how many of its exercises are solved, and where to go on. */
export function showProgress(kept: Kept): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-exercises]')) {
    const { exercises = '0', notebook = '' } = place.dataset;
    const solved = solvedIn(kept, notebook);
    place.textContent = solved > 0 ? `${solved} of ${exercises} solved` : '';
  }
  const begin = document.querySelector('a.begin');
  const last = readPlace(kept);
  if (!begin || !last) return;
  const href = encodeURI(last.address);
  const go = element('a', { className: 'begin', href }, `Go on: ${last.title}`);
  begin.before(go, ' ');
}

function readPlace(kept: Kept): Place | undefined {
  try {
    const { address, title } = JSON.parse(kept.get('place') ?? '') as Place;
    // Only a page of the course, whatever stands there.
    return /^[\w-]+\.html$/.test(address)
      ? { address, title: String(title) }
      : undefined;
  } catch {
    return undefined;
  }
}
