/** A peer cannot take part here; the message says why. */
export class Missing extends Error {}
