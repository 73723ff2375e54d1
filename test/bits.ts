/** The bits of the values: tells 0 from −0, and two NaN apart where they differ. */
export function bits(values: Float64Array): string {
  return Buffer.from(values.slice().buffer).toString('hex');
}
