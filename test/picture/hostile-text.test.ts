import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { drawSvg } from '../../src/picture/draw-picture';
import { figureOutputs } from '../../src/picture/figure-outputs';
import { plainText } from '../../src/text/plain-text';

const HOSTILE = [
  '</script><script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  `quotes " and ' and \` and &quot;`,
  'AT&T &amp; &lt;b&gt; &copy; &nosuch;',
  'emoji 🎓👩‍💻 and שלום and مرحبا',
  '%{x} $\\alpha$ \\u003c',
  'a\u0000b\u0008c\ufffed\u2028e\u2029f\ud800g',
  ']]> <!-- --> <?xml?>',
];

function hostileFigure(text: string): Figure {
  return {
    data: [
      { type: 'bar', x: [text, 'other'], y: [1, 2], name: text, text: [text, ''] },
      { x: [text], y: [3], mode: 'text', text: [text], hovertext: text },
    ],
    layout: {
      width: 400,
      height: 300,
      title: { text },
      xaxis: { title: { text } },
      annotations: [{ x: 0, y: 1, text }],
      showlegend: true,
    },
    alt: text,
  };
}

/** The output as a page reads it, with its scripts run. */
function pageWith(html: string) {
  const { window } = new JSDOM(html, { runScripts: 'dangerously' });
  return window;
}

describe.for(HOSTILE)('%j stays text', { timeout: 60_000 }, (text) => {
  const { picture, plot } = figureOutputs(hostileFigure(text));

  it('in the page, where nothing of it runs', () => {
    const page = pageWith(plot);
    expect(page.hacked).toBeUndefined();
    expect(page.document.querySelectorAll('script')).toHaveLength(2);
    expect(page.document.querySelectorAll('head > *, body > *')).toHaveLength(2);
  });

  it('in the words of the picture', () => {
    const { alt } = picture.metadata['image/png'];
    expect(alt).toBe(text.replace(/\s+/g, ' '));
    const stored = pageWith(plot).document.querySelector('script')?.textContent;
    expect(JSON.parse(stored ?? '').alt).toBe(alt);
  });

  it('in the picture, which stays one', () => {
    const svg = drawSvg(hostileFigure(text));
    const { window } = new JSDOM(svg, { contentType: 'image/svg+xml' });
    expect(window.document.documentElement.localName).toBe('svg');
    expect(
      window.document.querySelectorAll('script, img, foreignObject, a'),
    ).toHaveLength(0);
  });
});

it('text that a figure made plain is shown letter by letter', {
  timeout: 60_000,
}, () => {
  const text = '<b>W</b> & </script> "$x$" %{y}';
  const svg = drawSvg(hostileFigure(plainText(text, 99)));
  const { window } = new JSDOM(svg, { contentType: 'image/svg+xml' });
  const texts = [...window.document.querySelectorAll('text')].map((t) => t.textContent);
  expect(texts.filter((shown) => shown === text).length).toBeGreaterThanOrEqual(4);
});
