import {
  type Color,
  clampRgb,
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';

/** Normal eyes and the three kinds of dichromats. */
export const eyes = {
  normal: <C extends Color>(color: C) => color,
  protanopic: filterDeficiencyProt(),
  deuteranopic: filterDeficiencyDeuter(),
  tritanopic: filterDeficiencyTrit(),
};

export type Eyes = keyof typeof eyes;

const toLinear = converter('lrgb');
const toLab = converter('lab65');
const difference = differenceEuclidean('lab65');

/** The filters hold for linear RGB, and take their numbers for plain RGB. */
function seen(color: string, kind: Eyes): Color {
  const linear = toLinear(parse(color) as Color);
  return clampRgb({ ...eyes[kind]({ ...linear, mode: 'rgb' }), mode: 'lrgb' });
}

/** How far apart two colours look: their distance in CIE L*a*b*. 2 is just noticeable. */
export function perceivedDistance(a: string, b: string, kind: Eyes): number {
  return difference(seen(a, kind), seen(b, kind));
}

/** L*, from 0 (black) to 100 (white). */
export function lightness(color: string, kind: Eyes = 'normal'): number {
  return toLab(seen(color, kind)).l;
}
