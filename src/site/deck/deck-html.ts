import { contentPolicy } from '../layout/content-policy';
import { headHtml } from '../layout/head-html';
import { SITE_NAME } from '../layout/page-html';
import type { Deck } from './deck';
import { speakerScript } from './speaker-view';

/** The page of a deck, from the folder `slides` of the site. */
export function deckHtml(
  title: string,
  { html, code }: Pick<Deck, 'html' | 'code'>,
): string {
  const policy = contentPolicy({ speakerScript: speakerScript(), runsCells: true });
  return `<!doctype html>
<html lang="en">
<head>
${headHtml(`${title} · slides · ${SITE_NAME}`, policy)}
<link rel="stylesheet" href="../assets/reveal.css">
<link rel="stylesheet" href="../assets/katex.min.css">
<link rel="stylesheet" href="../assets/theme.css">
<link rel="stylesheet" href="../assets/controls.css">
<link rel="stylesheet" href="../assets/deck.css">
<script src="../assets/theme.js"></script>
<script src="../assets/reveal.js" defer></script>
<script src="../assets/reveal-notes.js" defer></script>
<script src="../assets/load-script.js" defer></script>
<script src="../assets/deck.js" defer></script>
</head>
<body>
<main>
<div class="reveal">
<div class="slides">
${html}
</div>
</div>
</main>
${code}
</body>
</html>
`;
}
