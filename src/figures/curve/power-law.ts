/** y = factor · xᵉ */
export interface PowerLaw {
  factor: number;
  exponent: number;
}

/**
 * The power law nearest to the points, all above zero: a straight line through their
 * logarithms, by least squares. A single point gives exponent 0.
 */
export function fitPowerLaw(points: readonly { x: number; y: number }[]): PowerLaw {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)]);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const together = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const exponent = spread > 0 ? together / spread : 0;
  return { exponent, factor: Math.exp(meanY - exponent * meanX) };
}
