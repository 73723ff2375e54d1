import { join } from 'node:path';

/** Where the compiled benchmark runs, beside all that it makes: dist/bench. */
export const built = __dirname;

export const project = join(built, '../..');

export const sources = join(project, 'test/bench');

export const results = join(built, 'results');
