import type { Exercise } from '../exercise';

type LossAt = (parameters: number[]) => number;
type Given = [lossAt: LossAt, parameters: number[], epsilon: number];

/** What is measured of one parameter; `nudged` gives the parameters, p moved by that. */
type Measure = (
  nudged: (by: number) => number[],
  lossAt: LossAt,
  epsilon: number,
) => number;

/** The gradient that comes of measuring each parameter in this way. */
const eachBy =
  (measure: Measure) =>
  (...[lossAt, parameters, epsilon]: Given): number[] =>
    parameters.map((_, p) =>
      measure(
        (by) => parameters.map((value, q) => (q === p ? value + by : value)),
        lossAt,
        epsilon,
      ),
    );

/** A nudged gradient of any loss; the parameters depend on each other in all of them. */
export const wholeGradient: Exercise<Given> = {
  name: '02-whole-gradient',
  answer: eachBy(
    (nudged, lossAt, epsilon) =>
      (lossAt(nudged(epsilon)) - lossAt(nudged(-epsilon))) / (2 * epsilon),
  ),
  tryOn: () => [
    [([a, b]) => a ** 3 * b, [2, 5], 0.1],
    [([a, b, c]) => a * b * c + Math.exp(b - a), [1, -2, 3], 0.2],
    [([a, b, c, d]) => (a - b) ** 3 + a * c * d + d ** 3, [0.5, 2, -1, 4], 0.01],
  ],
  pointer: 'TODO',
  right:
    'This is all that `nudgeGradient` does; it never asks what is inside the loss, so it ' +
    'works for any function of numbers.',
  mistakes: [
    {
      name: 'the nudges pile up',
      answer(lossAt, parameters, epsilon) {
        const moved = [...parameters];
        return moved.map((_, p) => {
          moved[p] += epsilon;
          const above = lossAt(moved);
          moved[p] -= 2 * epsilon;
          return (above - lossAt(moved)) / (2 * epsilon);
        });
      },
      says: 'Later slopes are measured while earlier knobs are still turned: put each back.',
    },
    {
      name: 'divided by ε, not by 2ε',
      answer: eachBy(
        (nudged, lossAt, epsilon) =>
          (lossAt(nudged(epsilon)) - lossAt(nudged(-epsilon))) / epsilon,
      ),
      says: 'From the point below to the point above it is further than one nudge.',
    },
    {
      name: 'a forward difference',
      answer: eachBy(
        (nudged, lossAt, epsilon) =>
          (lossAt(nudged(epsilon)) - lossAt(nudged(0))) / epsilon,
      ),
      says: 'It looks to one side only; look to both.',
    },
    {
      name: 'sign flipped',
      answer: eachBy(
        (nudged, lossAt, epsilon) =>
          (lossAt(nudged(-epsilon)) - lossAt(nudged(epsilon))) / (2 * epsilon),
      ),
      says: 'Which of the two losses is subtracted from the other?',
    },
    {
      name: 'all parameters nudged at once',
      answer(lossAt, parameters, epsilon) {
        const all = (by: number) => lossAt(parameters.map((value) => value + by));
        return parameters.map(() => (all(epsilon) - all(-epsilon)) / (2 * epsilon));
      },
      says: 'Turn one knob at a time, or you learn nothing about any single one.',
    },
  ],
};
