import { formatWithOptions, inspect } from 'node-inspect-extracted';
import type { Stream } from '../show/outlet';
import { consoleTable } from './console-table';

/** A console that prints as Node's does. */
export function createConsole(print: (name: Stream, text: string) => void) {
  let indent = '';
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  const printer =
    (name: Stream) =>
    (...values: unknown[]) => {
      const text = formatWithOptions({}, ...values);
      print(name, `${indent}${text.replaceAll('\n', `\n${indent}`)}\n`);
    };
  const log = printer('stdout');
  const error = printer('stderr');
  const elapsed = (label: string, ...values: unknown[]) => {
    const start = starts.get(label);
    if (start === undefined)
      error(`Warning: No such label '${label}' for console.timeEnd()`);
    else log(`${label}: ${(performance.now() - start).toFixed(3)}ms`, ...values);
  };
  const group = (...values: unknown[]) => {
    if (values.length > 0) log(...values);
    indent += '  ';
  };
  return {
    log,
    info: log,
    debug: log,
    warn: error,
    error,
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indent = indent.slice(2);
    },
    dir: (value: unknown, options: object = {}) =>
      log(inspect(value, { customInspect: false, ...options })),
    dirxml: log,
    table: (rows: unknown, columns?: readonly string[]) =>
      log(consoleTable(rows, columns) ?? rows),
    assert: (holds: unknown, ...values: unknown[]) => {
      if (holds) return;
      const [first, ...rest] = values;
      // As from Node 22 on; Node 20 makes a text of whatever comes first.
      if (typeof first === 'string') error(`Assertion failed: ${first}`, ...rest);
      else error('Assertion failed', ...values);
    },
    trace: (...values: unknown[]) =>
      error(`Trace: ${formatWithOptions({}, ...values)}`),
    count: (label = 'default') => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = 'default') => void counts.delete(label),
    time: (label = 'default') => void starts.set(label, performance.now()),
    timeLog: (label = 'default', ...values: unknown[]) => elapsed(label, ...values),
    timeEnd: (label = 'default') => {
      elapsed(label);
      starts.delete(label);
    },
    clear: () => {},
  };
}
