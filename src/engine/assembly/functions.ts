/**
 * The elementary functions, two numbers at a time: the operations of network/elementary
 * in the same order, so that both give the same bits. Where those take one way or
 * another, both are gone here, and each number takes its own result.
 */

// Constants come from memory: to make one on the spot takes longer.
const ONE = memory.data<f64>([1]);
const SIGN = memory.data<f64>([-0.0]);

const MOST_OF_EXP = memory.data<f64>([800]);
const PER_LN2 = memory.data<f64>([Math.LOG2E]);
const ROUNDING = memory.data<f64>([6755399441055744]);
const LN2_HIGH: f64 = 2977044471.0 / 4294967296.0;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const LN2 = memory.data<f64>([2977044471.0 / 4294967296.0, 1.9082149292705877e-10]);
const EXP_P = memory.data<f64>([665280, 75600, 840]);
const EXP_Q = memory.data<f64>([332640, 10080, 42]);
const EXP_REST = memory.data<f64>([55440, 756]);

const MOST_OF_TANH = memory.data<f64>([22]);
// From where on, the point in two pieces, tanh of it.
const NEAR = memory.data<f64>([0.55, 0.7331685343967135, 4.407743742014721e-17, 0.625]);
const FAR = memory.data<f64>([0.95, 1.134341770659182, 9.861326743409548e-17, 0.8125]);
const LAST = memory.data<f64>([1.35]);
const HALF_LN2 = memory.data<f64>([2977044471.0 / 8589934592.0, 9.541074646352939e-11]);
const A = memory.data<f64>([2027025, 270270, 6930, 36]);
const M = memory.data<f64>([675675, 45045, 594]);

function constant(at: usize, k: usize = 0): v128 {
  return v128.load64_splat(at + (k << 3));
}

/** c[k] + x · y */
function plus(at: usize, k: usize, x: v128, y: v128): v128 {
  return f64x2.add(constant(at, k), f64x2.mul(x, y));
}

/** x · (1 / ln 2), its whole part in the lowest bits. */
function shiftedPower(x: v128): v128 {
  return f64x2.add(f64x2.mul(x, constant(PER_LN2)), constant(ROUNDING));
}

/** 2^k for the k in the lowest bits. */
function powerOfTwo(shifted: v128): v128 {
  return i64x2.shl(i64x2.add(shifted, i64x2.splat(1023)), 52);
}

function beyondPower(x: v128, shifted: v128): v128 {
  const k = f64x2.sub(shifted, constant(ROUNDING));
  const high = f64x2.sub(x, f64x2.mul(k, constant(LN2)));
  const low = f64x2.mul(k, constant(LN2, 1));
  const r = f64x2.sub(high, low);
  const g = f64x2.mul(r, r);
  const p = plus(EXP_P, 0, g, plus(EXP_P, 1, g, f64x2.add(constant(EXP_P, 2), g)));
  const q = plus(EXP_Q, 0, g, plus(EXP_Q, 1, g, constant(EXP_Q, 2)));
  const s = plus(EXP_REST, 0, g, f64x2.add(constant(EXP_REST, 1), g));
  const top = f64x2.mul(g, f64x2.sub(q, f64x2.mul(r, s)));
  const rest = f64x2.div(top, f64x2.sub(p, f64x2.mul(r, q)));
  return f64x2.sub(high, f64x2.sub(low, rest));
}

function exp(x: v128): v128 {
  const most = constant(MOST_OF_EXP);
  const inside = f64x2.pmax(f64x2.pmin(x, most), f64x2.neg(most));
  const shifted = shiftedPower(inside);
  const half = i32x4.shr_s(shifted, 1);
  const value = f64x2.add(constant(ONE), beyondPower(inside, shifted));
  const scaled = f64x2.mul(value, powerOfTwo(half));
  return f64x2.mul(scaled, powerOfTwo(i64x2.sub(shifted, half)));
}

export function sigmoid(z: v128): v128 {
  const one = constant(ONE);
  return f64x2.div(one, f64x2.add(one, exp(f64x2.neg(z))));
}

/** 0, or what stands k places after a point's beginning: of the last point before size. */
function ofPoint(k: i32, near: v128, far: v128): v128 {
  return v128.bitselect(constant(FAR, k), v128.and(near, constant(NEAR, k)), far);
}

export function tanh(x: v128): v128 {
  const one = constant(ONE);
  const size = f64x2.pmin(f64x2.abs(x), constant(MOST_OF_TANH));
  const near = f64x2.ge(size, constant(NEAR));
  const far = f64x2.ge(size, constant(FAR));
  const byPower = f64x2.ge(size, constant(LAST));
  const shifted = shiftedPower(f64x2.add(size, size));
  const k = f64x2.sub(shifted, constant(ROUNDING));
  const point = v128.bitselect(
    f64x2.mul(k, constant(HALF_LN2)),
    ofPoint(1, near, far),
    byPower,
  );
  const rest = v128.bitselect(
    f64x2.mul(k, constant(HALF_LN2, 1)),
    ofPoint(2, near, far),
    byPower,
  );
  const d = f64x2.sub(f64x2.sub(size, point), rest);

  const g = f64x2.mul(d, d);
  const a = plus(A, 0, g, plus(A, 1, g, plus(A, 2, g, constant(A, 3))));
  const m = f64x2.mul(g, plus(M, 0, g, plus(M, 1, g, f64x2.add(constant(M, 2), g))));
  const b = f64x2.add(a, m);
  const da = f64x2.mul(d, a);

  const t = ofPoint(3, near, far);
  const part = f64x2.mul(t, da);
  const power = powerOfTwo(shifted);
  const more = f64x2.mul(f64x2.add(power, one), b);
  const less = f64x2.mul(f64x2.sub(power, one), da);
  const difference = f64x2.sub(b, da);
  const share = f64x2.div(
    v128.bitselect(
      f64x2.add(difference, difference),
      f64x2.mul(d, f64x2.add(m, part)),
      byPower,
    ),
    v128.bitselect(f64x2.add(more, less), f64x2.add(b, part), byPower),
  );
  const slope = f64x2.sub(one, f64x2.mul(t, t));
  const y = v128.bitselect(
    f64x2.sub(one, share),
    f64x2.add(t, f64x2.mul(slope, f64x2.sub(d, share))),
    byPower,
  );
  return v128.or(y, v128.and(f64x2.lt(x, f64x2.splat(0)), constant(SIGN)));
}

/** For 0 < x ≤ 1, as the losses ask for: no special cases. */
export function log(x: f64): f64 {
  const k = (<i32>(reinterpret<u64>(x) >> 32) - 0x3fe6a09e) >> 20;
  const f = x * reinterpret<f64>((<u64>(1023 - k)) << 52) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const series: f64 =
    z *
      (2.0 / 3.0 +
        w * (2.0 / 7.0 + w * (2.0 / 11.0 + w * (2.0 / 15.0 + w * (2.0 / 19.0))))) +
    w *
      (2.0 / 5.0 +
        w * (2.0 / 9.0 + w * (2.0 / 13.0 + w * (2.0 / 17.0 + w * (2.0 / 21.0)))));
  const halfSquare = 0.5 * f * f;
  return (
    <f64>k * LN2_HIGH -
    (halfSquare - (s * (halfSquare + series) + <f64>k * LN2_LOW) - f)
  );
}
