import { readdirSync, readFileSync } from 'node:fs';

/** Watches the memory of a process and all that descend from it, where there is /proc. */
export class MemoryWatch {
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  constructor(readonly root: number) {
    this.#timer = setInterval(() => {
      this.#peak = Math.max(this.#peak, residentBytes(root));
    }, 100);
  }

  /** The largest sum of their resident sets that was seen, in bytes; undefined without /proc. */
  stop(): number | undefined {
    clearInterval(this.#timer);
    return this.#peak || undefined;
  }
}

function residentBytes(root: number): number {
  const sizes = new Map<number, { parent: number; bytes: number }>();
  for (const pid of processes()) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const number = (key: string) =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      sizes.set(pid, { parent: number('PPid'), bytes: 1024 * number('VmRSS') });
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (pid: number): boolean =>
    pid === root || (sizes.has(pid) && belongs(sizes.get(pid)?.parent ?? 0));
  let sum = 0;
  for (const [pid, { bytes }] of sizes) if (belongs(pid)) sum += bytes;
  return sum;
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
