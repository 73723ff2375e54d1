import type { Exercise } from '../exercise';

type GradientAt = (parameters: number[]) => number[];
type Given = [
  start: number[],
  gradientAt: GradientAt,
  learningRate: number,
  epochs: number,
];

/** Slopes that depend on the other parameters, so that the order of updates shows. */
const coupled: GradientAt = ([u, v]) => [2 * u + v, u + 3 * v - 1];
const threeCoupled: GradientAt = ([u, v, w]) => [u - v, v * w + 1, w - u * v];

/** Follows the gradient; a rule says how one epoch changes the parameters. */
function follow(rule: (w: number[], slopes: number[], rate: number) => number[]) {
  return (start: number[], gradientAt: GradientAt, rate: number, epochs: number) => {
    let w = [...start];
    for (let epoch = 0; epoch < epochs; epoch++) w = rule(w, gradientAt([...w]), rate);
    return w;
  };
}

const right = follow((w, slopes, rate) =>
  w.map((value, p) => value - rate * slopes[p]),
);

/** Writing gradient descent. */
export const trainLoop: Exercise<Given> = {
  name: '05-train-loop',
  answer: right,
  tryOn: () => [
    [[1, -2], coupled, 0.1, 1],
    [[-0.5, 0.75], coupled, 0.2, 7],
    [[0.3, -0.6, 0.9], threeCoupled, 0.05, 4],
    [[2, 1], coupled, 0.1, 0],
  ],
  pointer: 'TODO',
  right:
    'Give it the gradient of a loss, and it trains a network: it never asks where the ' +
    'slopes come from.',
  mistakes: [
    {
      name: 'sign flipped',
      answer: follow((w, slopes, rate) =>
        w.map((value, p) => value + rate * slopes[p]),
      ),
      says: 'This climbs: each parameter should go against its slope.',
    },
    {
      name: 'used the updated parameters half-way',
      answer: (start, gradientAt, rate, epochs) => {
        const w = [...start];
        for (let epoch = 0; epoch < epochs; epoch++) {
          for (let p = 0; p < w.length; p++) w[p] -= rate * gradientAt([...w])[p];
        }
        return w;
      },
      says: 'Within one epoch, all slopes should be those from before the step.',
    },
    {
      name: 'the gradient from the start, over and over',
      answer: (start, gradientAt, rate, epochs) => {
        const slopes = gradientAt([...start]);
        return start.map((value, p) => value - epochs * rate * slopes[p]);
      },
      says: 'After a step the slopes are different; compute them anew in every epoch.',
    },
    {
      name: 'learning rate divided by the number of parameters',
      answer: follow((w, slopes, rate) =>
        w.map((value, p) => value - (rate / w.length) * slopes[p]),
      ),
      says: 'The mean is already in the loss; a step is the learning rate times the slope.',
    },
    {
      name: 'divided by the learning rate',
      answer: follow((w, slopes, rate) =>
        w.map((value, p) => value - slopes[p] / rate),
      ),
      says: 'With a smaller learning rate a step should be shorter; yours gets longer.',
    },
    {
      name: 'one epoch only',
      answer: (start, gradientAt, rate, epochs) =>
        right(start, gradientAt, rate, Math.min(1, epochs)),
      says: 'That is right for a single epoch; how many are asked for?',
    },
    {
      name: 'one epoch too many',
      answer: (start, gradientAt, rate, epochs) =>
        right(start, gradientAt, rate, epochs + 1),
      says: 'With 0 epochs nothing should change; count how often your loop runs.',
    },
    {
      name: 'learning rate left out',
      answer: follow((w, slopes) => w.map((value, p) => value - slopes[p])),
      says: 'How far a step goes is set by the learning rate.',
    },
  ],
};
