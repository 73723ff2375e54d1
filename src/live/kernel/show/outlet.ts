import type { Bundle, Output, Shown } from './output';

/** Printed by one run at most, in letters: a page is no place for more. */
const MOST_PRINTED = 200_000;
/** Shown by one run at most, and changed in its place: a loop would keep the page from all else. */
const MOST_SHOWN = { anew: 1000, inPlace: 10_000 };
/** What is printed within this time goes out together. */
const GATHER_MS = 50;

const AND_SO_ON = {
  anew: '… and so on: a cell may show 1,000 things.\n',
  inPlace: '… and so on: a cell may change what it shows 10,000 times.\n',
};

export type Stream = 'stdout' | 'stderr';

/** The way out for all that cells show: in order, and each with the run that it is of. */
export class Outlet {
  #send: (shown: Shown) => void;
  #run = 0;
  #printed = new Map<number, number>();
  #counts = new Map<string, number>();
  #pending: Extract<Output, { output_type: 'stream' }> | undefined;
  #sent = performance.now();
  #timer: unknown;

  constructor(send: (shown: Shown) => void) {
    this.#send = send;
  }

  /** The run that shows things now. */
  get run(): number {
    return this.#run;
  }

  set run(run: number) {
    this.flush();
    this.#run = run;
  }

  print(name: Stream, text: string): void {
    const before = this.#printed.get(this.#run) ?? 0;
    if (before > MOST_PRINTED) return;
    this.#printed.set(this.#run, before + text.length);
    const fits = text.slice(0, Math.max(0, MOST_PRINTED - before));
    if (before + text.length <= MOST_PRINTED) this.#gather(name, text);
    else
      this.#gather(name, `${fits}\n… and so on: a cell may print 200,000 letters.\n`);
  }

  show({ data, metadata }: Bundle, display?: string, drawn?: Output[]): void {
    this.flush();
    if (!this.#fits(display === undefined || drawn ? 'anew' : 'inPlace')) return;
    const output: Output = { output_type: 'display_data', data, metadata };
    this.#send({ run: this.#run, output, display, drawn });
  }

  /** What is shown meanwhile, which goes nowhere else. */
  gather(action: () => void): Output[] {
    this.flush();
    const [send, printed, counts] = [this.#send, this.#printed, this.#counts];
    const gathered = new Map<unknown, Output>();
    this.#send = ({ output, display = output }) => gathered.set(display, output);
    this.#printed = new Map();
    this.#counts = new Map();
    try {
      action();
      this.flush();
      return [...gathered.values()];
    } finally {
      clearTimeout(this.#timer as number);
      this.#timer = undefined;
      this.#pending = undefined;
      this.#send = send;
      this.#printed = printed;
      this.#counts = counts;
    }
  }

  fail(ename: string, evalue: string): void {
    this.flush();
    if (!this.#fits('anew')) return;
    const output: Output = { output_type: 'error', ename, evalue, traceback: [] };
    this.#send({ run: this.#run, output });
  }

  flush(): void {
    clearTimeout(this.#timer as number);
    this.#timer = undefined;
    if (!this.#pending) return;
    const output = this.#pending;
    this.#pending = undefined;
    this.#sent = performance.now();
    this.#send({ run: this.#run, output });
  }

  /** Whether the run may show one thing more; says so the first time that it may not. */
  #fits(how: keyof typeof MOST_SHOWN): boolean {
    const key = `${this.#run} ${how}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count === MOST_SHOWN[how] + 1) this.print('stdout', AND_SO_ON[how]);
    return count <= MOST_SHOWN[how];
  }

  #gather(name: Stream, text: string): void {
    if (this.#pending?.name !== name) this.flush();
    this.#pending ??= { output_type: 'stream', name, text: '' };
    this.#pending.text += text;
    // A loop that prints leaves no room for a timer.
    if (performance.now() - this.#sent > GATHER_MS) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }
}
