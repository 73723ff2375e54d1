let plotly;

/** Makes the pictures of a slide interactive when it is shown. */
function wakeFigures(slide) {
  for (const { dataset } of slide.querySelectorAll('[data-figure]:not([data-awake])')) {
    plotly ??= loadScript('assets/plotly.js').then(() => loadScript('assets/wake.js'));
    plotly.then(
      () => loadScript(`figures/${dataset.figure}.js`),
      () => {},
    );
  }
}

const isPrint = /print-pdf/.test(location.search);
const deck = new Reveal({
  width: 1280,
  height: 720,
  margin: 0.04,
  hash: true,
  transition: 'none',
  pdfSeparateFragments: false,
  plugins: [RevealNotes],
  // What moves on a slide has keys of its own.
  keyboardCondition: () => !document.activeElement.closest('.interaction'),
});
deck.initialize().then(() => {
  if (isPrint) return;
  if (document.querySelector('[data-controls]')) loadScript('assets/live/deck.js');
  wakeFigures(deck.getCurrentSlide());
  deck.on('slidechanged', ({ currentSlide }) => wakeFigures(currentSlide));
});
