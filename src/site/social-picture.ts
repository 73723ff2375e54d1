import { readFile } from 'node:fs/promises';
import { pngOf } from '../picture/png';
import { SOCIAL_PICTURE } from './layout/head-html';

/** The drawing's pixels are half as many each way: a picture shows each of them as four. */
const [WIDTH, HEIGHT] = [SOCIAL_PICTURE.width / 2, SOCIAL_PICTURE.height / 2];

/**
 * The picture beside a link to the site, as a PNG file.
 *
 * @param figure the file of an SVG, whose left two thirds are shown
 */
export async function socialPicture(figure: string): Promise<Buffer> {
  const bars = (await readFile(figure, 'utf8')).replace(
    /width="\d+" height="\d+"/,
    'x="258" y="10" width="318" height="296" viewBox="18 6 368 343"',
  );
  return pngOf(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Arial">
<rect width="232" height="${HEIGHT}" fill="#0d2a40"/>
<g fill="none" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">
<path stroke="#8cc4f0" d="M44 40 30 55l14 15"/>
<path stroke="#ff9a52" d="M61 40 47 55l14 15"/>
</g>
<g fill="#ffffff" font-size="37" font-weight="700">
<text x="26" y="121">Backprop</text>
<text x="26" y="163">Twice</text>
</g>
<g fill="#d5e5f2" font-size="19">
<text x="26" y="209">How neural networks</text>
<text x="26" y="233">learn: the gradient,</text>
<text x="26" y="257">computed twice</text>
</g>
${bars}
</svg>`);
}
