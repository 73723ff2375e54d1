export type StopRule = (losses: number[], patience: number) => number;

/** Stops when the lowest loss so far, by its own idea of lower, is patience epochs old. */
export function waiting(
  isLower: (loss: number, lowest: number) => boolean,
  wait: (patience: number) => number = (patience) => patience,
): StopRule {
  return (losses, patience) => {
    let lowest = 0;
    for (let epoch = 1; epoch < losses.length; epoch++) {
      if (isLower(losses[epoch], losses[lowest])) lowest = epoch;
      if (epoch - lowest >= wait(patience)) return epoch;
    }
    return losses.length - 1;
  };
}

export const isLower = (loss: number, lowest: number) => loss < lowest;
export const stopEpoch = waiting(isLower);

export function isNeverOver(losses: number[], patience: number): boolean {
  return stopEpoch([...losses, Infinity], patience) === losses.length;
}

/** Stops when each of the last losses compared like this with the one before it. */
export function inARow(isWorse: (loss: number, before: number) => boolean): StopRule {
  return (losses, patience) => {
    let count = 0;
    for (let epoch = 1; epoch < losses.length; epoch++) {
      count = isWorse(losses[epoch], losses[epoch - 1]) ? count + 1 : 0;
      if (count >= patience) return epoch;
    }
    return losses.length - 1;
  };
}

/** Stops when so many losses in all were no new lowest. */
export const withoutReset: StopRule = (losses, patience) => {
  let [lowest, count] = [losses[0], 0];
  for (const [epoch, loss] of losses.entries()) {
    if (epoch === 0) continue;
    if (loss < lowest) lowest = loss;
    else count++;
    if (count >= patience) return epoch;
  }
  return losses.length - 1;
};
