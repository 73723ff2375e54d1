import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';
import { requireWhole } from '../checks';
import { log } from './elementary/log';

export interface Random {
  /** A number from [0, 1), each as likely as any other. */
  uniform(): number;
  /** A number from the standard normal distribution: mean 0, variance 1. */
  normal(): number;
}

const LARGEST_SEED = 2 ** 32 - 1;

/**
 * Random numbers that repeat: the same seed gives the same numbers on every machine.
 * Below them is the Mersenne Twister (MT19937).
 *
 * @param seed a whole number from 0 to 4294967295
 * @throws InputError for any other seed
 */
export function createRandom(seed: number): Random {
  requireWhole(seed, 'seed', 0, LARGEST_SEED);
  const generator = mersenne(seed);
  const uniform = () => uniformFloat64(generator);
  return { uniform, normal: () => normal(uniform) };
}

/**
 * The ratio of uniforms (Kinderman and Monahan, 1977): v / u, kept where
 * (v / u)² ≤ −4 ln u.
 */
function normal(uniform: () => number): number {
  const halfWidth = Math.sqrt(2 / Math.E);
  for (;;) {
    const u = 1 - uniform();
    const v = halfWidth * (2 * uniform() - 1);
    const ratio = v / u;
    if (ratio * ratio <= -4 * log(u)) return ratio;
  }
}
