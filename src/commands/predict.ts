import { createInterface } from 'node:readline';
import { chainRuleGradient } from '../gradients/chain-rule';
import { xor } from '../network/datasets';
import { predict } from '../network/forward';
import { createNetwork } from '../network/network';
import { printable, withShortLines } from '../text/readable';
import { train } from '../training/train';

export interface PredictOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** Of the network's first parameters; without it 7. */
  seed?: number;
  /** Without it 10,000. */
  epochs?: number;
}

/** Where the questions end: the word quit, Ctrl-C, or the end of the input (Ctrl-D). */
const QUIT = Symbol('quit');

/**
 * Trains a 2-3-1 network on XOR, then asks for two numbers and prints the network's
 * prediction, again and again.
 */
export async function runPredict(options: PredictOptions): Promise<void> {
  const { input, output, seed = 7, epochs = 10_000 } = options;
  const say = (line: string) => output.write(`${line}\n`);

  const network = createNetwork({
    sizes: [2, 3, 1],
    activations: ['sigmoid', 'sigmoid'],
    seed,
  });
  const { losses } = train(network, xor, {
    gradient: chainRuleGradient,
    learningRate: 1,
    epochs,
  });
  say(
    `A 2-3-1 network has learnt XOR: in ${epochs.toLocaleString('en')} epochs its loss ` +
      `went from ${losses[0].toFixed(4)} to ${losses[epochs].toFixed(4)}.`,
  );
  say('Type two numbers to see what it predicts; quit (or Ctrl-D) ends.');

  const { ask, close } = questions(input, output);
  for (;;) {
    const a = await ask('Input a: ');
    if (a === QUIT) break;
    const b = await ask('Input b: ');
    if (b === QUIT) break;
    const [[prediction]] = predict(network, [[a, b]]);
    say(`Prediction: ${prediction.toFixed(4)}`);
  }
  close();
  say('Goodbye.');
}

/** Asks for a number until one is given or the questions end. */
function questions(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
  const lines = createInterface({ input, output });
  const typed = lines[Symbol.asyncIterator]();
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });

  const ask = async (prompt: string): Promise<number | typeof QUIT> => {
    lines.setPrompt(prompt);
    for (;;) {
      // The input may end before all of its lines are answered.
      if (ended) output.write(prompt);
      else lines.prompt();
      const { value, done } = await typed.next();
      if (done) {
        output.write('\n');
        return QUIT;
      }
      const line = value.trim();
      if (line.toLowerCase() === 'quit') return QUIT;
      if (line !== '' && Number.isFinite(Number(line))) return Number(line);
      const said = withShortLines(printable(line));
      output.write(`"${said}" is not a number; type one such as 0, 1 or 0.5.\n`);
    }
  };
  return { ask, close: () => lines.close() };
}
