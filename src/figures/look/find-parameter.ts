import { InputError, shown } from '../../checks';
import { parameterNames } from '../../gradients/compare';
import type { Network } from '../../network/network';

/** One of a network's parameters: its name, such as 'W1[0][0]', or its place. */
export type ParameterChoice = string | number;

/**
 * The place and the name of a parameter.
 *
 * @throws InputError where the network has no such parameter
 */
export function findParameter(
  network: Network,
  choice: ParameterChoice,
): { place: number; name: string } {
  const names = parameterNames(network);
  const place = typeof choice === 'string' ? names.indexOf(choice) : choice;
  if (!Number.isInteger(place) || place < 0 || place >= names.length) {
    throw new InputError(
      `parameter is ${shown(choice)}; it must be a name from ${names[0]} to ` +
        `${names.at(-1)}, or a place from 0 to ${names.length - 1}`,
    );
  }
  return { place, name: names[place] };
}
