const MAX_WIDTH = 300;
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
/** Colours and links, once their control characters are pictures. */
const TERMINAL_CODES = /␛(?:\[[0-?]*[ -/]*[@-~]|\][^␇␛]*(?:␇|␛\\))/g;
const HIGH_SURROGATE_AT_END = /[\ud800-\udbff]$/;

/** Text without colours and links of a terminal, its control characters as pictures. */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, pictureOf)
    .replaceAll(TERMINAL_CODES, '');
}

/** Text whose lines are cut where they are very long. */
export function withShortLines(text: string): string {
  return text.split('\n').map(cut).join('\n');
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}

function cut(line: string): string {
  if (line.length <= MAX_WIDTH) return line;
  return `${line.slice(0, MAX_WIDTH).replace(HIGH_SURROGATE_AT_END, '')}…`;
}
