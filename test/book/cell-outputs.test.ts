import { describe, expect, it } from 'vitest';
import { type Message, newRequest } from '../../src/book/kernel/message';
import { CellOutputs } from '../../src/book/outputs/cell-outputs';
import { Displays } from '../../src/book/outputs/displays';

function broadcast(type: string, content: Record<string, unknown>): Message {
  return newRequest(type, content, 'a-session');
}

const print = (text: string, name = 'stdout') => broadcast('stream', { name, text });
const show = (html: string, display_id?: string, type = 'display_data') =>
  broadcast(type, {
    data: { 'text/html': html },
    metadata: {},
    transient: { display_id },
  });
const shown = (...lines: string[]) => ({
  data: { 'text/html': lines },
  metadata: {},
  output_type: 'display_data',
});

function outputsOf(...messages: Message[]) {
  const outputs = new CellOutputs(new Displays());
  for (const message of messages) outputs.receive(message);
  return outputs.list();
}

describe('the outputs of a cell', () => {
  it('hold texts that follow each other on one stream as one output', () => {
    expect(outputsOf(print('a\nb'), print('c\n'), show('x'), print('d'))).toEqual([
      { name: 'stdout', output_type: 'stream', text: ['a\n', 'bc\n'] },
      shown('x'),
      { name: 'stdout', output_type: 'stream', text: ['d'] },
    ]);
  });

  it('keep stdout and stderr apart', () => {
    expect(outputsOf(print('a'), print('b', 'stderr'))).toHaveLength(2);
  });

  it('keep a display’s metadata and drop what is transient', () => {
    const data = { 'text/html': 'a\nb', 'image/png': 'a\nb', 'application/json': {} };
    const message = { data, metadata: { width: 3 }, transient: { display_id: 'x' } };
    expect(outputsOf(broadcast('display_data', message))).toEqual([
      {
        data: { ...data, 'text/html': ['a\n', 'b'] },
        metadata: { width: 3 },
        output_type: 'display_data',
      },
    ]);
  });

  it('change in place when a display is updated, also by a later cell', () => {
    const displays = new Displays();
    const [first, second] = [new CellOutputs(displays), new CellOutputs(displays)];
    first.receive(show('0 %', 'progress'));
    first.receive(print('x'));
    second.receive(show('done', 'progress', 'update_display_data'));
    expect(first.list()[0]).toEqual(shown('done'));
    expect(second.list()).toEqual([]);
  });

  it('show a display twice when it is displayed twice, and update both', () => {
    const outputs = outputsOf(
      show('a', 'x'),
      show('b', 'x'),
      show('c', 'x', 'update_display_data'),
    );
    expect(outputs).toEqual([shown('c'), shown('c')]);
  });

  it('pass over an update of what was never shown', () => {
    expect(outputsOf(show('a', 'x', 'update_display_data'))).toEqual([]);
  });

  it('are cleared at once, or when the next output comes', () => {
    const clear = (wait: boolean) => broadcast('clear_output', { wait });
    expect(outputsOf(print('a'), clear(false))).toEqual([]);
    expect(outputsOf(print('a'), clear(true))).toHaveLength(1);
    expect(outputsOf(print('a'), clear(true), print('b'))).toEqual([
      { name: 'stdout', output_type: 'stream', text: ['b'] },
    ]);
  });

  it('hold results and errors as they came', () => {
    const error = { ename: 'E', evalue: 'v', traceback: ['a\nb'] };
    const result = { data: { 'text/plain': '2' }, execution_count: 3, metadata: {} };
    expect(
      outputsOf(broadcast('error', error), broadcast('execute_result', result)),
    ).toEqual([
      { ...error, output_type: 'error' },
      { ...result, data: { 'text/plain': ['2'] }, output_type: 'execute_result' },
    ]);
  });
});
