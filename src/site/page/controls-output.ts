import { stringify } from 'lossless-json';
import type { Output } from '../../book/notebook/notebook';
import { areSpecs } from '../../display/controls/require-spec';
import { CONTROLS_TYPE, type ControlSpecs } from '../../display/controls/spec';

/** The controls that an output describes, if it does. */
export function controlsIn(output: Output): ControlSpecs | undefined {
  const given = 'data' in output ? output.data[CONTROLS_TYPE] : undefined;
  // Numbers that Python wrote, such as 1e-05, were read as objects.
  const specs: unknown = JSON.parse(stringify(given) ?? 'null');
  return areSpecs(specs) ? specs : undefined;
}
