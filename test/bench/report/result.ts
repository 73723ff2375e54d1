import type { ColdStart } from '../measure/cold-start';
import type { Course } from '../measure/course';
import type { ImportTime } from '../measure/import-time';
import type { Lap } from '../measure/race';
import type { Scaling } from '../measure/scaling';
import type { Workload } from '../workloads';
import type { Machine } from './machine';

/** Everything that a run found out; this is what the JSON file holds. */
export interface Result {
  machine: Machine;
  rounds: number;
  seconds: number;
  /** The peers that took part. */
  peers: { name: string; version: string; precision: string }[];
  /** Those that could not, and why. */
  missing: { name: string; reason: string }[];
  races: Race[];
  scaling: Scaling[];
  course?: Course;
  importTime?: ImportTime;
}

export interface Race
  extends Pick<Workload, 'id' | 'title' | 'targets' | 'coldEpochs'> {
  laps: Lap[];
  coldStarts: ColdStart[];
}
