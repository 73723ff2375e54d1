import type { Figure } from '../../src/figures/figure';

type Json = Record<string, unknown>;

/** All traces of a figure, those of its still picture too. */
export function traces({ data, still }: Figure): Json[] {
  return [...data, ...(still?.data ?? [])];
}

export function annotations({ layout }: Pick<Figure, 'layout'>): Json[] {
  return (layout.annotations ?? []) as Json[];
}

/** Every text that is drawn: labels, names of axes, ticks, marks and hovers. */
export function texts(figure: Figure): string[] {
  const keys = [
    'text',
    'name',
    'ticktext',
    'hovertext',
    'hovertemplate',
    'label',
    'prefix',
  ];
  return valuesOf(figure, keys)
    .flat()
    .filter((value) => typeof value === 'string');
}

export function fontSizes(figure: Figure): number[] {
  return valuesOf(figure, ['size'], 'font') as number[];
}

/** The values at the keys, wherever they stand; only inside keys with that ending. */
function valuesOf(value: unknown, keys: readonly string[], within = ''): unknown[] {
  const found: unknown[] = [];
  const visit = (part: unknown, inside: boolean) => {
    if (part === null || typeof part !== 'object') return;
    for (const [key, child] of Object.entries(part)) {
      if (inside && keys.includes(key)) found.push(child);
      visit(child, inside || (within !== '' && key.endsWith(within)));
    }
  };
  visit(value, within === '');
  return found;
}

/** The points of a trace of numbers. */
export function pointsOf(trace: Json): { x: number; y: number }[] {
  const [x, y] = [trace.x, trace.y] as number[][];
  return x.map((_, k) => ({ x: x[k], y: y[k] }));
}
