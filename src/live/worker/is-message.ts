import type { Message } from './messages';

type Fields = Record<string, unknown>;

/** Whether something is a message of the worker: a cell can send whatever it likes. */
export function isMessage(data: unknown): data is Message {
  if (!isObject(data) || !hasTexts(data, 'type')) return false;
  return Object.hasOwn(CHECKS, data.type) && CHECKS[data.type as Message['type']](data);
}

const VERDICTS = ['not yet', 'right', 'mistake', 'wrong'];

const CHECKS: Record<Message['type'], (message: Fields) => boolean> = {
  ready: () => true,
  shown: ({ run, output, drawn }) =>
    isNumber(run) && isOutput(output) && (drawn === undefined || isOutputs(drawn)),
  done: ({ run, status, failure }) =>
    isNumber(run) && (status === 'ok' || (status === 'error' && isFailure(failure))),
  moved: ({ move, status, outputs, failure }) =>
    isNumber(move) &&
    (status === 'ok' ? isOutputs(outputs) : status === 'error' && isFailure(failure)),
  names: ({ cells }) => Array.isArray(cells) && cells.every(isNames),
  need: (message) => hasTexts(message, 'name'),
  verdict: (message) =>
    hasTexts(message, 'name', 'verdict') && VERDICTS.includes(message.verdict),
  limit: ({ ms }) => isNumber(ms),
};

function isFailure(failure: unknown): boolean {
  return isObject(failure) && hasTexts(failure, 'name', 'message');
}

function isOutputs(outputs: unknown): boolean {
  return Array.isArray(outputs) && outputs.every(isOutput);
}

function isOutput(output: unknown): boolean {
  if (!isObject(output)) return false;
  switch (output.output_type) {
    case 'stream':
      return hasTexts(output, 'name', 'text');
    case 'error':
      return hasTexts(output, 'ename', 'evalue');
    default:
      return output.output_type === 'display_data' && isObject(output.data);
  }
}

function isNames(names: unknown): boolean {
  if (names === undefined) return true;
  const lists = ['defines', 'imports', 'functions', 'uses', 'changes'];
  return (
    isObject(names) &&
    lists.every((list) => Array.isArray(names[list])) &&
    isObject(names.passes)
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function hasTexts<Key extends string>(
  value: Fields,
  ...keys: Key[]
): value is Fields & Record<Key, string> {
  return keys.every((key) => typeof value[key] === 'string');
}
