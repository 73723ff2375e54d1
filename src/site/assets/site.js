/** Light or dark: as the system says, until the reader chooses. */
function offerThemes() {
  const button = document.querySelector('button.theme');
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () =>
    (root.dataset.theme ?? (system.matches ? 'dark' : '')) === 'dark';
  const tell = () => button.setAttribute('aria-pressed', String(isDark()));
  button.hidden = false;
  button.onclick = () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // The choice holds for this page only.
    }
    tell();
  };
  system.addEventListener('change', tell);
  tell();
}

function offerCopies() {
  for (const pre of document.querySelectorAll('.cell > pre:first-child')) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'copy', textContent: 'Copy' });
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(pre.innerText);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(pre);
        button.textContent = 'Selected';
      }
      setTimeout(() => Object.assign(button, { textContent: 'Copy' }), 2000);
    };
    pre.before(button);
  }
}

/** Finds sections of all pages; the index comes when the field is first used. */
function offerSearch() {
  const box = document.querySelector('.search');
  const [field, list] = box.children;
  let ready;
  const prepare = () => {
    ready ??= loadScript('assets/minisearch.js').then(() =>
      loadScript('assets/search-index.js'),
    );
    return ready;
  };
  const showFound = async () => {
    const words = field.value.trim();
    await prepare();
    if (words !== field.value.trim()) return;
    const found = words ? window.searchIndex.search(words).slice(0, 8) : [];
    list.replaceChildren(...found.map(asItem));
    if (words && found.length === 0)
      list.append(asText('li', `Nothing about “${words}”.`));
    list.hidden = words === '';
  };
  const asText = (tag, text) =>
    Object.assign(document.createElement(tag), { textContent: text });
  const asItem = ({ id, page, heading }) => {
    const link = Object.assign(document.createElement('a'), { href: id });
    link.append(asText('strong', heading), asText('span', page));
    const item = document.createElement('li');
    item.append(link);
    return item;
  };
  const leave = () => {
    list.hidden = true;
  };
  box.hidden = false;
  field.onfocus = prepare;
  field.oninput = showFound;
  box.onkeydown = (event) => {
    const links = [...list.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      leave();
      field.focus();
    } else if (event.key === 'Enter' && document.activeElement === field) {
      links[0]?.click();
    } else if (step && links.length > 0) {
      event.preventDefault();
      (links[place + step] ?? (place + step < 0 ? field : links.at(-1))).focus();
    }
  };
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) leave();
  });
  list.onclick = leave;
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target.closest('input, .picture')) return;
    event.preventDefault();
    field.focus();
  });
}

/** Pictures become interactive as they come near; one plotly.js serves the whole site. */
function wakeFigures() {
  let plotly;
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        plotly ??= loadScript('assets/plotly.js').then(() =>
          loadScript('assets/wake.js'),
        );
        plotly.then(
          () => loadScript(`figures/${target.dataset.figure}.js`),
          () => {},
        );
      }
    },
    { rootMargin: '200px' },
  );
  for (const figure of document.querySelectorAll('[data-figure]'))
    watch.observe(figure);
}

/** On a small screen the list of the course waits until it is asked for. */
function foldCourse() {
  const details = document.querySelector('nav.course details');
  const wide = matchMedia('(min-width: 60rem)');
  const fold = () => {
    details.open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();
}

offerThemes();
offerCopies();
offerSearch();
wakeFigures();
foldCourse();
