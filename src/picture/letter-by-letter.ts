/** A letter that no font has, too small to be seen. */
const NOBODYS = '<tspan style="font-size:0.01px">\u{10fffd}</tspan>';

/** Raised and lowered letters: Arial has none of them, Arimo some, as wide as it likes. */
const NOT_IN_ARIAL = /[\u1d2c-\u1d6a\u2070-\u209c]+/g;

/**
 * An SVG in which resvg takes from another font what a browser does: only what the first
 * one lacks. It would draw a whole line in a font that has all of it, and falls back letter
 * by letter where none has; then ligatures, which are not the same in all fonts, would
 * confuse it.
 */
export function letterByLetter(svg: string): string {
  return svg.replace(/(?<=>)[^<]*[^\s -\u024f][^<]*(?=<)/g, (text) =>
    text
      .replace(/f(?=[fil])/g, 'f\u200c')
      .replace(/[^\s -\u024f\u200c]+/g, (symbols) => symbols + NOBODYS)
      .replace(
        NOT_IN_ARIAL,
        (letters) =>
          `<tspan style="font-family:DejaVu Sans;font-weight:normal">${letters}</tspan>`,
      ),
  );
}
