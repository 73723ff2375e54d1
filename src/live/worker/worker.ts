import { type CellNames, cellNames } from '../kernel/code/cell-names';
import { parseCell } from '../kernel/code/parse-cell';
import { Kernel } from '../kernel/kernel';
import type { ModuleBody } from '../kernel/modules';
import { closeWaysOut } from './close-ways-out';
import type { Message, Request } from './messages';
import { nodeModules } from './node-modules';
import { toldMap, type WorkerModule } from './worker-module';

/** What the page puts before this script. */
interface Given {
  /** The course's module. */
  module: ModuleBody;
  /** The texts that cells can read, by their paths from the project. */
  files: Record<string, string>;
  /** For each library the words of a cell by which it is known to need it. */
  libraries: Record<string, string[]>;
  /** What cells keep of what is global to a worker. */
  globals: string[];
  /** How answers to exercises were judged before. */
  verdicts: [name: string, verdict: string][];
}

/** Of what is global to a worker, what is used here: cells may give the names away. */
interface WorkerScope extends EventTarget {
  given: Given;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Message): void;
  importScripts(address: string): void;
}

const scope = globalThis as unknown as WorkerScope;
const { module, files, libraries, globals, verdicts } = scope.given;
const importScripts = scope.importScripts.bind(scope);
const send = scope.postMessage.bind(scope) as WorkerScope['postMessage'];
closeWaysOut(scope, globals);

/** The policy of the page allows no eval; a script of its own may run. */
function runScript(code: string, name: string): void {
  const text = [code, `\n//# sourceURL=${name}`];
  const address = URL.createObjectURL(new Blob(text, { type: 'text/javascript' }));
  try {
    importScripts(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const waiting = new Map<string, (code: string | undefined) => void>();

const kernel = new Kernel({
  global: scope,
  runScript,
  show: (shown) => send({ type: 'shown', ...shown }),
  fetchLibrary: (name) =>
    new Promise((resolve) => {
      waiting.set(name, resolve);
      send({ type: 'need', name });
    }),
  libraries,
});

const node = nodeModules((ms) => send({ type: 'limit', ms }), files);
for (const [name, exports] of Object.entries(node)) {
  kernel.modules.add(name, exports);
  kernel.modules.add(name.replace('node:', ''), exports);
}
const workerModule: WorkerModule = {
  verdicts: toldMap(verdicts, (name, verdict) => {
    send({ type: 'verdict', name, verdict });
  }),
};
kernel.modules.add('live', workerModule);
kernel.modules.load('../src', module);

scope.onmessage = ({ data }) => {
  if (data.type === 'run') void run(data);
  else if (data.type === 'move') void move(data);
  else if (data.type === 'read')
    send({ type: 'names', cells: data.codes.map(namesIn) });
  else waiting.get(data.name)?.(data.code);
};

function namesIn(code: string): CellNames | undefined {
  try {
    return cellNames(parseCell(code));
  } catch {
    return undefined;
  }
}

async function run(request: Request & { type: 'run' }): Promise<void> {
  const start = performance.now();
  const reply = await kernel.execute(request);
  send({ type: 'done', run: request.run, ms: performance.now() - start, ...reply });
}

async function move(request: Request & { type: 'move' }): Promise<void> {
  send({ type: 'moved', move: request.move, ...(await kernel.move(request)) });
}

scope.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  kernel.failLate((event as PromiseRejectionEvent).reason);
});
scope.addEventListener('error', (event) => {
  event.preventDefault();
  kernel.failLate((event as ErrorEvent).error);
});

// Where an error is thrown deep in the module, the line of the cell is still told.
Object.assign(Error, { stackTraceLimit: 50 });
send({ type: 'ready' });
