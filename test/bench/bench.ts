/**
 * The benchmark: our module beside C and the libraries that one might take instead.
 *
 *   npm run bench -- --help
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, relative } from 'node:path';
import { InvalidArgumentError, Option, program } from 'commander';
import { course, importTime } from './course';
import { installPackages } from './install';
import { built, entrants, project } from './peers';
import { race } from './race';
import { markdown, type Result } from './report';
import { scaling } from './scaling';
import { workloads } from './tasks';
import { verdicts } from './verdicts';

const parts = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'import'];

program
  .name('npm run bench --')
  .description(
    'Measures this module beside C, numpy and JavaScript libraries, in turns, and prints ' +
      'medians and ratios. What is missing on this machine is left out and named.',
  )
  .addOption(
    new Option('--only <parts...>', 'some of them')
      .choices(parts)
      .default(parts, 'all'),
  )
  .option('--rounds <number>', 'how often each one takes its turn', wholeNumber, 5)
  .addHelpText(
    'after',
    `
  W1  2-2-1 on XOR, nudge        W4  2-64-64-1 on 1,024 moons, chain rule
  W2  2-3-1 on XOR, chain rule   W5  the cost of a gradient as the network grows
  W3  2-16-16-1 on 256 moons     W6  every notebook of the course

Examples:
  npm run bench -- --only W1 W2
  npm run bench -- --rounds 9`,
  )
  .action(measure);

/** Measures the chosen parts, one after another, and reports. */
async function measure(options: { only: string[]; rounds: number }): Promise<void> {
  const { only, rounds } = options;
  const from = performance.now();
  const races = workloads.filter(({ id }) => only.includes(id));
  if (races.length) installPackages();
  const { here, missing } = entrants(races.length > 0);
  const result: Result = {
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model.trim() || process.arch,
      node: process.version,
    },
    rounds,
    seconds: 0,
    peers: here.map(({ name, precision, program }) => {
      return { name, version: program.version, precision };
    }),
    missing,
    races: [],
    scaling: [],
  };
  for (const { task, ...workload } of races) {
    const laps = await race({ task, ...workload }, here, rounds);
    result.races.push({ ...workload, laps });
  }
  if (only.includes('W5')) {
    for (const engine of here.filter(({ kind }) => kind === 'ours')) {
      result.scaling.push(...(await scaling(engine, rounds)));
    }
  }
  if (only.includes('W6')) result.course = await course();
  if (only.includes('import')) result.importTime = importTime();
  result.seconds = (performance.now() - from) / 1000;

  const folder = join(built, 'results');
  mkdirSync(folder, { recursive: true });
  const everything = { ...result, targets: verdicts(result) };
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(everything, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), markdown(result));
  console.log(markdown(result));
  console.log(`Written to ${relative(project, folder)}/bench.md and bench.json`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('A whole number above 0 is wanted.');
}

void program.parseAsync();
