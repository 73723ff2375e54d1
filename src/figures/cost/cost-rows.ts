import {
  requireAtMost,
  requireBoolean,
  requireNonEmptyArray,
  requireObject,
  requirePositive,
  requireString,
  requireWhole,
} from '../../checks';
import { counted, grouped } from '../../text/numbers';

/** What one gradient costs by one method. */
export interface MethodCost {
  method: string;
  milliseconds: number;
  /** Whether a clock says so; else it was estimated, and the bar is hollow. */
  measured: boolean;
  /** How many runs of the network it takes. */
  runs?: number;
}

/** One network, and what each method costs there. */
export interface CostGroup {
  name: string;
  costs: readonly MethodCost[];
}

const MOST_GROUPS = 4;
const MOST_COSTS = 3;
const THE_FIGURE = 'the figure takes';

/** Throws an InputError unless these are groups of costs, not too many. */
export function requireGroups(groups: unknown): asserts groups is CostGroup[] {
  requireNonEmptyArray(groups, 'groups');
  requireAtMost(groups.length, MOST_GROUPS, ['groups has', 'entries', THE_FIGURE]);
  for (const [g, group] of groups.entries()) {
    const where = `groups[${g}]`;
    requireObject(group, where, 'an object with name and costs');
    const { name, costs } = group as CostGroup;
    requireString(name, `${where}.name`);
    requireNonEmptyArray(costs, `${where}.costs`);
    requireAtMost(costs.length, MOST_COSTS, [`${where} has`, 'entries', THE_FIGURE]);
    for (const [c, cost] of costs.entries()) requireCost(cost, `${where}.costs[${c}]`);
  }
}

function requireCost(cost: MethodCost, where: string): void {
  requireObject(cost, where, 'an object with method, milliseconds and measured');
  requireString(cost.method, `${where}.method`);
  requirePositive(cost.milliseconds, `${where}.milliseconds`);
  requireBoolean(cost.measured, `${where}.measured`);
  if (cost.runs !== undefined) requireWhole(cost.runs, `${where}.runs`, 1);
}

export interface CostRow extends MethodCost {
  /** Which method of its group it is, which gives the colour. */
  k: number;
  /** Where its bar is, and where its group's name, in rows from the top. */
  y: number;
}

/** A name of its own row above each group, and a little room between groups. */
export function rowsOf(groups: readonly CostGroup[]) {
  let next = 0;
  const placed = groups.map(({ name, costs }) => {
    const heading = { name, runs: runsInWords(costs), y: next };
    const rows = costs.map((cost, k): CostRow => ({ ...cost, k, y: next + k + 0.9 }));
    next += costs.length + 1.1;
    return { heading, rows };
  });
  return {
    headings: placed.map(({ heading }) => heading),
    rows: placed.flatMap(({ rows }) => rows),
    height: next,
  };
}

/** How many runs each method takes, if it says so: ", 19 runs against 2". */
function runsInWords(costs: readonly MethodCost[]): string {
  const [first, ...others] = costs.flatMap(({ runs }) =>
    runs === undefined ? [] : [runs],
  );
  if (first === undefined) return '';
  return [`, ${counted(first, 'run')}`, ...others.map(grouped)].join(' against ');
}
