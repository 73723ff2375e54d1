import type { Answer, Question } from '../../types/questions';
import { workerScript } from '../dom/scripts';

let starting: Promise<Worker> | undefined;
let asked = 0;
const waiting = new Map<number, (answer: Answer['answer']) => void>();

/** Asks TypeScript, which starts with the first question; undefined where it cannot tell. */
export async function askTypes(question: Question): Promise<Answer['answer']> {
  starting ??= start();
  const worker = await starting.catch(() => undefined);
  if (!worker) return undefined;
  return new Promise((resolve) => {
    const number = ++asked;
    waiting.set(number, resolve);
    worker.postMessage({ ...question, number });
  });
}

async function start(): Promise<Worker> {
  const code = await workerScript('types');
  const given = JSON.stringify(liveSources.declarations);
  const text = `globalThis.declarations = ${given};\n(${code})();`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data.answer);
    waiting.delete(data.number);
  };
  return worker;
}
