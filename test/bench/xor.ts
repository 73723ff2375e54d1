/**
 * How long 100,000 epochs of XOR take, as a ratio to plain C compiled here and now:
 *
 *   npm run bench
 *
 * Every run is a process of its own, so that each pays for its own start; the runs of
 * both sides take turns, and the medians count.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EPOCHS,
  type Timing,
  timeTraining,
  type WorkloadName,
  workloads,
} from './workloads';

const ROUNDS = 5;
const C_SOURCE = join(__dirname, '../../test/bench/xor.c');

function main(): void {
  const child = process.argv[2];
  if (child) {
    console.log(JSON.stringify(timeTraining(child as WorkloadName)));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'backprop-twice-bench-'));
  try {
    const program = compileC(folder);
    for (const name of Object.keys(workloads) as WorkloadName[]) compare(name, program);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The path of the compiled program; undefined where there is no C compiler. */
function compileC(folder: string): string | undefined {
  const program = join(folder, 'xor');
  try {
    execFileSync('gcc', ['-O3', '-march=native', C_SOURCE, '-o', program, '-lm']);
    return program;
  } catch (error) {
    console.log(`C is missing: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

function compare(name: WorkloadName, program?: string): void {
  const parameters = workloads[name].network().parameters.join(' ');
  const ours: Timing[] = [];
  const limit: Timing[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(run(process.execPath, [__filename, name]));
    if (program) limit.push(run(program, [name, String(EPOCHS)], parameters));
  }

  console.log(`\n${workloads[name].title}, ${EPOCHS} epochs of XOR, from a cold start`);
  console.log(`  TypeScript  ${summary(ours)}`);
  if (!program) return;
  console.log(`  C           ${summary(limit)}`);
  console.log(`  ratio       ${(median(ours) / median(limit)).toFixed(2)}`);
  const apart = Math.abs(ours[0].loss / limit[0].loss - 1);
  // Rounding makes the two ways part a little, and training makes that grow.
  if (apart > 1e-3) throw new Error(`the losses differ by ${apart.toExponential(1)}`);
}

function run(command: string, args: string[], input?: string): Timing {
  return JSON.parse(execFileSync(command, args, { input, encoding: 'utf8' }));
}

function median(timings: Timing[]): number {
  const sorted = timings.map((timing) => timing.milliseconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function summary(timings: Timing[]): string {
  const all = timings.map((timing) => timing.milliseconds.toFixed(0)).join(', ');
  return `median ${median(timings).toFixed(0)} ms (${all}), loss ${timings[0].loss.toFixed(9)}`;
}

main();
