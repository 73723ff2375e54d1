import type { Figure } from '../../figures/figure';

export function wakeScript(_figure: Figure, _id: string): string {
  return '';
}
