import { expect, test } from 'vitest';
import { cleanText, plainText } from '../../src/text/plain-text';

test('what Plotly would take for formatting, links or mathematics is escaped', () => {
  expect(plainText('<b>a</b> & "b"')).toBe('&lt;b&gt;a&lt;/b&gt; &amp; "b"');
  expect(plainText('$x$ %{y}')).toBe('&#36;x&#36; &#37;{y}');
});

test('a text is one line, without control characters', () => {
  expect(cleanText('a\n\t b\u0000\u0007c')).toBe('a b\ufffd\ufffdc');
});

test('half of an emoji is replaced, a whole one stays', () => {
  expect(cleanText('\ud83d x')).toBe('\ufffd x');
  expect(cleanText('🙂')).toBe('🙂');
});

test('words from right to left keep to themselves and cannot turn the others', () => {
  expect(cleanText('שלום')).toBe('\u2068שלום\u2069');
  expect(cleanText('\u202egnp.exe\u2066')).toBe('gnp.exe');
  expect(cleanText(cleanText('שלום'))).toBe('\u2068שלום\u2069');
});

test('a long text ends in an ellipsis, before it is escaped', () => {
  expect(cleanText('a'.repeat(30))).toBe(`${'a'.repeat(23)}…`);
  expect(plainText('<<<<<', 4)).toBe('&lt;&lt;&lt;…');
  expect([...cleanText('🙂'.repeat(30), 5)]).toHaveLength(5);
});
