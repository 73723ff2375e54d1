const WIDTH = 1280;
/** What a picture may take of a slide: below its title, and where it stands beside words. */
const PICTURE = { width: 828, height: 636 };
const isPrint = /print-pdf/.test(location.search);

/** Slides are as tall as the screen is, between 16:9 and 4:3; on paper 16:9. */
function slideHeight() {
  if (isPrint) return 720;
  return Math.min(960, Math.max(720, Math.round((WIDTH * innerHeight) / innerWidth)));
}

const deck = new Reveal({
  width: WIDTH,
  height: slideHeight(),
  margin: 0,
  center: false,
  hash: true,
  slideNumber: 'c/t',
  transition: 'none',
  pdfMaxPagesPerSlide: 1,
  plugins: [RevealNotes],
  // What moves on a slide, and code that is changed, have keys of their own.
  keyboardCondition: () => !document.activeElement.closest('.interaction, .cm-editor'),
});

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

/** Makes what stands on a slide smaller, as far as it is too tall: the pictures first. */
function fit(slide) {
  const height = deck.getConfig().height;
  const drawn =
    slide.querySelector('.beside .drawn:has(.picture ~ .picture)') ??
    slide.querySelector('.beside .picture');
  if (drawn && drawn.scrollHeight > PICTURE.height + 1) {
    const width = (PICTURE.width * PICTURE.height) / drawn.scrollHeight;
    slide.style.setProperty('--picture-width', `${Math.floor(width)}px`);
  }
  const pictures = slide.querySelectorAll('.picture img');
  const excess = slide.scrollHeight - height;
  if (excess > 0 && pictures.length > 0 && !slide.matches('.beside')) {
    const less = pictures[0].clientHeight - Math.ceil(excess / pictures.length);
    slide.style.setProperty('--picture-height', `${Math.max(200, less)}px`);
  }
  if (slide.scrollHeight > height) slide.classList.add('dense');
}

const live = () => loadScript('assets/live/deck.js');

/** Moves the controls of cells to where the steps that are shown have them. */
function follow(fragments) {
  const steps = fragments.filter((fragment) => fragment.matches('.move'));
  const slide = deck.getCurrentSlide();
  for (const cell of new Set(steps.map(({ dataset }) => dataset.cell))) {
    const done = slide.querySelectorAll(
      `.move.visible[data-cell="${CSS.escape(cell)}"]`,
    );
    const places = [...done].at(-1)?.dataset.places ?? '{}';
    void live()
      .then(() => moveControls(cell, JSON.parse(places)))
      .then(() => fit(slide));
  }
}

/** What an interaction shows, without a script: for paper. */
async function stillOf(interaction) {
  const still = interaction.cloneNode(true);
  const inputs = [...interaction.querySelectorAll('input, select')];
  for (const [k, copy] of [...still.querySelectorAll('input, select')].entries()) {
    copy.name = '';
    copy.value = inputs[k].value;
    copy.checked = inputs[k].checked;
  }
  const boxes = [...interaction.querySelectorAll('.picture')];
  for (const [k, copy] of [...still.querySelectorAll('.picture')].entries()) {
    const plot = boxes[k].querySelector('.js-plotly-plot');
    if (!plot) continue;
    const { width, height } = plot.layout;
    const src = await Plotly.toImage(plot, { format: 'png', scale: 2, width, height });
    const { alt } = boxes[k].querySelector('img');
    copy.replaceChildren(Object.assign(new Image(width, height), { src, alt }));
    await copy.firstChild.decode();
  }
  return still;
}

/** Draws each step of what moves, for a page of its own. */
async function drawSteps() {
  const steps = [...document.querySelectorAll('.move')];
  if (steps.length === 0) return;
  await loadScript('assets/plotly.js');
  await live();
  for (const step of steps) {
    const { cell, places } = step.dataset;
    await moveControls(cell, JSON.parse(places));
    const moved = document.querySelector(`.slides #${CSS.escape(cell)} .interaction`);
    if (moved) step.append(await stillOf(moved));
  }
  for (const cell of new Set(steps.map(({ dataset }) => dataset.cell))) {
    await moveControls(cell, {});
    const moved = document.querySelector(`.slides #${CSS.escape(cell)} .interaction`);
    if (moved) moved.replaceWith(await stillOf(moved));
  }
}

/** A clicker has these two keys, wherever the focus is. */
const CLICKER = { PageDown: () => deck.next(), PageUp: () => deck.prev() };

addEventListener(
  'keydown',
  (event) => {
    const go = CLICKER[event.key];
    if (!go || event.target.closest('.cm-editor')) return;
    event.preventDefault();
    event.stopPropagation();
    go();
  },
  { capture: true },
);

/** Dark or light, until the next deck is opened; the site's own choice stays. */
function switchTheme() {
  const { dataset } = document.documentElement;
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const now = dataset.theme ?? (isDark ? 'dark' : 'light');
  dataset.theme = now === 'dark' ? 'light' : 'dark';
}

async function show() {
  if (isPrint) await drawSteps();
  await deck.initialize();
  if (isPrint) return deck.getSlides().forEach(fit);
  deck.addKeyBinding(
    { keyCode: 84, key: 'T', description: 'Light or dark' },
    switchTheme,
  );
  const enter = (slide) => {
    fit(slide);
    for (const image of slide.querySelectorAll('.beside .picture img')) {
      if (!image.complete) image.onload = () => fit(slide);
    }
    wakeFigures(slide);
    // What moves is made ready, and stands where the steps that are shown have it.
    follow([...slide.querySelectorAll('.move')]);
  };
  enter(deck.getCurrentSlide());
  deck.on('slidechanged', ({ currentSlide }) => enter(currentSlide));
  deck.on('fragmentshown', ({ fragments }) => follow(fragments));
  deck.on('fragmenthidden', ({ fragments }) => follow(fragments));
  addEventListener('resize', () => deck.configure({ height: slideHeight() }));
  if (document.querySelector('template.code')) await live();
}
void show();
