import { createRandom, type Random } from '../../../src/network/random';

/** Draws one argument. */
export type Region = (random: Random) => number;

/** Every number of an interval is as likely as any other. */
export function between(from: number, to: number): Region {
  return ({ uniform }) => from + (to - from) * uniform();
}

/** Both signs, and every power of two from one to another is as likely as any other. */
export function ofSize(from: number, to: number): Region {
  return ({ uniform }) => {
    const size = 2 ** (from + Math.floor((to - from + 1) * uniform()));
    return (uniform() < 0.5 ? -size : size) * (1 + uniform());
  };
}

/** Close by one of these points: from a hundredth of it down to its next neighbours. */
export function nearAnyOf(points: readonly number[]): Region {
  return ({ uniform }) => {
    const point = points[Math.floor(points.length * uniform())];
    const part = 2 ** -(7 + Math.floor(47 * uniform()));
    return point * (1 + part * (2 * uniform() - 1));
  };
}

/** Arguments of which so many come from each of the regions; the same ones every time. */
export function seededArguments(regions: [count: number, region: Region][]): number[] {
  const random = createRandom(1);
  return regions.flatMap(([count, region]) =>
    Array.from({ length: count }, () => region(random)),
  );
}
