import type { Course } from '../measure/course';
import { table } from './table';

/** W6: how long the whole course takes, and how much memory. */
export function courseSection(course: Course): string {
  const { seconds, notebooks, peakBytes, verdict, complaints } = course;
  const memory = peakBytes
    ? `at most ${(peakBytes / 2 ** 20).toFixed(0)} MB (resident, all processes together)`
    : 'memory not told: that takes Linux';
  const parts = [
    '## W6: the whole course',
    `${seconds.toFixed(1)} s with two kernels at a time; ${memory}. ${verdict}.`,
  ];
  if (complaints.length) parts.push(complaints.map((line) => `- ${line}`).join('\n'));
  if (notebooks.length) {
    const rows = notebooks.map(({ name, seconds }) => [name, seconds.toFixed(2)]);
    parts.push(table(['notebook', 'seconds'], rows));
  }
  return parts.join('\n\n');
}
