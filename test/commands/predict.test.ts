import { Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runPredict } from '../../src/commands/predict';

// Whole trainings may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Runs the questions on typed text; `end` is Ctrl-D after it. */
async function answersTo(typed: string, { end = true } = {}): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const running = runPredict({ input, output, epochs: 2000 });
  if (end) input.end(typed);
  else input.write(typed);
  await running;
  output.end();
  return text(output);
}

const predictions = (text: string) =>
  [...text.matchAll(/Prediction: (\d\.\d{4})/g)].map(([, p]) => Number(p));

test('it says what it has learnt, and how to end', async () => {
  const text = await answersTo('');
  expect(text).toMatch(
    /^A 2-3-1 network has learnt XOR: in 2,000 epochs its loss went from 0\.\d{4} to 0\.0\d{3}\.\n/,
  );
  expect(text).toMatch(/quit \(or Ctrl-D\) ends/);
});

test('two numbers get a prediction, again and again', async () => {
  const text = await answersTo('0\n0\n0\n1\n1\n0\n1\n1\nquit\n', { end: false });
  expect(predictions(text).map(Math.round)).toEqual([0, 1, 1, 0]);
  expect(text).toMatch(/Input a: Input b: Prediction: 0\.\d{4}\nInput a: /);
  expect(text).toMatch(/Goodbye\.\n$/);
});

test('numbers may have blanks around them, decimals, signs and exponents', async () => {
  const text = await answersTo('  0.5 \n-1e-1\n');
  expect(predictions(text)).toHaveLength(1);
});

describe.each(['one', '', '1,5', 'Infinity', 'NaN', '1 2', '0x'])('“%s”', (word) => {
  test('gets a clear message and the same prompt again', async () => {
    const text = await answersTo(`${word}\n1\n${word}\n0\nquit\n`);
    const message = `"${word}" is not a number; type one such as 0, 1 or 0.5.\n`;
    expect(text.split(message)).toHaveLength(3);
    expect(text).toContain(`${message}Input a: Input b: ${message}Input b: Prediction`);
    expect(predictions(text).map(Math.round)).toEqual([1]);
  });
});

test('what is no text, or very much of it, is not echoed as it is', async () => {
  const said = await answersTo(`\u001b[2Jx\u0007\n${'1'.repeat(100_000)}\n`);
  expect(said).toContain('"x␇" is not a number');
  expect(said).toContain(`"${'1'.repeat(300)}…" is not a number`);
  expect(said.length).toBeLessThan(2000);
});

describe('it ends', () => {
  test.each([
    ['on quit', 'quit\n'],
    ['on quit instead of the second number', '1\nquit\n'],
    ['on Ctrl-D before a number', ''],
    ['on Ctrl-D after the first number', '1\n'],
    ['on Ctrl-D after a word that is no number', 'one\n'],
  ])('%s, with a goodbye and without a prediction', async (_, typed) => {
    const text = await answersTo(typed);
    expect(text).toMatch(/\nGoodbye\.\n$|: Goodbye\.\n$/);
    expect(predictions(text)).toEqual([]);
  });

  test('on quit in any case, with blanks around it', async () => {
    const text = await answersTo('1\n QUIT \n', { end: false });
    expect(text).toMatch(/Input b: Goodbye\.\n$/);
  });

  test('on a last line without a line feed, once that is answered', async () => {
    const text = await answersTo('1\n0');
    expect(predictions(text).map(Math.round)).toEqual([1]);
  });
});

describe('when the input has ended before its lines are read', () => {
  beforeEach(() => {
    const prompt = Interface.prototype.prompt;
    vi.spyOn(Interface.prototype, 'prompt').mockImplementation(function (
      this: Interface & { closed?: boolean },
      ...given
    ) {
      // As Node 24 does; older ones print the prompt.
      if (this.closed) throw new Error('readline was closed');
      prompt.apply(this, given);
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ['', []],
    ['one', []],
    ['1', []],
    ['1\n0', [1]],
    ['one\n1\n0\n', [1]],
    ['1\n0\n0\n0', [1, 0]],
  ])('a closed reader is not asked to prompt after %j', async (typed, rounded) => {
    const text = await answersTo(typed);
    expect(predictions(text).map(Math.round)).toEqual(rounded);
    expect(text).toMatch(/Input [ab]: \nGoodbye\.\n$/);
  });

  test('every line is answered, however many came at once', async () => {
    const said = await answersTo('1\n0\n'.repeat(3000));
    expect(predictions(said)).toHaveLength(3000);
  });
});

test('another seed is another network', async () => {
  const withSeed = async (seed: number) => {
    const output = new PassThrough();
    const input = new PassThrough();
    input.end('0.5\n0.5\n');
    await runPredict({ input, output, seed, epochs: 100 });
    return predictions(String(output.read()))[0];
  };
  expect(await withSeed(1)).toBe(await withSeed(1));
  expect(await withSeed(1)).not.toBe(await withSeed(2));
});
