import { escapeHtml } from '../../lesson/escape-html';

/**
 * Nothing comes from elsewhere. The speaker view of reveal.js, a window that the deck
 * writes, has its script within; so here, unlike on the pages, such scripts may run.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page of a deck, from the folder `slides` of the site. */
export function deckHtml(title: string, sections: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · slides · Backprop Twice</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../assets/reveal.css">
<link rel="stylesheet" href="../assets/katex.min.css">
<link rel="stylesheet" href="../assets/deck.css">
<script src="../assets/reveal.js" defer></script>
<script src="../assets/reveal-notes.js" defer></script>
<script src="../assets/deck.js" defer></script>
</head>
<body>
<main class="reveal">
<div class="slides">
${sections}
</div>
</main>
</body>
</html>
`;
}
