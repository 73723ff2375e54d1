import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

export const wrongAnswers: WrongAnswers = {
  '00-steepest-slope': [
    ...named('that’s the way uphill', { uphill: ['b1[0]', 'up'] }),
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
      'the way first': ['down', 'b1[0]'],
      'a sign in place of the way': ['b1[0]', -1],
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

  '00-runs-to-nudge': [
    ...named('the run for the loss itself is missing', { 'nudges only': 52 }),
    ...named('each parameter got only one run', { 'one side': 27 }),
    ...named('that’s the number of parameters', { 'parameters only': 26 }),
    ...named('the run without a nudge was counted for each parameter', { three: 78 }),
    ...named('that’s the price of the chain rule', { 'the other column': 2 }),
    ...named('the number of parameters is off', { weights: 41, product: 49, all: 59 }),
    ...named('the number of parameters is off, and one run is missing', {
      'weights, nudges only': 40,
      'product, nudges only': 48,
    }),
    ...told({
      'two runs without a nudge': 54,
      'for each of four samples': 212,
      'the square': 676,
      'weights once': 21,
      'of the 2-2-1 network': 19,
      'of the 2-2-1 network, without the loss': 18,
    }),
  ],
};
