import type { Answer, Exercise } from '../exercise';
import { notYet } from '../not-yet';
import {
  assigning,
  backward,
  clear,
  clearInputs,
  inTheirOrder,
  type Step,
  start,
  startAtFirst,
  turn,
  withoutGrad,
  withoutSlope,
} from './backward-steps';
import { type NamedValue, named, plus, times, type Value } from './value';

/** a · b + a */
function usedTwice(): NamedValue[] {
  const [a, b] = [named('a', 2), named('b', -3)];
  const product = { ...times(a, b), name: 'product' };
  return [a, b, product, { ...plus(product, a), name: 'result' }];
}

/** c · c + c with c = a · b */
function usedThrice(): NamedValue[] {
  const [a, b] = [named('a', 1.5), named('b', 4)];
  const c = { ...times(a, b), name: 'c' };
  const square = { ...times(c, c), name: 'square' };
  return [a, b, c, square, { ...plus(square, c), name: 'result' }];
}

/** What is done to the list, for its effect; what it returns does not count. */
function doing(...steps: Step[]) {
  return (order: Value[]): Answer => {
    for (const step of steps) step(order);
    return 0;
  };
}

/** Writing a backward pass that starts anew each time; it is called twice. */
export const backwardAfresh: Exercise<[NamedValue[]]> = {
  name: '07-backward-afresh',
  answer: doing(clear, start, backward),
  tryOn: () => [[usedTwice()], [usedThrice()]],
  told: (order) => `Called twice with ${order.map(({ name }) => name).join(', ')},`,
  observe(given, order) {
    const nodes = [...order];
    if (given(order) === notYet) return notYet;
    given(order);
    return Object.fromEntries(
      nodes.map(({ name, grad }) => [`the grad of ${name}`, grad]),
    );
  },
  pointer:
    'Three steps: clear every `grad`, put a 1 into the result’s, hand back from the last ' +
    'node to the first. Print all the `grad`s after the first call and after the second.',
  right: 'Clear, start, hand back: in that order you can call it as often as you like.',
  mistakes: [
    {
      name: 'the slopes of the last time are handed back once more',
      answer: doing(start, backward),
      says: '`check` called it twice. Clear every `grad` before you begin.',
    },
    {
      name: 'only the inputs are cleared',
      answer: doing(clearInputs, start, backward),
      says: 'What’s left from the last time in the `grad`s further on is handed back once more.',
    },
    {
      name: 'what arrived first is lost',
      answer: doing(clear, start, assigning),
      says: 'A node that’s used twice receives something twice. Is there an `=` in place of `+=`, or do you clear a `grad` while you’re handing back?',
    },
    {
      name: 'it runs front to back',
      answer: doing(clear, start, inTheirOrder),
      says: 'The result is at the end of the list, and it has to hand back first.',
    },
    {
      name: 'it turns the list itself around',
      answer: doing(clear, start, turn, inTheirOrder),
      says: 'At the second call the list was the wrong way round: `reverse()` a copy.',
    },
    {
      name: 'it turns the list itself around',
      answer: doing(turn, clear, startAtFirst, inTheirOrder),
      says: 'At the second call the list was the wrong way round: `reverse()` a copy.',
    },
    {
      name: 'it turns the list around, and never clears',
      answer: doing(start, turn, inTheirOrder),
      says: '`check` called it twice. Clear every `grad` before you begin, and `reverse()` a copy.',
    },
    {
      name: 'every `grad` is 0 at the end',
      answer: doing(clear, backward),
      says: 'That happens with no 1 in the result to begin with, when a `grad` is cleared after something has arrived in it, or when it all lands in copies of the nodes.',
    },
    {
      name: 'it hands back local slopes only',
      answer: doing(clear, start, withoutGrad),
      says: 'What a node hands back is its local slope times what it has received.',
    },
    {
      name: 'it hands back without the local slopes',
      answer: doing(clear, start, withoutSlope),
      says: 'What a node hands back is its local slope times what it has received.',
    },
  ],
};
