import { availableParallelism, cpus } from 'node:os';

/** What the numbers depend on, without saying whose machine it is. */
export interface Machine {
  cores: number;
  processor: string;
  node: string;
}

export function machine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() || process.arch,
    node: process.version,
  };
}
