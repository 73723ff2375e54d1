import type { KernelMessage } from '@jupyterlab/services';
import { BaseKernel } from '@jupyterlite/services';
import { UUID } from '@lumino/coreutils';
import { CONTROLS_TYPE } from '../../display/controls/spec';
import type { CellFailure, Shown } from '../../live/kernel/show/output';
import { Kept } from '../../live/page/kept';
import { KernelClient } from '../../live/page/kernel-client';
import { type Move, moves } from './renderers';

type Header = KernelMessage.IHeader<KernelMessage.MessageType> | undefined;
type Asked = KernelMessage.IExecuteRequestMsg['content'];
type Answer = KernelMessage.IExecuteReplyMsg['content'];

/** The course's own; the bundler puts it in. */
declare const RELEASE: string;

/** The language is as the notebooks have it, so that they stay as they are. */
const INFO: KernelMessage.IInfoReplyMsg['content'] = {
  status: 'ok',
  protocol_version: '5.3',
  implementation: 'backprop-twice',
  implementation_version: RELEASE,
  banner: '',
  help_links: [],
  language_info: {
    name: 'typescript',
    version: '3.7.2',
    mimetype: 'text/typescript',
    file_extension: '.ts',
    codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
  },
};

/** What this JupyterLab has no part for. */
const NOT_HERE: KernelMessage.IReplyErrorContent = {
  status: 'error',
  ename: 'NotHere',
  evalue: '',
  traceback: [],
};

const kept = new Kept('lite', () => {});

/** The kernel of the course's pages, as JupyterLite speaks to one. */
export class CourseKernel extends BaseKernel {
  readonly #client = new KernelClient({
    known: () => [...kept.all('verdict ')],
    tell: (name, verdict) => kept.set(`verdict ${name}`, verdict),
  });
  /** JupyterLab's names for what the worker has shown, by the worker's. */
  readonly #ids = new Map<string, string>();

  /** Ends what runs, and all variables with it. */
  stop(): void {
    this.#client.stop();
    this.#ids.clear();
  }

  override dispose(): void {
    this.stop();
    super.dispose();
  }

  async executeRequest({ code }: Asked): Promise<Answer> {
    const header: Header = this.parentHeader;
    const { executionCount: execution_count } = this;
    const cell = String(this.parent?.metadata.cellId ?? 'cell');
    const show = (shown: Shown) => this.#show(shown, header);
    const outcome = await this.#client.run(cell, code, show);
    if (outcome.status === 'ok') {
      return { status: 'ok', execution_count, user_expressions: {} };
    }
    if (outcome.status === 'stopped') this.stop();
    const [ename, evalue] =
      outcome.status === 'stopped'
        ? ['Stopped', outcome.why || 'All variables are gone.']
        : [outcome.failure.name, wordsOf(outcome.failure, cell)];
    const error = { ename, evalue, traceback: [`${ename}: ${evalue}`] };
    this.publishExecuteError(error, header);
    return { status: 'error', execution_count, ...error };
  }

  #show({ output, display = '', drawn }: Shown, header: Header): void {
    if (output.output_type === 'stream') this.stream(output, header);
    else if (output.output_type === 'error') this.publishExecuteError(output, header);
    else {
      const known = this.#ids.get(display);
      const display_id = known ?? UUID.uuid4();
      if (display) this.#ids.set(display, display_id);
      const { data, metadata } = output;
      if (CONTROLS_TYPE in data) {
        const move: Move = (places) =>
          this.#client.move({ interaction: display, places });
        moves.set(display_id, move);
        Object.assign(metadata, { interaction: display_id, drawn });
      }
      const content = { data, metadata, transient: { display_id } } as never;
      if (known) this.updateDisplayData(content, header);
      else this.displayData(content, header);
    }
  }

  kernelInfoRequest = async () => INFO;
  completeRequest = async () => NOT_HERE;
  inspectRequest = async () => NOT_HERE;
  isCompleteRequest = async () => NOT_HERE;
  commInfoRequest = async () => NOT_HERE;
  inputReply(): void {}
  async commOpen(): Promise<void> {}
  async commMsg(): Promise<void> {}
  async commClose(): Promise<void> {}
}

function wordsOf({ message, line, cell }: CellFailure, own: string): string {
  if (!line) return message;
  return `${message}\nin line ${line} of ${cell === own ? 'this' : 'another'} cell`;
}
