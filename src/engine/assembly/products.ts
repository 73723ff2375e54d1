/**
 * Sums of products, made of the same operations in the same order as in layer-sums,
 * delta-below and layer-slopes, so that both give the same bits.
 */

/** 0 in the places from the given one on. */
export function clearPlaces(rows: usize, count: i32, from: i32, width: usize): void {
  const end = rows + <usize>count * width;
  for (let place = (<usize>from) << 3; place < width; place += 8) {
    for (let at = rows + place; at < end; at += width) store<f64>(at, 0);
  }
}

/**
 * result[r] = start[r] + Σₖ A[r][k] · x[k], for every place. A need not stand row by row:
 * aRow and aStep lead down and along it; startStep leads along start.
 *
 * Four rows by four places stay in registers, or one row.
 */
export function multiply(
  a: usize,
  aRow: usize,
  aStep: usize,
  start: usize,
  startStep: usize,
  x: usize,
  result: usize,
  rows: i32,
  depth: i32,
  width: usize,
): void {
  const end = result + <usize>rows * width;
  for (const four = end - 3 * width; result < four; result += 4 * width) {
    const b0 = v128.load64_splat(start);
    start += startStep;
    const b1 = v128.load64_splat(start);
    start += startStep;
    const b2 = v128.load64_splat(start);
    start += startStep;
    const b3 = v128.load64_splat(start);
    start += startStep;
    for (let place: usize = 0; place < width; place += 32) {
      let s00 = b0;
      let s01 = b0;
      let s10 = b1;
      let s11 = b1;
      let s20 = b2;
      let s21 = b2;
      let s30 = b3;
      let s31 = b3;
      let p0 = a;
      let p1 = p0 + aRow;
      let p2 = p1 + aRow;
      let p3 = p2 + aRow;
      let q = x + place;
      for (let k = 0; k < depth; k++) {
        const x0 = v128.load(q);
        const x1 = v128.load(q, 16);
        let w = v128.load64_splat(p0);
        s00 = f64x2.add(s00, f64x2.mul(w, x0));
        s01 = f64x2.add(s01, f64x2.mul(w, x1));
        w = v128.load64_splat(p1);
        s10 = f64x2.add(s10, f64x2.mul(w, x0));
        s11 = f64x2.add(s11, f64x2.mul(w, x1));
        w = v128.load64_splat(p2);
        s20 = f64x2.add(s20, f64x2.mul(w, x0));
        s21 = f64x2.add(s21, f64x2.mul(w, x1));
        w = v128.load64_splat(p3);
        s30 = f64x2.add(s30, f64x2.mul(w, x0));
        s31 = f64x2.add(s31, f64x2.mul(w, x1));
        p0 += aStep;
        p1 += aStep;
        p2 += aStep;
        p3 += aStep;
        q += width;
      }
      let to = result + place;
      v128.store(to, s00);
      v128.store(to, s01, 16);
      to += width;
      v128.store(to, s10);
      v128.store(to, s11, 16);
      to += width;
      v128.store(to, s20);
      v128.store(to, s21, 16);
      to += width;
      v128.store(to, s30);
      v128.store(to, s31, 16);
    }
    a += 4 * aRow;
  }
  for (; result < end; result += width) {
    const b = v128.load64_splat(start);
    start += startStep;
    for (let place: usize = 0; place < width; place += 32) {
      let s0 = b;
      let s1 = b;
      let p = a;
      let q = x + place;
      for (let k = 0; k < depth; k++) {
        const w = v128.load64_splat(p);
        s0 = f64x2.add(s0, f64x2.mul(w, v128.load(q)));
        s1 = f64x2.add(s1, f64x2.mul(w, v128.load(q, 16)));
        p += aStep;
        q += width;
      }
      v128.store(result + place, s0);
      v128.store(result + place, s1, 16);
    }
    a += aRow;
  }
}

/**
 * sums[u][i] += δ[u] · x[i] over the places, the even and the odd apart. Four sums stay in
 * registers, or one.
 */
export function addProducts(
  delta: usize,
  x: usize,
  sums: usize,
  units: i32,
  inputs: i32,
  width: usize,
): void {
  const xEnd = x + <usize>inputs * width;
  for (const end = delta + <usize>units * width; delta < end; delta += width) {
    let q = x;
    for (const last = xEnd - 3 * width; q < last; q += 4 * width, sums += 64) {
      let s0 = v128.load(sums, 0);
      let s1 = v128.load(sums, 16);
      let s2 = v128.load(sums, 32);
      let s3 = v128.load(sums, 48);
      for (let place: usize = 0; place < width; place += 16) {
        const d = v128.load(delta + place);
        let at = q + place;
        s0 = f64x2.add(s0, f64x2.mul(d, v128.load(at)));
        at += width;
        s1 = f64x2.add(s1, f64x2.mul(d, v128.load(at)));
        at += width;
        s2 = f64x2.add(s2, f64x2.mul(d, v128.load(at)));
        at += width;
        s3 = f64x2.add(s3, f64x2.mul(d, v128.load(at)));
      }
      v128.store(sums, s0, 0);
      v128.store(sums, s1, 16);
      v128.store(sums, s2, 32);
      v128.store(sums, s3, 48);
    }
    for (; q < xEnd; q += width, sums += 16) {
      let sum = v128.load(sums);
      for (let place: usize = 0; place < width; place += 16) {
        const d = v128.load(delta + place);
        sum = f64x2.add(sum, f64x2.mul(d, v128.load(q + place)));
      }
      v128.store(sums, sum);
    }
  }
}
