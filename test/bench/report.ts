import type { Course } from './course';
import type { Lap } from './race';
import type { Scaling } from './scaling';
import type { Workload } from './tasks';
import { median } from './turns';
import { verdicts } from './verdicts';

/** Everything that a run found out; this is what the JSON file holds. */
export interface Result {
  machine: { cores: number; processor: string; node: string };
  rounds: number;
  seconds: number;
  /** The peers that took part. */
  peers: { name: string; version: string; precision: string }[];
  /** Those that could not, and why. */
  missing: { name: string; reason: string }[];
  races: (Omit<Workload, 'task'> & { laps: Lap[] })[];
  scaling: Scaling[];
  course?: Course;
  importTime?: { milliseconds: number; empty: number };
}

/** The whole report. */
export function markdown(result: Result): string {
  const { machine, peers, missing, scaling, course, importTime, rounds } = result;
  const shapes = [...new Set(scaling.map(({ shape }) => shape))];
  const targets = verdicts(result);
  const sections = [
    '# Benchmark',
    `${machine.cores} cores, ${machine.processor}, Node ${machine.node}; ` +
      `${rounds} rounds in turns, medians; ${result.seconds.toFixed(0)} s in all.`,
    table(
      ['peer', 'version', 'numbers'],
      peers.map(({ name, version, precision }) => [name, version, precision]),
    ),
    ...missing.map(({ name, reason }) => `Missing: ${name} (${reason}).`),
    ...result.races.flatMap(raceSection),
    ...(shapes.length
      ? ['## W5: seconds per gradient as the network grows, 32 moons']
      : []),
    ...shapes.flatMap((shape) =>
      scalingSection(scaling.filter((one) => one.shape === shape)),
    ),
  ];
  if (course) {
    sections.push(
      '## W6: the whole course',
      `${course.seconds.toFixed(1)} s with two kernels at a time; at most ` +
        `${(course.peakBytes / 2 ** 20).toFixed(0)} MB (resident, all processes together).`,
      `\`\`\`text\n${course.said}\n\`\`\``,
    );
  }
  if (importTime) {
    sections.push(
      '## Import',
      `Importing the module adds ${importTime.milliseconds.toFixed(0)} ms to a Node process ` +
        `that takes ${importTime.empty.toFixed(0)} ms to do nothing.`,
    );
  }
  if (targets.length) {
    const rows = targets.map(({ what, wanted, found, met }) => {
      return [what, wanted, found, met ? 'met' : 'MISSED'];
    });
    sections.push('## Targets', table(['what', 'wanted', 'found', ''], rows));
  }
  return `${sections.join('\n\n')}\n`;
}

/** One workload: who took how long, and how that compares with C and with us. */
function raceSection({
  id,
  title,
  laps,
  coldEpochs,
}: Result['races'][number]): string[] {
  const finished = laps.filter(({ failure }) => !failure);
  const rivals = [/^C$/, /^ours/].flatMap((name) =>
    finished.filter(({ peer }) => name.test(peer)),
  );
  const ratios = (time: number, of: (lap: Lap) => number) =>
    rivals.map((rival) => threeDigits(time / of(rival)));
  const byRivals = rivals.map(({ peer }) => `÷ ${peer}`);
  const warm = finished.map((lap) => {
    const range = Math.max(...lap.measured) - Math.min(...lap.measured);
    return [
      lap.peer,
      duration(lap.microseconds),
      `${Math.round((100 * range) / median(lap.measured))} %`,
      ...ratios(lap.microseconds, ({ microseconds }) => microseconds),
      lap.epochs.toLocaleString('en'),
      lap.lossError.toExponential(0),
    ];
  });
  const cold = finished.map(({ peer, cold }) => {
    const { milliseconds = 0, scaled } = cold ?? {};
    const time = `${scaled ? '~' : ''}${duration(1000 * milliseconds)}`;
    return [
      ...[peer, time],
      ...ratios(milliseconds, ({ cold }) => cold?.milliseconds ?? 0),
    ];
  });
  return [
    `## ${id}: ${title}`,
    table(
      ['peer', 'an epoch', 'spread', ...byRivals, 'epochs measured', 'loss error'],
      warm,
    ),
    ...laps.flatMap(({ peer, difference, failure }) => [
      ...(difference ? [`${peer}: ${difference}.`] : []),
      ...(failure ? [`${peer} failed: ${failure}`] : []),
    ]),
    ...(coldEpochs
      ? [
          `From a cold start, ${coldEpochs.toLocaleString('en')} epochs in a fresh process, ` +
            'from before the import of what trains to the end (~ not run: scaled from the ' +
            'epochs above):',
          table(['peer', 'training', ...byRivals], cold),
        ]
      : []),
  ];
}

/** What a gradient costs as networks of one shape grow. */
function scalingSection(columns: Scaling[]): string[] {
  const rows = columns[0].costs.map(({ hidden, parameters }, k) => [
    String(hidden),
    parameters.toLocaleString('en'),
    ...columns.map(({ costs }) => duration(costs[k].seconds * 1e6)),
  ]);
  const exponents = columns.map(({ exponent }) => exponent.toFixed(2));
  return [
    `${columns[0].shape}; the last row is the exponent of P over the four largest:`,
    table(
      ['h', 'P', ...columns.map(({ engine, method }) => `${engine}, ${method}`)],
      [...rows, ['exponent', '', ...exponents]],
    ),
  ];
}

/** A Markdown table, its columns as wide as their longest cell; all but the first stand right. */
function table(header: string[], rows: string[][]): string {
  const widths = header.map((title, k) =>
    Math.max(3, title.length, ...rows.map((row) => row[k].length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, k) => (k ? cell.padStart(widths[k]) : cell.padEnd(widths[k]))).join(' | ')} |`;
  const rule = widths.map((width, k) => `${'-'.repeat(width - 1)}${k ? ':' : '-'}`);
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** A time with three digits, in the unit that suits it. */
function duration(microseconds: number): string {
  if (microseconds < 1000) return `${threeDigits(microseconds)} µs`;
  if (microseconds < 1e6) return `${threeDigits(microseconds / 1000)} ms`;
  return `${threeDigits(microseconds / 1e6)} s`;
}

function threeDigits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
