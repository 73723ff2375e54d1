import { median } from '../measure/median';
import type { Lap } from '../measure/race';
import { ours } from '../peers';
import type { Race } from './result';
import { duration, table, threeDigits } from './table';

/** One workload: who took how long, and how that compares with C and with us. */
export function raceSection({ id, title, laps, coldStarts, coldEpochs }: Race): string {
  const finished = laps.filter(({ failure }) => !failure);
  const rivals = ['C', ...ours.map(({ name }) => name)].filter((name) =>
    finished.some(({ peer }) => peer === name),
  );
  const timeOf = (name: string) =>
    finished.find(({ peer }) => peer === name)?.microseconds as number;
  const rows = finished.map((lap) => [
    lap.peer,
    duration(lap.microseconds),
    spread(lap.measured),
    ...rivals.map((name) => threeDigits(lap.microseconds / timeOf(name))),
    lap.epochs.toLocaleString('en'),
    lap.lossError.toExponential(0),
  ]);
  const columns = ['an epoch', 'spread', ...rivals.map((name) => `÷ ${name}`)];
  const parts = [
    `## ${id}: ${title}`,
    table(['peer', ...columns, 'epochs measured', 'loss error'], rows),
    ...notes(laps),
  ];
  if (coldEpochs) parts.push(coldTable(coldStarts, coldEpochs));
  return parts.join('\n\n');
}

/** How far the slowest and the fastest round are apart, as a share of the median. */
function spread(measured: number[]): string {
  const range = Math.max(...measured) - Math.min(...measured);
  return `${Math.round((100 * range) / median(measured))} %`;
}

function coldTable(coldStarts: Race['coldStarts'], epochs: number): string {
  const rivals = ['C', ...ours.map(({ name }) => name)].filter((name) =>
    coldStarts.some(({ peer, scaled }) => peer === name && !scaled),
  );
  const timeOf = (name: string) =>
    coldStarts.find(({ peer }) => peer === name)?.milliseconds as number;
  const rows = coldStarts.map(({ peer, milliseconds, scaled }) => [
    peer,
    `${scaled ? '~' : ''}${duration(milliseconds * 1000)}`,
    ...rivals.map((name) => threeDigits(milliseconds / timeOf(name))),
  ]);
  return [
    `From a cold start, ${epochs.toLocaleString('en')} epochs in a fresh process, from ` +
      'before the import of what trains to the end (~ not run: scaled from the epochs above):',
    table(['peer', 'training', ...rivals.map((name) => `÷ ${name}`)], rows),
  ].join('\n\n');
}

function notes(laps: Lap[]): string[] {
  return laps.flatMap(({ peer, difference, failure }) => [
    ...(difference ? [`${peer}: ${difference}.`] : []),
    ...(failure ? [`${peer} failed: ${failure}`] : []),
  ]);
}
