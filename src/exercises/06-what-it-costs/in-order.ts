import type { Exercise } from '../exercise';
import { chainProducts } from './chain-products';
import { fasterMachine } from './faster-machine';
import { power } from './power';
import { products } from './products';
import { twiceAsWide } from './twice-as-wide';
import { whichWayRound } from './which-way-round';

/** The exercises of notebook 06, in their order there. */
export const whatItCostsExercises: readonly Exercise[] = [
  products,
  twiceAsWide,
  fasterMachine,
  whichWayRound,
  power,
  chainProducts,
];
