/**
 * The benchmark: our module beside C and the libraries that one might take instead.
 *
 *   npm run bench -- --help
 */
import { InvalidArgumentError, Option, program } from 'commander';
import { endAll, endTogether, Stopped } from './measure/processes';
import { WrongLoss } from './measure/race';
import { measureAll, type Part, parts } from './measure-all';
import { Progress } from './progress';
import { markdown } from './report/markdown';
import { writeReport } from './report/write-report';

interface Options {
  only: Part[];
  rounds: number;
}

program
  .name('npm run bench --')
  .description(
    'Measures this module beside C, numpy and JavaScript libraries, in turns, and prints ' +
      'medians and ratios. What is missing on this machine is left out and named.',
  )
  .addOption(
    new Option('--only <parts>', `some of ${parts.join(',')}`)
      .argParser(chosenParts)
      .default([...parts], 'all of them'),
  )
  .option('--rounds <number>', 'how often each one takes its turn', wholeNumber, 5)
  .addHelpText(
    'after',
    `
  W1  2-2-1 on XOR, nudge        W4  2-64-64-1 on 1,024 moons, chain rule
  W2  2-3-1 on XOR, chain rule   W5  the cost of a gradient as the network grows
  W3  2-16-16-1 on 256 moons     W6  every notebook of the course

Examples:
  npm run bench -- --only W1,W2
  npm run bench -- --rounds 9`,
  )
  .action(async ({ only, rounds }: Options) => {
    endTogether();
    const progress = new Progress();
    try {
      const result = await measureAll(only, rounds, progress);
      progress.clear();
      console.log(markdown(result));
      console.log(`Written to ${writeReport(result)}`);
    } catch (error) {
      if (error instanceof Stopped) return; // whoever stopped it ends it
      progress.clear();
      await endAll();
      console.error(error instanceof WrongLoss ? `WRONG: ${error.message}` : error);
      process.exitCode = 1;
    }
  });

function chosenParts(text: string): Part[] {
  return text.split(',').map((name) => {
    const found = parts.find(
      (part) => part.toLowerCase() === name.trim().toLowerCase(),
    );
    if (!found) throw new InvalidArgumentError(`Wanted: some of ${parts.join(', ')}.`);
    return found;
  });
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('A whole number above 0 is wanted.');
}

void program.parseAsync();
