import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/text/shortened';

describe('a text made shorter', () => {
  it.each([
    ['stays as it is where it fits', 'One. Two.', 9, 'One. Two.'],
    ['ends with the last sentence that fits', 'One. Two? Three!', 10, 'One. Two?'],
    ['may end where the room ends', 'One. Two? Three!', 9, 'One. Two?'],
    [
      'does not take a decimal point for an end',
      'It is 0.25 of it all.',
      12,
      'It is 0.25…',
    ],
    ['cuts no word', 'Some words without an end', 15, 'Some words…'],
    ['cuts what is a single word', 'Backpropagation', 5, 'Back…'],
    ['goes over lines', 'One\ntwo. Three', 9, 'One\ntwo.'],
  ])('%s', (_, text, length, short) => {
    expect(shortened(text, length)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(length);
  });
});
