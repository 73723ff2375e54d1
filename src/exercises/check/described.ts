import { shown } from '../../checks';

const MOST_SHOWN = 60;
const MOST_OF_A_MESSAGE = 300;

/** A value as a verdict shows it: short, whatever it is; throws nothing. */
export function described(value: unknown): string {
  if (typeof value === 'bigint') return `${cut(String(value), MOST_SHOWN)}n, a BigInt`;
  if (typeof value === 'string') return shown(cut(value, MOST_SHOWN));
  try {
    return shown(value);
  } catch {
    return 'an object';
  }
}

/** What was thrown, in words that follow "it throws"; throws nothing. */
export function describedThrown(thrown: unknown): string {
  const message = messageOf(thrown);
  if (message === undefined) return described(thrown);
  return `an error: ${cut(message, MOST_OF_A_MESSAGE)}`;
}

function messageOf(thrown: unknown): string | undefined {
  if (typeof thrown === 'string') return thrown;
  try {
    const { message, name } = Object(thrown);
    if (typeof message === 'string') return message || String(name);
  } catch {
    // What cannot be read has no message.
  }
  return undefined;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
