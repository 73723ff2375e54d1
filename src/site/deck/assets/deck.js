let plotly;

/** Makes the pictures of a slide interactive when it is shown. */
function wakeFigures(slide) {
  for (const { dataset } of slide.querySelectorAll('[data-figure]:not([data-awake])')) {
    plotly ??= loadScript('../assets/plotly.js').then(() =>
      loadScript('../assets/wake.js'),
    );
    plotly.then(
      () => loadScript(`../figures/${dataset.figure}.js`),
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
});
deck.initialize().then(() => {
  if (isPrint) return;
  wakeFigures(deck.getCurrentSlide());
  deck.on('slidechanged', ({ currentSlide }) => wakeFigures(currentSlide));
});
