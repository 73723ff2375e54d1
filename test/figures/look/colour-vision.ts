/** Rows of a matrix that turns what normal eyes see into what others see. */
type Matrix = [number, number, number][];

/**
 * The three kinds of dichromats, in linear RGB: Machado, Oliveira and Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009), the
 * matrices of severity 1.0.
 */
export const eyes = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>;

export type Eyes = keyof typeof eyes;

/** How far apart two colours look: their distance in CIE L*a*b*. 2 is just noticeable. */
export function perceivedDistance(a: string, b: string, kind: Eyes): number {
  const [p, q] = [a, b].map((color) => lab(seen(color, kind)));
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** L*, from 0 (black) to 100 (white). */
export function lightness(color: string, kind: Eyes = 'normal'): number {
  return lab(seen(color, kind))[0];
}

/** The contrast ratio of the Web Content Accessibility Guidelines, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [a, b]
    .map((color) => luminance(linear(color)))
    .sort((p, q) => p - q);
  return (light + 0.05) / (dark + 0.05);
}

function linear(color: string): number[] {
  return [1, 3, 5].map((k) => {
    const share = Number.parseInt(color.slice(k, k + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function seen(color: string, kind: Eyes): number[] {
  const rgb = linear(color);
  return eyes[kind].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, k) => sum + factor * rgb[k], 0),
      ),
    ),
  );
}

function luminance([r, g, b]: number[]): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function lab(rgb: number[]): number[] {
  const [r, g, b] = rgb;
  const bent = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = bent(luminance(rgb));
  const z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
