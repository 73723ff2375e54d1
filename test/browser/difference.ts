import type { Page } from 'playwright-core';

/** How much two pictures differ, both PNGs of the same size. */
export interface Difference {
  /** The share of pixels that a person would see differ, in percent. */
  percent: number;
  /** Those pixels in red on white, as a PNG's address. */
  map: string;
}

/** Of 255, in any of the colours: less is a matter of how edges are smoothed. */
const VISIBLE = 64;

/** @param scale of both; made smaller, pictures differ less in how letters are smoothed */
export async function differenceOf(
  page: Page,
  a: Buffer,
  b: Buffer,
  scale = 1,
): Promise<Difference> {
  return page.evaluate(`(async () => {
    const [one, other] = await Promise.all(${JSON.stringify([a, b].map(addressOf))}
      .map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width * ${scale};
        canvas.height = image.height * ${scale};
        const context = canvas.getContext('2d');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return { canvas, context, size: image.width + ' × ' + image.height,
          data: context.getImageData(0, 0, canvas.width, canvas.height) };
      }));
    if (one.size !== other.size) throw new Error(one.size + ' is not ' + other.size);
    let count = 0;
    const [p, q] = [one.data.data, other.data.data];
    for (let k = 0; k < p.length; k += 4) {
      const far = [0, 1, 2].some((c) => Math.abs(p[k + c] - q[k + c]) > ${VISIBLE});
      if (far) count++;
      p.set(far ? [200, 0, 0, 255] : [255, 255, 255, 255], k);
    }
    one.context.putImageData(one.data, 0, 0);
    return { percent: (400 * count) / p.length, map: one.canvas.toDataURL() };
  })()`);
}

export function addressOf(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}
