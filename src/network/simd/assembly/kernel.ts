/**
 * The arithmetic of large layers, in AssemblyScript: two numbers go through every
 * instruction. Each sum is made of the same operations in the same order as in the plain
 * loops, so both give the same bits.
 *
 * Addresses and strides are in bytes; a number takes 8.
 */

/**
 * C = start + A · B, where C is rows × columns, A rows × depth, B depth × columns; start
 * is one row, or a single row of zeros. B and C are row by row. In A, aRow is the way
 * from one row to the next, aStep the way along a row, so that A may stand transposed.
 *
 * Four rows by four columns stay in registers until their sums are complete.
 */
export function multiply(
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  start: usize,
  c: usize,
  rows: i32,
  columns: i32,
  depth: i32,
): void {
  const width: usize = (<usize>columns) << 3;
  let column = 0;
  for (; column + 4 <= columns; column += 4) {
    const left: usize = (<usize>column) << 3;
    const start0 = v128.load(start + left);
    const start1 = v128.load(start + left, 16);
    let a0 = a;
    let c0 = c + left;
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      let p0 = a0;
      let p1 = p0 + aRow;
      let p2 = p1 + aRow;
      let p3 = p2 + aRow;
      let q = b + left;
      let s00 = start0;
      let s01 = start1;
      let s10 = start0;
      let s11 = start1;
      let s20 = start0;
      let s21 = start1;
      let s30 = start0;
      let s31 = start1;
      for (let k = 0; k < depth; k++) {
        const b0 = v128.load(q);
        const b1 = v128.load(q, 16);
        let x = v128.load64_splat(p0);
        s00 = f64x2.add(s00, f64x2.mul(x, b0));
        s01 = f64x2.add(s01, f64x2.mul(x, b1));
        x = v128.load64_splat(p1);
        s10 = f64x2.add(s10, f64x2.mul(x, b0));
        s11 = f64x2.add(s11, f64x2.mul(x, b1));
        x = v128.load64_splat(p2);
        s20 = f64x2.add(s20, f64x2.mul(x, b0));
        s21 = f64x2.add(s21, f64x2.mul(x, b1));
        x = v128.load64_splat(p3);
        s30 = f64x2.add(s30, f64x2.mul(x, b0));
        s31 = f64x2.add(s31, f64x2.mul(x, b1));
        p0 += aStep;
        p1 += aStep;
        p2 += aStep;
        p3 += aStep;
        q += width;
      }
      v128.store(c0, s00);
      v128.store(c0, s01, 16);
      c0 += width;
      v128.store(c0, s10);
      v128.store(c0, s11, 16);
      c0 += width;
      v128.store(c0, s20);
      v128.store(c0, s21, 16);
      c0 += width;
      v128.store(c0, s30);
      v128.store(c0, s31, 16);
      c0 += width;
      a0 += 4 * aRow;
    }
    for (; row < rows; row++) {
      let p = a0;
      let q = b + left;
      let s0 = start0;
      let s1 = start1;
      for (let k = 0; k < depth; k++) {
        const x = v128.load64_splat(p);
        s0 = f64x2.add(s0, f64x2.mul(x, v128.load(q)));
        s1 = f64x2.add(s1, f64x2.mul(x, v128.load(q, 16)));
        p += aStep;
        q += width;
      }
      v128.store(c0, s0);
      v128.store(c0, s1, 16);
      c0 += width;
      a0 += aRow;
    }
  }
  for (; column < columns; column++) {
    const left: usize = (<usize>column) << 3;
    let a0 = a;
    let c0 = c + left;
    for (let row = 0; row < rows; row++) {
      let p = a0;
      let q = b + left;
      let sum = load<f64>(start + left);
      for (let k = 0; k < depth; k++) {
        sum += load<f64>(p) * load<f64>(q);
        p += aStep;
        q += width;
      }
      store<f64>(c0, sum);
      c0 += width;
      a0 += aRow;
    }
  }
}
