import { JSDOM } from 'jsdom';

/** Ways to run a script, to ask elsewhere, or to leave the place that HTML was given. */
export const HOSTILE = [
  '<script>hacked = 1</script>',
  '<img src=x onerror="hacked = 1">',
  '<a href="javascript:hacked = 1">press</a>',
  '<a href="java\nscript:hacked = 1">press</a>',
  '[press](javascript:hacked=1)',
  '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '<style>main { display: none }</style>',
  '<p style="position: fixed; inset: 0">over all</p>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">',
  '<form action="https://elsewhere.example/"><button>send</button></form>',
  '<svg><script>hacked = 1</script></svg>',
  '<svg onload="hacked = 1"></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror="hacked = 1">',
  '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
  '<img src="https://elsewhere.example/seen.png">',
  '</aside></section></div></pre></article></main><img src=x onerror="hacked = 1">',
  '</title></textarea></style><script>hacked = 1</script>',
  '<div data-figure="../../hacked" class="picture" id="content">x</div>',
  '<section data-background-iframe="https://elsewhere.example/">x</section>',
];

const REFUSED = [
  'script, style, iframe, object, embed, base, meta, link, form, button, svg, template',
  '[style*=fixed], [srcdoc], [srcset], [data-figure], [data-background-iframe]',
  '#content, [src*=elsewhere], [src*=svg], [href*=elsewhere]',
].join(', ');

/** What in a piece of HTML could do harm: the tags of its elements. */
export function harmIn(html: string): string[] {
  const fragment = JSDOM.fragment(html);
  const runs = [...fragment.querySelectorAll('*')].filter(({ attributes }) =>
    [...attributes].some(
      ({ name, value }) =>
        name.startsWith('on') || /^\s*j\s*a\s*v\s*a\s*script:/i.test(value),
    ),
  );
  return [...fragment.querySelectorAll(REFUSED), ...runs].map((node) => node.outerHTML);
}
