import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { type Argument, fresh, publicCalls, publicParts } from '../public-calls';
import { heldToContract } from './contract';
import type { FromWorker, Task, WorkerData } from './fuzz';
import { type Holder, mistakes } from './mistakes';
import { placeName, placesIn } from './places';

/** Makes calls with mistakes in them, one after the other, and tells how each ended. */

const { module, seed, clock } = workerData as WorkerData;
const course = createRequire(module)(module) as typeof import('../../src/index');
const tell = (message: FromWorker) => parentPort?.postMessage(message);

// Outside a notebook the module shows things in the console.
for (const name of ['log', 'error', 'warn', 'info'] as const) console[name] = () => {};

const calls = publicCalls(course);
const parts = publicParts(course);

parentPort?.on('message', ({ name, from, count }: Task) => {
  const call = parts[name]?.call ?? course[name as keyof typeof course];
  fuzz(name, call as never, parts[name]?.arguments ?? calls[name], from, count);
  tell({ done: name });
});
process.on('unhandledRejection', () => {}); // promises that were given

function fuzz(
  name: string,
  call: (...given: never[]) => unknown,
  listed: readonly Argument[],
  from: number,
  count: number,
): void {
  const fits = listed.map((argument) => argument.fits);
  const usual = call(...(fresh(fits) as never[]));
  for (const [k, made] of slips(name, fits, count).entries()) {
    if (k < from) continue;
    const given = fresh(fits);
    const words = made.map(({ place, mistake }) => {
      const could = slip(given as never, place, mistake);
      return `${placeName(place)} is ${mistake}${could ? '' : ' (cannot be)'}`;
    });
    tell({ name, k, words: words.join(' and ') });
    Atomics.add(clock, 0, 1);
    const { how, broken } = heldToContract(call, given, listed, usual);
    tell({ name, k, how, ...broken });
  }
}

interface Slip {
  place: readonly string[];
  mistake: string;
}

/** What is wrong in each call: in four of five, one thing; the same for the same seed. */
function slips(name: string, fits: unknown[], count: number): Slip[][] {
  // One argument more than there are.
  const places = [...placesIn(fits), [String(fits.length)]];
  const ofArguments = places.filter(({ length }) => length === 1);
  const slip = fc.record({
    place: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...ofArguments) },
      { weight: 3, arbitrary: fc.constantFrom(...places) },
    ),
    mistake: fc.constantFrom(...Object.keys(mistakes)),
  });
  const made = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(slip) },
    { weight: 1, arbitrary: fc.tuple(slip, slip) },
  );
  const own = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed);
  return fc.sample(made, { seed: own % 2 ** 31, numRuns: count });
}

/** Puts a mistake at a place; false where it cannot stand there. */
function slip(given: Holder, place: readonly string[], mistake: string): boolean {
  // Arguments are passed on, not got.
  if (place.length === 1 && mistake.startsWith('a getter')) return false;
  try {
    const holder = place.slice(0, -1).reduce((at, key) => at[key] as Holder, given);
    mistakes[mistake](holder, place[place.length - 1]);
    return true;
  } catch {
    return false;
  }
}
