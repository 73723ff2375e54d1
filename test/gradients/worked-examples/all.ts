import { brownlee } from './brownlee';
import { byHandLinear } from './by-hand-linear';
import { courseraEx4 } from './coursera-ex4';
import { cs231n } from './cs231n';
import { deepForward } from './deep-forward';
import { goodfellowXor } from './goodfellow-xor';
import { hanKamber } from './han-kamber';
import { hmkcode } from './hmkcode';
import { kircerta } from './kircerta';
import { mazur } from './mazur';
import { micrograd } from './micrograd';
import { nnfs } from './nnfs';
import { planar } from './planar';
import { regularization } from './regularization';
import { scikitLearn } from './scikit-learn';
import { surafelml } from './surafelml';
import { tanhDeep } from './tanh-deep';
import { traskSingman } from './trask-singman';
import type { WorkedExample } from './worked-example';

/** Published examples, each with its source, in whose numbers our numbers must end. */
export const workedExamples: readonly WorkedExample[] = [
  mazur,
  courseraEx4,
  planar,
  regularization,
  deepForward,
  hanKamber,
  scikitLearn,
  micrograd,
  cs231n,
  nnfs,
  hmkcode,
  kircerta,
  tanhDeep,
  traskSingman,
  brownlee,
  surafelml,
  goodfellowXor,
  byHandLinear,
];
