import type { Message } from '../kernel/message';
import { splitLines } from '../notebook/lines';
import type { MimeBundle, Output, StreamOutput } from '../notebook/notebook';
import type { Displays } from './displays';

/** Gathers what a kernel broadcasts for one cell, as the notebook format wants it. */
export class CellOutputs {
  readonly #displays: Displays;
  #outputs: Output[] = [];
  #clearBeforeNext = false;

  constructor(displays: Displays) {
    this.#displays = displays;
  }

  /** Takes a broadcast; types that leave no output behind are passed over. */
  receive({ header, content }: Message): void {
    switch (header.msg_type) {
      case 'stream':
        this.#addText(content as { name: 'stdout' | 'stderr'; text: string });
        break;
      case 'display_data':
      case 'execute_result':
      case 'update_display_data':
        this.#show(header.msg_type, content as unknown as DisplayContent);
        break;
      case 'error':
        this.#add({
          ename: String(content.ename),
          evalue: String(content.evalue),
          output_type: 'error',
          traceback: content.traceback as string[],
        });
        break;
      case 'clear_output':
        if (content.wait) this.#clearBeforeNext = true;
        else this.#outputs = [];
    }
  }

  /** All so far, with long texts cut into lines. */
  list(): Output[] {
    return this.#outputs.map(withLines);
  }

  #addText({ name, text }: { name: 'stdout' | 'stderr'; text: string }): void {
    const last = this.#clearBeforeNext ? undefined : this.#outputs.at(-1);
    if (last?.output_type === 'stream' && last.name === name) last.text += text;
    else this.#add({ name, output_type: 'stream', text });
  }

  #show(
    type: 'display_data' | 'execute_result' | 'update_display_data',
    content: DisplayContent,
  ): void {
    const { data, metadata = {}, transient, execution_count = null } = content;
    const id = transient?.display_id;
    if (id) this.#displays.update(id, data, metadata);
    if (type === 'update_display_data') return;
    const output =
      type === 'display_data'
        ? { data, metadata, output_type: type }
        : { data, execution_count, metadata, output_type: type };
    this.#add(output);
    if (id) this.#displays.add(id, output);
  }

  #add(output: Output): void {
    if (this.#clearBeforeNext) this.#outputs = [];
    this.#clearBeforeNext = false;
    this.#outputs.push(output);
  }
}

interface DisplayContent {
  data: MimeBundle;
  metadata?: Record<string, unknown>;
  transient?: { display_id?: string };
  execution_count?: number | null;
}

function withLines(output: Output): Output {
  if (output.output_type === 'stream') return { ...output, text: linesOf(output) };
  if (output.output_type === 'error') return output;
  const data = Object.fromEntries(
    Object.entries(output.data).map(([type, value]) => [
      type,
      typeof value === 'string' && isTextType(type) ? splitLines(value) : value,
    ]),
  );
  return { ...output, data };
}

function linesOf({ text }: StreamOutput): string[] {
  return splitLines(text as string);
}

function isTextType(type: string): boolean {
  return (
    type.startsWith('text/') ||
    type === 'application/javascript' ||
    type === 'image/svg+xml'
  );
}
