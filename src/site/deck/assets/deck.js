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

const HEIGHT = 720;

/** Makes what stands on a slide smaller, as far as it is too tall: the pictures first. */
function fit(slide) {
  fitPictures(slide);
  if (slide.scrollHeight > HEIGHT) slide.classList.add('dense');
}

function fitPictures(slide) {
  const pictures = slide.querySelectorAll('.picture img');
  const excess = slide.scrollHeight - HEIGHT;
  if (excess <= 0 || pictures.length === 0) return;
  const height = pictures[0].clientHeight - Math.ceil(excess / pictures.length);
  slide.style.setProperty('--picture-height', `${Math.max(200, height)}px`);
}

const isPrint = /print-pdf/.test(location.search);
const deck = new Reveal({
  width: 1280,
  height: HEIGHT,
  margin: 0.04,
  hash: true,
  transition: 'none',
  pdfSeparateFragments: false,
  plugins: [RevealNotes],
  // What moves on a slide has keys of its own.
  keyboardCondition: () => !document.activeElement.closest('.interaction'),
});
deck.initialize().then(() => {
  for (const slide of isPrint ? deck.getSlides() : []) fit(slide);
  if (isPrint) return;
  if (document.querySelector('[data-controls]')) loadScript('assets/live/deck.js');
  const show = (slide) => {
    fit(slide);
    wakeFigures(slide);
  };
  show(deck.getCurrentSlide());
  deck.on('slidechanged', ({ currentSlide }) => show(currentSlide));
});
