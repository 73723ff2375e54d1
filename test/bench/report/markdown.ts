import { ours } from '../peers';
import { courseSection } from './course-section';
import { raceSection } from './race-section';
import type { Result } from './result';
import { scalingSection } from './scaling-section';
import { table } from './table';
import { verdicts } from './verdicts';

/** The whole report. */
export function markdown(result: Result): string {
  const { machine, peers, missing, races, scaling, course, importTime, rounds } =
    result;
  const sections = [
    '# Benchmark',
    `${machine.cores} cores, ${machine.processor}, Node ${machine.node}; ` +
      `${rounds} rounds in turns, medians; ${result.seconds.toFixed(0)} s in all.`,
    peersSection(peers, missing),
    ...races.map(raceSection),
  ];
  if (scaling.length) sections.push(scalingSection(scaling));
  if (course) sections.push(courseSection(course));
  if (importTime) {
    sections.push(
      '## Import',
      `Importing the module adds ${importTime.milliseconds.toFixed(0)} ms to a Node process ` +
        `that takes ${importTime.empty.toFixed(0)} ms to do nothing.`,
    );
  }
  const rows = verdicts(result).map(({ what, wanted, found, met }) => [
    what,
    wanted,
    found,
    met ? 'met' : 'MISSED',
  ]);
  if (rows.length) {
    sections.push('## Targets', table(['what', 'wanted', 'found', ''], rows));
  }
  return `${sections.join('\n\n')}\n`;
}

function peersSection(peers: Result['peers'], missing: Result['missing']): string {
  const rows = peers.map(({ name, version, precision }) => [
    name,
    version || (ours.some((peer) => peer.name === name) ? 'this module' : ''),
    precision,
  ]);
  const list = missing.map(({ name, reason }) => `Missing: ${name} (${reason}).`);
  return [table(['peer', 'version', 'numbers'], rows), ...list].join('\n\n');
}
