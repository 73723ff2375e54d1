import { InputError, shown } from '../../checks';
import type { Network } from '../../network/network';
import { parameterNames } from '../../network/parameters';

/** One of a network's parameters: its name, such as 'W1[0][0]', or its index. */
export type ParameterChoice = string | number;

/**
 * The index and the name of a parameter.
 *
 * @throws InputError where the network has no such parameter
 */
export function findParameter(
  network: Network,
  choice: ParameterChoice,
  what = 'parameter',
): { index: number; name: string } {
  const names = parameterNames(network);
  const index = typeof choice === 'string' ? names.indexOf(choice) : choice;
  if (!Number.isInteger(index) || index < 0 || index >= names.length) {
    throw new InputError(
      `${what} is ${shown(choice)}; it must be a name from ${names[0]} to ` +
        `${names.at(-1)}, or an index from 0 to ${names.length - 1}`,
    );
  }
  return { index, name: names[index] };
}
