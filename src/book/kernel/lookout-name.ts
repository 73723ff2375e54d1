/** By this symbol's key the lookout hangs on the kernel's `process`. */
export const LOOKOUT = 'backprop-twice.lookout';

/** What its report begins with. */
export const REPORT = '\u0000backprop-twice: pending ';
