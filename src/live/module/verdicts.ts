import type { Verdict } from '../../exercises/check/judge';
import type { WorkerModule } from '../worker/worker-module';

const { verdicts: kept } = require('live') as WorkerModule;

/** How the last answer to each exercise was judged: the page keeps it. */
export const verdicts = kept as Map<string, Verdict['kind']>;
