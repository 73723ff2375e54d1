import { KERNEL_BYTES } from './kernel-bytes';

/** assembly/kernel.ts, compiled. Addresses and strides are in bytes. */
export interface SimdKernel {
  multiply(
    a: number,
    aRow: number,
    aStep: number,
    b: number,
    start: number,
    c: number,
    rows: number,
    columns: number,
    depth: number,
  ): void;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** The part of WebAssembly that is used here, the same in Node and in browsers. */
interface WebAssemblyInterface {
  Memory: new (size: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
    imports: { env: { memory: Memory } },
  ) => { exports: object };
}

const PAGE = 65_536;

/** What the memory holds at most, 128 MB: larger layers go without SIMD. */
const MOST_NUMBERS = 2 ** 24;

let started: { kernel: SimdKernel; memory: Memory } | undefined | 'not yet' = 'not yet';

/**
 * The kernel, and its memory as numbers, of the given length at least; they are the
 * caller's until the next call. Undefined where the length is too much, where WebAssembly
 * or its SIMD is missing, and where a page forbids it.
 */
export function simdKernel(
  length: number,
): { kernel: SimdKernel; numbers: Float64Array } | undefined {
  if (started === 'not yet') started = start();
  if (!started || length > MOST_NUMBERS) return undefined;
  const { kernel, memory } = started;
  const missing = 8 * length - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  return { kernel, numbers: new Float64Array(memory.buffer) };
}

function start(): { kernel: SimdKernel; memory: Memory } | undefined {
  const { WebAssembly } = globalThis as unknown as {
    WebAssembly: WebAssemblyInterface;
  };
  try {
    const bytes = Uint8Array.from(atob(KERNEL_BYTES), (byte) => byte.charCodeAt(0));
    const memory = new WebAssembly.Memory({ initial: 1 });
    const module = new WebAssembly.Module(bytes);
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return { kernel: exports as SimdKernel, memory };
  } catch {
    return undefined;
  }
}
