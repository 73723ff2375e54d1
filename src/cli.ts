import { InvalidArgumentError, program } from 'commander';
import type { ExecuteCommandOptions } from './commands/execute';
import type { KernelCommandOptions } from './commands/kernel';
import { inWords } from './program/book-error';
import { decimal } from './program/decimal';
import { endWithNpm } from './program/end-with-npm';
import { Interruption } from './program/interruption';

const A_DAY = 86_400;

program
  .name('backprop-twice')
  .description('A course about backpropagation in Jupyter notebooks, in TypeScript.');

program
  .command('start')
  .summary('read the course in a browser')
  .description(
    'Runs the notebooks whose code has changed, builds the site from all of them and ' +
      'serves it to this machine until Ctrl-C.',
  )
  .option('--port <number>', 'where it is served; 8000 unless given', whole(1, 65_535))
  .action(async (options: { port?: number }) => {
    const { startCommand } = await import('./commands/start.js');
    process.exitCode = await startCommand(options);
  });

program
  .command('site')
  .summary('build the site')
  .description(
    'Builds the site from the notebooks as they are: a folder for any web server, or a ' +
      'USB stick.',
  )
  .option(
    '--to <folder>',
    'a new or empty folder, or an earlier site; dist/pages unless given',
  )
  .option(
    '--address <url>',
    "where it will be published, for whoever shares it; package.json's homepage unless given",
  )
  .action(async (options: { to?: string; address?: string }) => {
    const { siteCommand } = await import('./commands/site.js');
    await siteCommand(options);
  });

program
  .command('slides')
  .summary('build the slides')
  .description(
    'Builds the site, of which a deck of slides for each notebook is a part.',
  )
  .option('--pdf', 'print every deck as well, where a Chromium is installed', false)
  .action(async (options: { pdf?: boolean }) => {
    const { slidesCommand } = await import('./commands/slides.js');
    await slidesCommand(options);
  });

program
  .command('execute')
  .summary('run notebooks and store their outputs')
  .description(
    'Runs notebooks from top to bottom, each on a TypeScript kernel of its own, and ' +
      'stores their outputs. A notebook changes only if all of its cells ran.',
  )
  .argument('[notebooks...]', 'paths or short names, such as 01; all unless given')
  .option('--check', 'write nothing; compare with the outputs that are stored', false)
  .option('--jobs <number>', 'how many notebooks run at a time', whole(1, 64), 2)
  .option('--timeout <seconds>', 'how long one cell may take', seconds, 60)
  .option('--times', 'list the seconds that every cell took', false)
  .addHelpText(
    'after',
    `
Examples:
  npm run execute                     all notebooks
  npm run execute 01 03               01-forward-pass and 03-chain-rule
  npm run execute -- --check          are all stored outputs what the cells say now?
  npm run execute -- --timeout 300 05`,
  )
  .action(async (names: string[], options: ExecuteCommandOptions) => {
    const { executeCommand } = await import('./commands/execute.js');
    process.exitCode = await executeCommand(names, options);
  });

program
  .command('format')
  .summary('format the code in notebooks')
  .description('Formats the code of all cells with Biome; outputs stay as they are.')
  .argument('[notebooks...]', 'paths or short names, such as 01; all unless given')
  .action(async (names: string[]) => {
    const { formatCommand } = await import('./commands/format.js');
    await formatCommand(names);
  });

program
  .command('handout')
  .summary('write notebooks for a class, and lesson plans')
  .description(
    'Writes copies of the notebooks without the solutions of their exercises and ' +
      'without outputs. They run where they are written. With --teacher it writes a ' +
      'lesson plan of two pages for each notebook instead, solutions included.',
  )
  .argument('[notebooks...]', 'paths or short names, such as 01; all unless given')
  .option('--teacher', 'lesson plans, to print or to read in a browser', false)
  .option('--pdf', 'print the plans as well, where a Chromium is installed', false)
  .option(
    '--to <folder>',
    'a new or empty folder, or an earlier one of the same kind; dist/handout unless ' +
      'given, and dist/teacher for plans',
  )
  .addHelpText(
    'after',
    `
Examples:
  npm run handout 01                   01-forward-pass for a class
  npm run handout -- --teacher         lesson plans for all notebooks
  npm run handout -- --teacher --pdf 01`,
  )
  .action(async (names: string[], { teacher, ...options }: HandoutOptions) => {
    if (teacher) {
      const { lessonPlansCommand } = await import('./commands/lesson-plans.js');
      return lessonPlansCommand(names, options);
    }
    if (options.pdf) {
      program.error('--pdf is for lesson plans: npm run handout -- --teacher --pdf');
    }
    const { handoutCommand } = await import('./commands/handout.js');
    await handoutCommand(names, options);
  });

program
  .command('jupyter')
  .summary('open the notebooks in JupyterLab or Notebook')
  .description(
    "Starts JupyterLab or, where that is missing, Jupyter Notebook in the project's " +
      'folder, with its TypeScript kernel, reachable from this machine only.',
  )
  .argument('[arguments...]', 'passed on to Jupyter')
  .allowUnknownOption()
  .addHelpText(
    'after',
    `
Examples:
  npm run jupyter
  npm run jupyter -- --no-browser --port 9999`,
  )
  .action(async (args: string[]) => {
    const { jupyterCommand } = await import('./commands/jupyter.js');
    process.exitCode = await jupyterCommand(args);
  });

program
  .command('kernel')
  .summary('register the TypeScript kernel for your user')
  .description(
    'Registers the TypeScript kernel of this copy of the project for your user, so that ' +
      'VS Code, JupyterHub and any Jupyter that you start find it. Needs no Python.',
  )
  .option('--remove', 'take it away again', false)
  .option('--replace', 'even where another kernel is registered as tslab', false)
  .action(async (options: KernelCommandOptions) => {
    const { kernelCommand } = await import('./commands/kernel.js');
    await kernelCommand(options);
  });

program
  .command('predict')
  .summary('ask a trained network for predictions')
  .description(
    'Trains a network on XOR, then asks for two numbers and prints its prediction, until ' +
      'Ctrl-D, Ctrl-C or "quit".',
  )
  .option('--seed <number>', "of the network's first weights", whole(0))
  .option('--epochs <number>', 'how long it is trained', whole(1, 1_000_000))
  .addHelpText(
    'after',
    `
Examples:
  npm run predict
  npm run predict -- --seed 3 --epochs 500     (one that has not learnt enough)`,
  )
  .action(async (options: { seed?: number; epochs?: number }) => {
    const { runPredict } = await import('./commands/predict.js');
    await runPredict({ input: process.stdin, output: process.stdout, ...options });
  });

interface HandoutOptions {
  teacher: boolean;
  pdf: boolean;
  to?: string;
}

/** Reads a whole number within limits, both included. */
function whole(
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  return (text) => {
    const value = decimal(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const limit = most < 100_000 ? most : most.toLocaleString('en');
    throw new InvalidArgumentError(
      `A whole number from ${least} to ${limit} is wanted.`,
    );
  };
}

/** Reads a time in seconds. */
function seconds(text: string): number {
  const value = decimal(text);
  if (value > 0 && value <= A_DAY) return value;
  throw new InvalidArgumentError(
    `A number above 0 is wanted, and at most ${A_DAY}, a day.`,
  );
}

// Whoever reads the output may go before its end (`| head`): the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

endWithNpm();

program.parseAsync().catch((error: unknown) => {
  if (error instanceof Interruption) {
    process.exitCode = error.exitStatus;
    console.error('Stopped.');
  } else {
    process.exitCode = 1;
    console.error(inWords(error));
  }
});
