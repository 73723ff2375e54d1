/** Relative errors below this one are agreement, for central differences. */
export const AGREES = 1e-7;
/** From this one on they look like a bug; between the two it is hard to say. */
export const DISAGREES = 1e-3;
