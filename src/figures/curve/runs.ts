import { InputError, requireFinite, requireObject, shown } from '../../checks';

/** What train returned, or as much of it as a curve needs. */
export interface LossHistory {
  losses: ArrayLike<number>;
}

/** One training run; a run on its own has no name. */
export interface Run {
  name: string;
  losses: ArrayLike<number>;
}

/** More lines than this cannot be told apart. */
const MOST_RUNS = 10;

/**
 * One history, or several by name, as a list of runs.
 *
 * @throws InputError where there is none, or too many, or a loss is not finite
 */
export function toRuns(
  histories: LossHistory | Readonly<Record<string, LossHistory>>,
): Run[] {
  const wanted = 'what train returned, or several of these by name';
  requireObject(histories, 'histories', wanted);
  const runs = isHistory(histories)
    ? [{ name: '', losses: histories.losses }]
    : Object.entries(histories as Record<string, LossHistory>).map(
        ([name, history]) => ({ name, losses: lossesOf(history, name) }),
      );
  if (runs.length === 0) throw new InputError('histories is empty');
  if (runs.length > MOST_RUNS) {
    throw new InputError(
      `histories has ${runs.length} runs; the figure takes up to ${MOST_RUNS}`,
    );
  }
  for (const { name, losses } of runs) {
    const where = name === '' ? 'losses' : `${name}: losses`;
    if (losses.length === 0) throw new InputError(`${where} is empty`);
    for (let e = 0; e < losses.length; e++) {
      if (!Number.isFinite(losses[e])) requireFinite(losses[e], `${where}[${e}]`);
    }
  }
  return runs;
}

function lossesOf(history: unknown, name: string): ArrayLike<number> {
  if (isHistory(history)) return history.losses;
  throw new InputError(`${name} is ${shown(history)}; it must be what train returned`);
}

function isHistory(value: unknown): value is LossHistory {
  const losses = (value as { losses?: unknown } | null | undefined)?.losses;
  return losses instanceof Float64Array || Array.isArray(losses);
}

/** The last loss of a run. */
export function lastLoss({ losses }: Run): number {
  return losses[losses.length - 1];
}
