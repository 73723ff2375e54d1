#!/usr/bin/env node
// What `npx backprop-twice` runs: the package carries the course as a site, built, and
// nothing that would build it.
import { parseArgs } from 'node:util';
import { serveCommand } from './commands/serve';
import { BookError, inWords } from './program/book-error';
import { decimal } from './program/decimal';
import { endWithNpm } from './program/end-with-npm';
import { ownPackage } from './program/project';

const HELP = `Usage: backprop-twice [options]

Serves the course Backprop Twice to this machine, to be read and run in a browser, until
Ctrl-C.

Options:
  --port <number>  where it is served; 8000 unless given
  --version        say which release this is
  --help           say this`;

const OPTIONS = {
  port: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(): Promise<number> {
  const { port, version, help } = given();
  if (!help && !version) {
    return serveCommand({ port: port === undefined ? undefined : whole(port) });
  }
  console.log(help ? HELP : ownPackage().version);
  return 0;
}

function given() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new BookError(`${(error as Error).message}\n\n${HELP}`);
  }
}

function whole(port: string): number {
  const value = decimal(port);
  if (Number.isInteger(value) && value >= 1 && value <= 65_535) return value;
  throw new BookError(`--port is "${port}"; a whole number from 1 to 65535 is wanted.`);
}

endWithNpm();
run().then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    process.exitCode = 1;
    console.error(inWords(error));
  },
);
