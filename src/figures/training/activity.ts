import type { Dataset } from '../../network/datasets';
import type { Layer, Network } from '../../network/network';
import { createWorkspace, runForward } from '../../network/workspace';
import { counted, givenNumber } from '../../text/numbers';
import { QUIET, VERMILION } from '../look/palette';
import { axis, SMALL } from '../look/theme';

/** More samples, or more units, do not fit into a table of marks. */
const MOST_SAMPLES = 6;
const MOST_UNITS = 8;

/** Whether each unit of the first layer has z above 0, [sample][unit]. */
export function activityOf(network: Network, { inputs }: Dataset): boolean[][] {
  const workspace = createWorkspace(network, inputs);
  runForward(workspace);
  const [{ z, layer }] = workspace.steps;
  return inputs.map((_, s) =>
    Array.from({ length: layer.outputSize }, (_, u) => z[s * layer.outputSize + u] > 0),
  );
}

/** Whether there is room for a mark for each sample and each unit. */
export function hasRoom(activity: readonly (readonly boolean[])[]): boolean {
  return activity.length <= MOST_SAMPLES && activity[0].length <= MOST_UNITS;
}

/** A full square where a unit is active for a sample, a small ring where it is silent. */
export function activityTraces(activity: readonly (readonly boolean[])[]) {
  return [true, false].map((isActive) => {
    const cells = activity.flatMap((units, s) =>
      units.flatMap((active, u) => (active === isActive ? [{ s, u }] : [])),
    );
    return {
      type: 'scatter',
      mode: 'markers',
      x: cells.map(({ u }) => u),
      y: cells.map(({ s }) => s),
      marker: isActive
        ? { symbol: 'square', color: VERMILION, size: 15 }
        : { symbol: 'circle-open', color: QUIET, size: 8, line: { width: 1.5 } },
      hovertemplate: `unit %{x} ${isActive ? 'active' : 'silent'}<extra></extra>`,
      xaxis: 'x3',
      yaxis: 'y3',
    };
  });
}

/** The samples from top to bottom, the units from left to right. */
export function activityAxes(
  { inputs }: Dataset,
  units: number,
  [x, y]: readonly [[number, number], [number, number]],
) {
  const room = Math.max(4, units);
  const inside = { ticks: '', showgrid: false, tickfont: SMALL, fixedrange: true };
  return {
    xaxis3: axis('hidden unit', {
      ...inside,
      ...{ domain: x, anchor: 'y3', range: [-0.5, room - 0.5] },
      tickvals: Array.from({ length: units }, (_, u) => u),
    }),
    yaxis3: axis('', {
      ...inside,
      ...{ domain: y, anchor: 'x3', range: [inputs.length - 0.5, -0.5] },
      tickvals: inputs.map((_, s) => s),
      ticktext: inputs.map((input) => `(${input.map(givenNumber).join(', ')})`),
    }),
  };
}

/** For how many samples z of each unit is above 0, in a sentence with a space after it. */
export function activityInWords(
  activity: readonly (readonly boolean[])[],
  { activation }: Layer,
): string {
  const counts = activity[0].map((_, u) => activity.filter((row) => row[u]).length);
  if (counts.length > MOST_UNITS) return '';
  const [first, ...others] = counts.map((count, u) => `unit ${u} for ${count}`);
  const all = [`${first} of ${counted(activity.length, 'sample')}`, ...others];
  return `${activation === 'relu' ? 'Active' : 'With z above 0'}: hidden ${all.join(', ')}. `;
}
