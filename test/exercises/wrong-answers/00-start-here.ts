import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

export const wrongAnswers: WrongAnswers = {
  '00-steepest-slope': [
    ...named('that’s uphill', { uphill: ['b1[0]', 'up'] }),
    ...named('the units are counted from 0', { 'from 1': ['b1[1]', 'down'] }),
    ...named('the name isn’t complete', { 'no unit': ['b1', 'down'] }),
    ...named('that’s the largest parameter, not the steepest slope', {
      'the largest parameter': ['W1[1][1]', 'up'],
      'the largest parameter, uphill': ['W1[1][1]', 'down'],
    }),
    ...named('that’s the steepest of the weights', {
      'weights only': ['W1[0][1]', 'down'],
      'weights only, uphill': ['W1[0][1]', 'up'],
    }),
    ...named('that’s the slope furthest below zero', { lowest: ['W1[1][0]', 'up'] }),
    ...named('that’s the slope closest to zero', { smallest: ['W2[0][0]', 'down'] }),
    ...told({
      'the second longest bias': ['b2[0]', 'down'],
      'another weight': ['W2[0][1]', 'up'],
      'the direction first': ['down', 'b1[0]'],
      'a sign in place of the direction': ['b1[0]', -1],
      'the name alone': 'b1[0]',
    }),
  ],

  '00-count-parameters': [
    ...named('the biases are missing', { 'weights only': 20 }),
    ...named('the weights are missing', { 'biases only': 6 }),
    ...named('the inputs got biases too', { 'nine biases': 29 }),
    ...named('some biases are missing', { 'one bias a layer, or two at the end': 22 }),
    ...named('that’s how many inputs and units there are', { circles: 9 }),
    ...named('only the first layer of units is there', { hidden: 16 }),
    ...named('only the output layer is there', { output: 10 }),
    ...told({
      'all sizes multiplied, or no bias at the end': 24,
      'four hidden biases twice': 28,
      'direct lines as well': 32,
      'a slip in adding': 25,
      'an input too many': 30,
      'a text': '26',
    }),
  ],
};
