import { contentPolicy } from '../layout/content-policy';
import { SITE_NAME } from '../layout/head-html';
import { htmlDocument } from '../layout/html-document';
import type { Place } from '../layout/place';
import type { Deck } from './deck';
import { speakerScript } from './speaker-view';

/**
 * The page of a deck, from the folder `slides` of the site.
 *
 * @param summary what its notebook is about
 */
export function deckHtml(
  title: string,
  { html, code }: Pick<Deck, 'html' | 'code'>,
  { place, summary }: { place?: Place; summary?: string } = {},
): string {
  const policy = contentPolicy({ speakerScript: speakerScript(), runsCells: true });
  const head = {
    title: `${title} · slides · ${SITE_NAME}`,
    policy,
    description: summary && `Slides. ${summary}`,
    place,
  };
  return htmlDocument(head, {
    assets: `<link rel="stylesheet" href="../assets/reveal.css">
<link rel="stylesheet" href="../assets/katex.min.css">
<link rel="stylesheet" href="../assets/theme.css">
<link rel="stylesheet" href="../assets/controls.css">
<link rel="stylesheet" href="../assets/deck.css">
<script src="../assets/theme.js"></script>
<script src="../assets/reveal.js" defer></script>
<script src="../assets/reveal-notes.js" defer></script>
<script src="../assets/load-script.js" defer></script>
<script src="../assets/deck.js" defer></script>`,
    body: `<main>
<div class="reveal">
<div class="slides">
${html}
</div>
</div>
</main>
${code}`,
  });
}
