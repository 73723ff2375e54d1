import type { RightAnswers } from './right-answer';

type Rows = number[][];

export const rightAnswers: RightAnswers = {
  '08-same-parameters': [26, (105 - 1) / 4],
  '08-by-heart': [{ D: 'by heart', C: 'learnt', B: 'too small', A: 'by heart' }],
  '08-accuracy': [
    (outputs: Rows, targets: Rows) => {
      let right = 0;
      for (let s = 0; s < outputs.length; s++) {
        if (Math.round(outputs[s][0]) === targets[s][0]) right++;
      }
      return right / outputs.length;
    },
    (outputs: Rows, targets: Rows) => {
      const wrong = outputs
        .flat()
        .map((a, s) => Math.abs(Number(a >= 0.5) - targets[s][0]));
      return 1 - wrong.reduce((sum, one) => sum + one) / wrong.length;
    },
  ],
  '08-stop-here': [
    (losses: number[], patience: number) => {
      let [lowest, waited] = [Number.POSITIVE_INFINITY, 0];
      for (const [epoch, loss] of losses.entries()) {
        waited = loss < lowest ? 0 : waited + 1;
        lowest = Math.min(lowest, loss);
        if (waited === patience) return epoch;
      }
      return losses.length - 1;
    },
    (losses: number[], patience: number) => {
      const isOver = (_: number, epoch: number) => {
        const seen = losses.slice(0, epoch + 1);
        return epoch - seen.indexOf(Math.min(...seen)) >= patience;
      };
      const epoch = losses.findIndex(isOver);
      return epoch < 0 ? losses.length - 1 : epoch;
    },
  ],
  '08-spiral-sizes': [[8, 8], [10, 14], [14, 12], [20, 8], Uint8Array.of(12, 12)],
};
