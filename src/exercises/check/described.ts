import { shown } from '../../checks';

const MOST_OF_A_MESSAGE = 300;

/** What was thrown, in words that follow "it throws"; throws nothing. */
export function describedThrown(thrown: unknown): string {
  const message = messageOf(thrown);
  if (message === undefined) return shown(thrown);
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
