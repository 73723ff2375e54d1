import type { RightAnswers } from './right-answer';

export const rightAnswers: RightAnswers = {
  '00-steepest-slope': {
    spaces: ['b1 [0]', ' down'],
    'capital letters': ['B1[0]', 'Down'],
  },
  '00-count-parameters': { 'a sum': 3 * 4 + 4 * 2 + 4 + 2 },
};
