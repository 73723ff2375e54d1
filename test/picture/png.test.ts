import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng, type Pixels } from '../../src/picture/png';

function image(width: number, height: number, pixel: (k: number) => number[]): Pixels {
  const data = Uint8ClampedArray.from(
    Array.from({ length: width * height }, (_, k) => pixel(k)).flat(),
  );
  return { width, height, data };
}

/** The chunks of a PNG file by their names. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const start = at + 8;
    chunks.set(
      png.toString('latin1', at + 4, start),
      png.subarray(start, start + length),
    );
    at = start + length + 4;
  }
  return chunks;
}

describe('encodePng', () => {
  it('describes the size and the kind', () => {
    const opaque = chunksOf(encodePng(image(3, 2, (k) => [k, 0, 0, 255])));
    expect([...opaque.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([...(opaque.get('IHDR') ?? [])]).toEqual([
      0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0,
    ]);
    const clear = chunksOf(encodePng(image(1, 1, () => [0, 0, 0, 0])));
    expect(clear.get('IHDR')?.[9]).toBe(6);
  });

  it('has one filter and all samples a row', () => {
    const rows = inflateSync(
      chunksOf(encodePng(image(5, 4, (k) => [7 * k, k * k, 99, 255]))).get(
        'IDAT',
      ) as Buffer,
    );
    expect(rows).toHaveLength(4 * (1 + 3 * 5));
    for (let row = 0; row < 4; row++) expect(rows[row * 16]).toBeLessThan(5);
  });

  it('packs an even area to almost nothing', () => {
    expect(encodePng(image(400, 300, () => [10, 20, 30, 255])).length).toBeLessThan(
      1200,
    );
  });
});
