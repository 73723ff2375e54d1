import { joinText, type Notebook, type Output } from '../../src/book/notebook/notebook';

/** A number as it stands in a text. */
export interface WrittenNumber {
  text: string;
  /** Without its sign, which words may express. */
  value: number;
  /** Significant ones; zeros at the end of a whole number are not. */
  digits: number;
  /** Places after the point. */
  places: number;
}

// Not within a name such as W12, nor the 2 and 03 of a file's name.
const NUMBER = /(?<![\w.,-])[−-]?\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?(?![\w-]|\.\d)/g;

export function numbersIn(text: string): WrittenNumber[] {
  return (text.match(NUMBER) ?? []).map((found) => {
    const plain = found.replace(/[−,-](?=\d)/g, (sign, at: number) =>
      found[at - 1] === 'e' ? sign : '',
    );
    const [mantissa] = plain.split('e');
    const whole = !mantissa.includes('.');
    const digits = mantissa.replace('.', '').replace(/^0+/, '');
    return {
      text: found,
      value: Number(plain),
      digits: (whole ? digits.replace(/0+$/, '') : digits).length,
      places: mantissa.split('.')[1]?.length ?? 0,
    };
  });
}

/** Whether the value, rounded as the written number is, gives that number. */
export function roundsTo(
  value: number,
  { value: written, places }: WrittenNumber,
): boolean {
  return Math.abs(Math.abs(value) - written) <= 0.5 * 10 ** -places * (1 + 1e-9);
}

/** All Markdown, without the code in it. */
export function proseOf({ cells }: Notebook): string {
  return cells
    .filter((cell) => cell.cell_type === 'markdown')
    .map((cell) => joinText(cell.source).replaceAll(/^```[\s\S]*?^```/gm, ''))
    .join('\n');
}

/** Code, and what came of it: outputs as a reader sees them. */
export function withoutProse({ cells }: Notebook): string {
  return cells
    .flatMap((cell) =>
      cell.cell_type === 'code'
        ? [joinText(cell.source), ...cell.outputs.map(textOf)]
        : [],
    )
    .join('\n');
}

function textOf(output: Output): string {
  if (output.output_type === 'stream') return joinText(output.text);
  if (output.output_type === 'error') return output.evalue;
  return Object.entries(output.data)
    .filter(([type]) => type.startsWith('text/'))
    .map(([, value]) =>
      joinText(value as string)
        .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
        .replaceAll(/ src="[^"]*"/g, '')
        .replaceAll(/<img alt="([^"]*)"[^>]*>/g, ' $1 ')
        .replaceAll(/<[^>]*>/g, ' '),
    )
    .join(' ');
}
