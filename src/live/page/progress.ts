import { element } from './dom/element';
import type { Kept } from './kept';

/** Where the reader was last: the address and the title of a page. */
interface Place {
  address: string;
  title: string;
}

export const SOLVED = 'right';

/** Remembers that the reader is on this page. */
export function rememberPlace(kept: Kept): void {
  const address = location.pathname.split('/').at(-1) ?? '';
  const [title] = document.title.split(' · ');
  kept.set('place', JSON.stringify({ address, title } satisfies Place));
}

/** Says beside each notebook how many of its exercises are solved. */
export function showProgress(kept: Kept): void {
  const solved: Record<string, number> = {};
  for (const [exercise, verdict] of kept.all('verdict ')) {
    const [notebook] = exercise.split('-');
    if (verdict === SOLVED) solved[notebook] = (solved[notebook] ?? 0) + 1;
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-exercises]')) {
    const { exercises = '0', notebook = '' } = place.dataset;
    const count = solved[notebook];
    place.textContent = count ? `${count} of ${exercises} solved` : '';
  }
}

/** Leads from the front page to where the reader was last. */
export function offerToGoOn(kept: Kept): void {
  const begin = document.querySelector('a.begin');
  const last = readPlace(kept);
  if (!begin || !last) return;
  const href = `./${last.address}`;
  const go = element('a', { className: 'begin', href }, `Go on: ${last.title}`);
  begin.before(go, ' ');
}

function readPlace(kept: Kept): Place | undefined {
  try {
    const { address, title } = JSON.parse(kept.get('place') ?? '') as Place;
    // Only a page of the course, whatever stands there.
    return /^[\w%.~!*()-]+\.html$/.test(address)
      ? { address, title: String(title).slice(0, 200) }
      : undefined;
  } catch {
    return undefined;
  }
}
