import type { Exercise } from '../exercise';
import { chainProducts } from './chain-products';
import { power } from './power';
import { products } from './products';
import { twiceAsWide } from './twice-as-wide';

/** The exercises of notebook 06, in their order there. */
export const whatItCostsExercises: readonly Exercise[] = [
  products,
  chainProducts,
  twiceAsWide,
  power,
];
