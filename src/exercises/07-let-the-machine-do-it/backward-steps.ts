import { handDown, type Value } from './value';

/** A step of a backward pass, a right one or a wrong one. */
export type Step = (order: Value[]) => void;

export const clear: Step = (order) => {
  for (const node of order) node.grad = 0;
};
export const clearInputs: Step = (order) =>
  clear(order.filter(({ parents }) => parents.length === 0));
export const start: Step = (order) => {
  order[order.length - 1].grad = 1;
};
export const startAtFirst: Step = (order) => {
  order[0].grad = 1;
};
export const turn: Step = (order) => {
  order.reverse();
};
export const inTheirOrder: Step = (order) => order.forEach(handDown);
export const backward: Step = (order) => [...order].reverse().forEach(handDown);
export const assigning = handing((parent, slope, node) => {
  parent.grad = slope * node.grad;
});
export const withoutGrad = handing((parent, slope) => {
  parent.grad += slope;
});
export const withoutSlope = handing((parent, _, node) => {
  parent.grad += node.grad;
});

function handing(hand: (parent: Value, slope: number, node: Value) => void): Step {
  return (order) => {
    for (const node of [...order].reverse()) {
      node.parents.forEach((parent, k) => {
        hand(parent, node.slopes[k], node);
      });
    }
  };
}
