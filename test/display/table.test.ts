import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { makeTable } from '../../src/display/table';

const table = makeTable(
  ['weight', 'slope'],
  [
    ['W1[0][0]', 0.25],
    ['b1', -1.5],
  ],
  { caption: 'Slopes' },
);

test('as text, words stand on the left and numbers on the right', () => {
  expect(table.text).toBe(
    [
      'Slopes',
      '',
      'weight     slope',
      '────────  ──────',
      'W1[0][0]   0.250',
      'b1        −1.500',
    ].join('\n'),
  );
});

test('as HTML it is a table with caption, headers and a row each', () => {
  expect(table.html.match(/<caption>Slopes<\/caption>/g)).toHaveLength(1);
  expect(table.html.match(/<th scope="col"[^>]*>(weight|slope)<\/th>/g)).toHaveLength(
    2,
  );
  expect(table.html.match(/<tr>/g)).toHaveLength(3);
  expect(table.html).toMatch(/<td[^>]*right[^>]*>−1.500<\/td>/);
  expect(table.html).toMatch(/<td[^>]*left[^>]*>W1\[0\]\[0\]<\/td>/);
});

test('without a caption there is none', () => {
  const { html, text } = makeTable(['a'], [[1]]);
  expect(html).not.toContain('caption');
  expect(text.split('\n')[0]).toBe('a');
});

test('each column is formatted on its own, words among its numbers kept', () => {
  const { text } = makeTable(
    ['n', 'loss'],
    [
      [1, 0.5],
      [1000, '–'],
      [20, 0.25],
    ],
  );
  expect(text.split('\n')).toEqual([
    '   n    loss',
    '────  ──────',
    '   1  0.5000',
    '1000       –',
    '  20  0.2500',
  ]);
});

test('the digits can be chosen', () => {
  expect(makeTable(['x'], [[Math.PI]], { digits: 7 }).text).toContain('3.141593');
});

test.each([
  [['0.5', '−12', '1,024'], 'right'],
  [['1.2 × 10⁻⁹', '3e-7', '12 %'], 'right'],
  [['0.5', 'none'], 'left'],
  [['1-2', '2-3'], 'left'],
  [['', ''], 'left'],
])('a column of texts is aligned as numbers where all are: %j', (texts, side) => {
  const { html } = makeTable(
    ['x'],
    texts.map((text) => [text]),
  );
  expect(html).toContain(`<td align="${side}"`);
});

test('a table may have no rows', () => {
  expect(makeTable(['x', 'y'], []).text).toBe('x  y\n─  ─');
  expect(makeTable(['x', 'y'], []).html).toContain('<tbody></tbody>');
});

describe('a table too long to be read', () => {
  const long = (count: number) =>
    makeTable(
      ['n', 'word'],
      Array.from({ length: count }, (_, n) => [n, '–']),
    );

  test('is cut, and says how much is left out', () => {
    const { text, html } = long(200_000);
    const lines = text.split('\n');
    expect(lines.slice(-2)).toEqual(['999  –', '… 199,000 more rows']);
    expect(lines).toHaveLength(2 + 1000 + 1);
    expect(html.match(/<tr>/g)).toHaveLength(1 + 1000 + 1);
    expect(html).toMatch(
      /999<\/td>.*\n<tr><td colspan="2"[^>]*left[^>]*>… 199,000 more rows<\/td><\/tr><\/tbody>/,
    );
  });

  test('is one of more than 1,000 rows', () => {
    expect(long(1000).text).not.toContain('more');
    expect(long(1000).html).not.toContain('more');
    expect(long(1001).text).toMatch(/\n… 1 more row$/);
  });

  test('is refused all the same where a row that is left out is ragged', () => {
    const rows = Array.from({ length: 2000 }, () => [1]);
    rows[1999] = [1, 2];
    expect(() => makeTable(['n'], rows)).toThrow('rows[1999] has 2 cells');
  });
});

describe('hostile text', () => {
  test.each([
    ['</script><script>alert(1)</script>'],
    ['</td></tr></table><img src=x onerror=alert(1)>'],
    ['"quoted" & \'quoted\''],
    ['<!-- --><![CDATA['],
  ])('%s is shown, never obeyed', (text) => {
    const { html } = makeTable([text], [[text]], { caption: text });
    const own = html.replaceAll(
      /<\/?(table|caption|thead|tbody|tr)>|<t[hd]( scope="col")? align="[^"<>]*" style="[^"<>]*">|<\/t[hd]>/g,
      '',
    );
    expect(own).not.toMatch(/[<>"']|&(?!(lt|gt|quot|amp|#39);)/);
    expect(unescaped(own).split('\n').filter(Boolean)).toEqual([text, text, text]);
    expect(makeTable([text], [[text]]).text).toContain(text);
  });

  test('emoji and right-to-left text pass through', () => {
    const text = '🧠 שלום';
    expect(makeTable([text], [[text]]).html.split(text)).toHaveLength(3);
  });
});

test.each([
  [
    'rows[1] has 3 cells; the table has 2 headers',
    [
      [1, 2],
      [1, 2, 3],
    ],
  ],
  ['rows[0] has 0 cells; the table has 2 headers', [[], [1, 2]]],
])('a ragged table is refused: %s', (message, rows) => {
  expect(() => makeTable(['a', 'b'], rows)).toThrow(new InputError(message));
});

test('a table has up to 100 columns, and of a long text the beginning', () => {
  expect(() => makeTable(Array(101).fill('x'), [])).toThrow(
    new InputError('headers has 101; a table has up to 100 columns'),
  );
  const { html } = makeTable(['x'], [['a'.repeat(1001)]]);
  expect(html).toContain(`>${'a'.repeat(1000)}…<`);
});

test('no text turns those around it', () => {
  const { html, text } = makeTable(['\u202ex'], [['\u2067a']], { caption: '\u202db' });
  expect(html + text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('a table without columns is refused', () => {
  expect(() => makeTable([], [])).toThrow(new InputError('headers is empty'));
});

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
