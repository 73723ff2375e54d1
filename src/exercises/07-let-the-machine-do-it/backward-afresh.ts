import type { Exercise } from '../exercise';
import { notYet } from '../not-yet';
import { handDown, plus, times, type Value, value } from './value';

/** a · b + a */
function usedTwice(): Value[] {
  const [a, b] = [value(2), value(-3)];
  const product = times(a, b);
  return [a, b, product, plus(product, a)];
}

/** c · c + c with c = a · b */
function usedThrice(): Value[] {
  const [a, b] = [value(1.5), value(4)];
  const c = times(a, b);
  const square = times(c, c);
  return [a, b, c, square, plus(square, c)];
}

function clear(order: Value[]): void {
  for (const node of order) node.grad = 0;
}

function start(order: Value[]): void {
  order[order.length - 1].grad = 1;
}

function backward(order: Value[]): void {
  for (const node of [...order].reverse()) handDown(node);
}

/** Runs the steps on the numbers, and gives the slopes that are in them afterwards. */
function doing(...steps: ((order: Value[]) => void)[]) {
  return (order: Value[]) => {
    for (const step of steps) step(order);
    return order.map(({ grad }) => grad);
  };
}

/** Writing a backward pass that starts anew each time; it is called twice. */
export const backwardAfresh: Exercise<[Value[]]> = {
  name: '07-backward-afresh',
  answer: doing(clear, start, backward),
  tryOn: () => [[usedTwice()], [usedThrice()]],
  observe(given, order) {
    const numbers = [...order];
    if (given(order) === notYet) return notYet;
    given(order);
    return numbers.map(({ grad }) => grad);
  },
  pointer: 'TODO',
  right:
    'Forgetting to clear is so common that training loops in PyTorch begin with ' +
    '`zero_grad()`.',
  mistakes: [
    {
      name: 'the slopes of the last time handed down once more',
      answer: doing(start, backward),
      says: '`check` called it twice. Empty every `grad` before you begin.',
    },
    {
      name: 'assigned, not added',
      answer: doing(clear, start, (order) => {
        for (const node of [...order].reverse()) {
          node.parents.forEach((parent, k) => {
            parent.grad = node.slopes[k] * node.grad;
          });
        }
      }),
      says: 'A number that is used twice receives something twice.',
    },
    {
      name: 'front to back',
      answer: doing(clear, start, (order) => order.forEach(handDown)),
      says: 'The result stands at the end of the list, and it has to hand on first.',
    },
    {
      name: 'the list itself turned round',
      answer: doing(clear, start, (order) => order.reverse().forEach(handDown)),
      says: 'At the second call the list was the wrong way round: turn round a copy.',
    },
    {
      name: 'no 1 to begin with',
      answer: doing(clear, backward),
      says: 'Every slope is 0: what is the slope of the result in itself?',
    },
    {
      name: 'local slopes only',
      answer: doing(clear, start, (order) => {
        for (const node of [...order].reverse()) {
          node.parents.forEach((parent, k) => {
            parent.grad += node.slopes[k];
          });
        }
      }),
      says: 'What a number hands on is its local slope times what it has received.',
    },
  ],
};
