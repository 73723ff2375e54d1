import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html';

test('what HTML would read as its own is written as entities', () => {
  expect(escapeHtml(`<a href="x">Tom & 'Jerry'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt;',
  );
  expect(escapeHtml('</script><script>alert(1)</script>')).not.toMatch(/[<>]/);
});

test('an ampersand that is already an entity is escaped once more', () => {
  expect(escapeHtml('&lt;')).toBe('&amp;lt;');
});

test('all other text stays as it is', () => {
  const text = '∂L/∂w ≤ 10⁻⁹ 🧠👩🏽‍💻 שלום $x_1$ \u202eabc\u202c\n';
  expect(escapeHtml(text)).toBe(text);
});
