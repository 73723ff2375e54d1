import { InputError, requireFinite, requireObject, shown } from '../../checks';
import type { Network } from '../../network/network';
import { counted } from '../../text/numbers';
import type { Snapshot } from '../../training/train';

/** A network's parameters at some moment: a snapshot of a training, or just these. */
export type Moment = Snapshot | ArrayLike<number>;

/**
 * The parameters at a moment.
 *
 * @throws InputError where they are not those of such a network
 */
export function parametersAt(
  moment: Moment,
  name: string,
  network: Network,
): ArrayLike<number> {
  const isArray = Array.isArray(moment) || ArrayBuffer.isView(moment);
  if (!isArray) requireObject(moment, name, 'a snapshot, or an array of parameters');
  const isSnapshot = 'parameters' in moment;
  const parameters = isSnapshot ? moment.parameters : moment;
  const where = isSnapshot ? `${name}.parameters` : name;
  const length: unknown = parameters?.length;
  if (typeof length !== 'number') {
    throw new InputError(
      `${where} is ${shown(parameters)}; it must be an array of parameters`,
    );
  }
  const count = network.parameters.length;
  if (length !== count) {
    throw new InputError(
      `${where} has ${counted(length, 'value')}; the network has ${count} parameters`,
    );
  }
  for (let p = 0; p < count; p++) {
    if (!Number.isFinite(parameters[p])) requireFinite(parameters[p], `${where}[${p}]`);
  }
  return parameters;
}
