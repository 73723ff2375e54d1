import type { RightAnswers } from './right-answer';

type Power = (p1: number, t1: number, p2: number, t2: number) => number;
const { log, log2, log10 } = Math;
const powers: Power[] = [
  (p1, t1, p2, t2) => (log(t2) - log(t1)) / (log(p2) - log(p1)),
  (p1, t1, p2, t2) => (log(t1) - log(t2)) / (log(p1) - log(p2)),
  (p1, t1, p2, t2) => log10(t2 / t1) / log10(p2 / p1),
  (p1, t1, p2, t2) => log2(t1 / t2) / log2(p1 / p2),
];

export const rightAnswers: RightAnswers = {
  '06-products': [10600, 10_600, 53 * 20 * 10],
  '06-chain-products': [520, 200 + 200 + 80 + 40],
  '06-twice-as-wide': [16, 15.97, 4 ** 2],
  '06-power': powers,
};
