import { isText } from './notebook';

type Fields = Record<string, unknown>;

const CELL_TYPES = ['code', 'markdown', 'raw'];
const OUTPUT_TYPES = ['stream', 'display_data', 'execute_result', 'error'];

/**
 * What keeps a cell from being read, and what is wanted: 'has no id; …'. Whatever can be
 * done without, such as metadata, may be missing or hold anything.
 */
export function complaintAboutCell(cell: unknown): string | undefined {
  if (!isObject(cell)) return ` is ${kindOf(cell)}; an object is wanted`;
  const { id, cell_type: type } = cell;
  if (typeof id !== 'string') return wrong(cell, 'id', 'a text');
  const complaint =
    unknownType(cell, 'cell_type', CELL_TYPES) ??
    notText(cell, 'source') ??
    (type === 'code' ? complaintAboutOutputs(cell) : undefined);
  return complaint && ` (${id})${complaint}`;
}

function complaintAboutOutputs(cell: Fields): string | undefined {
  const { outputs } = cell;
  if (!Array.isArray(outputs)) return wrong(cell, 'outputs', 'a list');
  for (const [index, output] of outputs.entries()) {
    const complaint = complaintAboutOutput(output);
    if (complaint) return `: output ${index + 1}${complaint}`;
  }
  return undefined;
}

function complaintAboutOutput(output: unknown): string | undefined {
  if (!isObject(output)) return ` is ${kindOf(output)}; an object is wanted`;
  const complaint = unknownType(output, 'output_type', OUTPUT_TYPES);
  if (complaint) return complaint;
  if (output.output_type === 'stream') return notText(output, 'text');
  if (output.output_type === 'error') {
    return typeof output.evalue === 'string'
      ? undefined
      : wrong(output, 'evalue', 'a text');
  }
  return isObject(output.data) ? undefined : wrong(output, 'data', 'an object');
}

function unknownType(
  fields: Fields,
  name: string,
  known: readonly string[],
): string | undefined {
  const type = fields[name];
  if (typeof type === 'string') {
    if (known.includes(type)) return undefined;
    return ` is of the unknown type "${type}"; ${choiceOf(known)} is wanted`;
  }
  return wrong(fields, name, choiceOf(known));
}

function notText(fields: Fields, name: string): string | undefined {
  if (isText(fields[name])) return undefined;
  return wrong(fields, name, 'a text or a list of texts');
}

function wrong(fields: Fields, name: string, wanted: string): string {
  const value = fields[name];
  const found = value === undefined ? `no ${name}` : `${kindOf(value)} as its ${name}`;
  return ` has ${found}; ${wanted} is wanted`;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value of JSON is, in words. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** 'code, markdown or raw' */
function choiceOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
