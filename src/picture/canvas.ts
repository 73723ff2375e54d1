import { encodePng, type Pixels } from './png';

/** As much of a page's canvas as the stand-in needs. */
export interface CanvasElement {
  width: number;
  height: number;
}

/** As much of a canvas's 2D context as Plotly draws heatmaps with. */
export class PixelContext {
  fillStyle = 'rgba(0,0,0,1)';
  readonly pixels: Pixels;

  constructor({ width, height }: CanvasElement) {
    this.pixels = this.createImageData(width, height);
  }

  createImageData(width: number, height: number): Pixels {
    return { width, height, data: new Uint8ClampedArray(width * height * 4) };
  }

  putImageData(image: Pixels): void {
    this.pixels.data.set(image.data);
  }

  getImageData(): Pixels {
    return this.pixels;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const { pixels } = this;
    const [red, green, blue, opacity = 1] =
      this.fillStyle.match(/[\d.]+/g)?.map(Number) ?? [];
    if (opacity === 0) return;
    const colour = new Uint8ClampedArray([red, green, blue, 255 * opacity]);
    const [value] = new Uint32Array(colour.buffer);
    const whole = new Uint32Array(pixels.data.buffer);
    const right = Math.min(x + width, pixels.width);
    const bottom = Math.min(y + height, pixels.height);
    for (let row = Math.max(0, y); row < bottom; row++) {
      const start = row * pixels.width;
      if (right > x) whole.fill(value, start + Math.max(0, x), start + right);
    }
  }
}

const contexts = new WeakMap<CanvasElement, PixelContext>();

/** The canvas's one context; none for WebGL. */
export function contextOf(canvas: CanvasElement, kind: string): PixelContext | null {
  if (kind !== '2d') return null;
  const context = contexts.get(canvas) ?? new PixelContext(canvas);
  contexts.set(canvas, context);
  return context;
}

/** What was drawn, as an address that holds the picture itself. */
export function dataUrlOf(canvas: CanvasElement): string {
  const png = encodePng((contextOf(canvas, '2d') as PixelContext).pixels);
  return `data:image/png;base64,${png.toString('base64')}`;
}
