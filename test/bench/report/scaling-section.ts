import type { Scaling } from '../measure/scaling';
import { duration, table } from './table';

/** W5: what a gradient costs as the network grows. */
export function scalingSection(scaling: Scaling[]): string {
  const shapes = [...new Set(scaling.map(({ shape }) => shape))];
  const parts = ['## W5: seconds per gradient as the network grows, 32 moons'];
  for (const shape of shapes) {
    const columns = scaling.filter((one) => one.shape === shape);
    const names = columns.map(
      ({ engine, method }) =>
        `${engine}, ${method === 'nudge' ? 'nudge' : 'chain rule'}`,
    );
    const rows = columns[0].costs.map(({ hidden, parameters }, k) => [
      String(hidden),
      parameters.toLocaleString('en'),
      ...columns.map(({ costs }) => duration(costs[k].seconds * 1e6)),
    ]);
    const exponents = columns.map(({ exponent }) => exponent.toFixed(2));
    parts.push(
      `${shape}; the last row is the exponent of P over the four largest:`,
      table(['h', 'P', ...names], [...rows, ['exponent', '', ...exponents]]),
    );
  }
  return parts.join('\n\n');
}
