import { dirname, join } from 'node:path';
import { letterByLetter } from './letter-by-letter';

/** Pixels of the picture for each of the drawing's, each way. */
const ZOOM = 2;

/** An SVG as a PNG file. The same drawing gives the same bytes on every machine. */
export function pngOf(svg: string): Buffer {
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  return new Resvg(letterByLetter(keptInSight(svg)), {
    background: 'white',
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  })
    .render()
    .asPng();
}

const CLIPPED = /<g\b[^>]*\bclip-path=[^>]*[^/]>/g;
const CLIPPED_IMAGE = /<image\b[^>]*?(\sclip-path="[^"]*")[^>]*(?:\/>|><\/image>)/g;

/**
 * resvg ends the whole process over what is clipped and lies outside the picture, such as a
 * line beyond the ends of its axes. A corner that nobody sees keeps each in the picture.
 */
function keptInSight(svg: string): string {
  return svg
    .replace(CLIPPED_IMAGE, (image, clip) => `<g${clip}>${image.replace(clip, '')}</g>`)
    .replace(
      CLIPPED,
      (group) => `${group}<path d="M0,0h1v1z" fill="#fff" fill-opacity="0"/>`,
    );
}

/** Arimo is as wide as Arial, letter by letter; DejaVu has the symbols that it lacks. */
function fontFiles(): string[] {
  const arimo = dirname(require.resolve('@expo-google-fonts/arimo/package.json'));
  const dejaVu = dirname(require.resolve('dejavu-fonts-ttf/package.json'));
  return [
    ...['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map((style) =>
      join(arimo, style, `Arimo_${style}.ttf`),
    ),
    ...['DejaVuSans', 'DejaVuSans-Bold'].map((name) =>
      join(dejaVu, 'ttf', `${name}.ttf`),
    ),
  ];
}
