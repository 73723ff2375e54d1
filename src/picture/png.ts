import { constants, crc32, deflateSync } from 'node:zlib';
import { filteredRows } from './png-filters';

/** Pixels from left to right and from top to bottom: red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const COLOUR = 2;
const COLOUR_WITH_OPACITY = 6;

/** Pixels as a PNG file. The same pixels give the same bytes. */
export function encodePng({ width, height, data }: Pixels): Buffer {
  const { samples, channels } = samplesOf(data);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8; // bits a channel
  header[9] = channels === 3 ? COLOUR : COLOUR_WITH_OPACITY;
  // Runs only: other strategies find other matches from processor to processor.
  const packed = deflateSync(filteredRows(samples, width * channels, channels), {
    level: 9,
    strategy: constants.Z_RLE,
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Without the opacities, where none of them says anything. */
function samplesOf(data: Uint8ClampedArray): { samples: Uint8Array; channels: 3 | 4 } {
  for (let k = 3; k < data.length; k += 4) {
    if (data[k] < 255) return { samples: new Uint8Array(data), channels: 4 };
  }
  const samples = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    samples[to] = data[from];
    samples[to + 1] = data[from + 1];
    samples[to + 2] = data[from + 2];
  }
  return { samples, channels: 3 };
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
