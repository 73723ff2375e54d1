import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { mistakesOf, type Slip } from '../slips';

type LossNow = () => number;
type Given = [parameters: number[], p: number, epsilon: number, lossNow: LossNow];

/** Any curve that tells every parameter from every other. */
function lossOfArray(parameters: readonly number[]): number {
  return parameters.reduce((sum, value, p) => sum + (p + 1) * (value - 0.3) ** 2, 0);
}

/** Stands for the loss of the array, which is made when the array is known. */
const anyLoss: LossNow = () => Number.NaN;

/** What the function does, step by step. */
interface Steps {
  nudged(before: number, epsilon: number): number;
  undone(now: number, before: number, epsilon: number): number;
  returned(after: number, before: number, epsilon: number): number;
}

const right: Steps = {
  nudged: (before, epsilon) => before + epsilon,
  undone: (_now, before) => before,
  returned: (after) => after,
};

const nudgeWith =
  (instead: Partial<Steps>) =>
  (...[parameters, p, epsilon, lossNow]: Given): number => {
    const { nudged, undone, returned } = { ...right, ...instead };
    const unnudged = instead.returned ? lossNow() : 0;
    const before = parameters[p];
    parameters[p] = nudged(before, epsilon);
    const loss = lossNow();
    parameters[p] = undone(parameters[p], before, epsilon);
    return returned(loss, unnudged, epsilon);
  };

const slips: Slip<Steps>[] = [
  {
    name: 'it’s undone by calculating',
    sets: { undone: (now, before, epsilon) => now - Math.sign(now - before) * epsilon },
    says: 'That comes close, but rounding may change the last digits. Who still knows what was there?',
  },
  {
    name: 'it isn’t undone',
    sets: { undone: (now) => now },
    says: 'The array still holds the nudged value when your function returns.',
  },
  {
    name: 'the knob is turned down',
    sets: { nudged: (before, epsilon) => before - epsilon },
    says: 'The nudge goes up: the value at index `p` gets larger.',
  },
  {
    name: 'the value becomes ε',
    sets: { nudged: (_before, epsilon) => epsilon },
    says: 'A nudge is added to what is there.',
  },
  {
    name: 'that’s how much the loss rose',
    sets: { returned: (after, before) => after - before },
    says: 'Return the loss itself, as it is after the nudge.',
  },
  {
    name: 'that’s the slope',
    sets: { returned: (after, before, epsilon) => (after - before) / epsilon },
    says: 'Return the loss itself, as it is after the nudge.',
  },
];

/** Nudging one parameter and putting it back exactly; the array is looked at. */
export const undoANudge: Exercise<Given> = {
  name: '02-undo-a-nudge',
  answer: nudgeWith({}),
  tryOn,
  told: (parameters, p, epsilon) =>
    `For parameters = [${parameters.join(', ')}], p = ${p} and epsilon = ${epsilon},`,
  observe,
  pointer:
    'Four steps: keep the value, nudge it, ask for the loss, put back what you kept. Then ' +
    'return the loss.',
  right:
    'Look for `finally` in src/gradients/nudge.ts: the module puts the value back even ' +
    'where asking for the loss ends in an error.',
  mistakes: [
    ...mistakesOf(slips, nudgeWith, tryOn, observe),
    {
      name: '`lossNow` doesn’t see the nudge',
      answer: (_parameters, _p, _epsilon, lossNow) => lossNow(),
      says: 'It looks at this very array, no copy of it, and at the moment when you call it.',
    },
    {
      name: 'you never call `lossNow`',
      answer: () => 0,
      says: 'What’s asked for is the loss, and `lossNow()` computes it from the array.',
    },
    {
      name: 'every parameter is nudged',
      answer(parameters, _p, epsilon, lossNow) {
        const before = [...parameters];
        for (const q of before.keys()) parameters[q] += epsilon;
        const loss = lossNow();
        for (const [q, value] of before.entries()) parameters[q] = value;
        return loss;
      },
      says: 'Only the parameter at index `p` moves; all the others stay.',
    },
  ],
};

/** What comes back, what the loss was asked of, and whether the array is as before. */
function observe(
  given: (...given: Given) => unknown,
  ...[parameters, p, epsilon]: Given
): unknown {
  const before = [...parameters];
  let seen: number[] | undefined;
  const loss = given(parameters, p, epsilon, () => {
    seen = [...parameters];
    return lossOfArray(parameters);
  });
  if (isNotYet(loss)) return loss;
  if (!seen) return 'lossNow is never called';
  return {
    'when `lossNow` is called, parameters': seen,
    'what it returns': loss,
    'the array afterwards': comparedWith(before, parameters),
  } as Answer;
}

function comparedWith(before: number[], after: number[]): string {
  if (after.length !== before.length) return 'of another length';
  const changed = before.filter((value, q) => !Object.is(value, after[q])).length;
  return changed === 0 ? 'exactly as before' : `changed in ${changed} of its values`;
}

function tryOn(): Given[] {
  return [
    [[0.8, -0.5, 0.1], 1, 0.25, anyLoss],
    [[0.00003, 0.7], 0, 0.1, anyLoss],
    [[2, 0.4, 0.000001, -3], 2, 0.1, anyLoss],
  ];
}
