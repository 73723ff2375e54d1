import { Language } from './language';
import type { Answer, Question } from './questions';

interface WorkerScope {
  declarations: Record<string, string>;
  onmessage: (event: MessageEvent<Question & { number: number }>) => void;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;
const language = new Language(scope.declarations);

scope.onmessage = ({ data }) => {
  language.cells = data.cells;
  scope.postMessage({ number: data.number, answer: answerTo(data) });
};

function answerTo(question: Question): Answer['answer'] {
  switch (question.ask) {
    case 'complete':
      return language.complete(question.id, question.at);
    case 'describe':
      return language.describe(question.id, question.at);
    case 'mistakes':
      return language.mistakes(question.id);
  }
}
