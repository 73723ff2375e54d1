/** FNV-1a of the bytes of all these numbers, in 32 bits: eight hexadecimal digits. */
export function hashOf(arrays: Float64Array[]): string {
  let hash = 0x811c9dc5;
  for (const array of arrays) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let k = 0; k < bytes.length; k++) {
      hash = Math.imul(hash ^ bytes[k], 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
