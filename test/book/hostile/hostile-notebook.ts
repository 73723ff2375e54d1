import type {
  Cell,
  CodeCell,
  MimeBundle,
  Notebook,
  Output,
} from '../../../src/book/notebook/notebook';
import { CONTROLS_TYPE } from '../../../src/display/controls/spec';
import { codeCell, notebookOf } from '../fixture-notebook';
import { hostileFigures } from './hostile-figures';
import { PAYLOADS } from './payloads';

/** A drawing that would do all that a drawing can. */
const DRAWN =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="top.hacked=[0]"><script>top.hacked=[0]</script></svg>';

/** The id of the cell that shows all payloads once more when it is run. */
export const SHOWS_ALL = 'shows-all';

export interface HostileNotebook {
  notebook: Notebook;
  /** What each number that a payload tells of itself stands for. */
  said: string[];
}

/**
 * A notebook with every payload in every place that a notebook has. One that runs puts its
 * number into the window's `hacked`; one that asks elsewhere, asks there for its number.
 *
 * @param host of whoever is asked: 'localhost:1234'
 */
export function hostileNotebook(host: string): HostileNotebook {
  const said: string[] = [];
  const from = (place: string) => (payload: string) => {
    const number = said.push(`${place}: ${payload}`) - 1;
    return payload
      .replaceAll('JS', `(top.hacked??=[]).push(${number})`)
      .replaceAll('AWAY', `http://${host}/${number}`)
      .replaceAll('HOST', host);
  };
  const { html, markdown, tex, svg } = PAYLOADS;
  const words = [
    ...html,
    ...markdown,
    ...tex.flatMap((one) => [`$${one}$`, `$$${one}$$`]),
  ];
  // Of each kind a few, for where all of them would be one long text.
  const few = words.filter((_, k) => k % 20 === 0);
  const cells: Cell[] = [
    showsAll(
      [...html, ...markdown].map(from('shown by a cell')),
      tex.map(from('formula shown by a cell')),
      svg.map(from('drawing shown by a cell')),
    ),
    ...words.flatMap((payload, k) => [
      textCell(payload, k, from),
      outputCell(payload, k, from),
    ]),
    ...tex.map((payload, k) =>
      bundles(`tex-${k}`, [{ 'text/latex': from('formula')(payload) }]),
    ),
    ...svg.map((payload, k) =>
      bundles(`svg-${k}`, [
        { 'image/svg+xml': from('drawing')(payload) },
        { 'text/html': from('drawing in HTML')(payload) },
      ]),
    ),
    ...hostileFigures(from('figure'), few).map((outputs, k) => ({
      ...codeCell(`figure-${k}`, 'show()'),
      outputs,
      metadata: slide(),
    })),
    ...controls(from('control'), few),
    printing(words.map(from('printed')).join('\n')),
    {
      cell_type: 'raw',
      id: 'raw',
      metadata: { format: 'text/html', ...slide() },
      source: words.map(from('raw')).join('\n'),
    },
  ];
  const { metadata, ...rest } = notebookOf([]);
  const all = few.map(from('metadata'));
  return {
    said,
    notebook: {
      ...rest,
      cells,
      metadata: {
        ...metadata,
        title: all.join(''),
        authors: all.map((name) => ({ name })),
        kernelspec: {
          display_name: all.join(''),
          language: 'typescript',
          name: all[1],
        },
        language_info: { name: all[2], file_extension: all[3], mimetype: 'text/html' },
        widgets: {
          'application/vnd.jupyter.widget-state+json': {
            state: { x: { state: { value: all } } },
          },
        },
      },
    },
  };
}

type From = (place: string) => (payload: string) => string;

function slide(more: object = {}): { slideshow: object } {
  return { slideshow: { slide_type: 'slide', ...more } };
}

function textCell(payload: string, k: number, from: From): Cell {
  const named = from('name')(payload);
  return {
    cell_type: 'markdown',
    id: `text-${k}-${named}`,
    attachments: { x: { 'image/svg+xml': DRAWN }, [named]: { [named]: named } },
    metadata: { ...slide({ notes: from('notes of a text')(payload) }), tags: [named] },
    source: from('text')(payload),
  };
}

/** HTML of each payload, and one other thing that it might be taken for. */
function outputCell(payload: string, k: number, from: From): CodeCell {
  const types = [
    'text/markdown',
    'text/latex',
    'text/plain',
    'image/svg+xml',
    'image/png',
    'text/javascript',
  ];
  const type = types[k % types.length];
  const said = from('said')(payload);
  const cell = bundles(`output-${k}-${said}`, [
    { 'text/html': from('HTML')(payload) },
    { [type]: from(type)(payload) },
    { [said]: said },
  ]);
  for (const output of cell.outputs) {
    if ('metadata' in output)
      output.metadata = { alt: said, width: said, [type]: { alt: said, height: said } };
  }
  const place = ['title', 'words', 'notes'][k % 3];
  return {
    ...cell,
    source: k % 6 ? '' : from('code')(payload),
    metadata: {
      ...slide({
        [place]: from(place)(payload),
        show: 'both',
        moves: [{ [said]: said }],
      }),
      tags: [said, ['predict', 'exercise', 'hint', 'solution'][k % 24] ?? ''],
      name: said,
      jupyter: { source_hidden: k % 2 === 1 },
    },
  };
}

function bundles(id: string, all: MimeBundle[]): CodeCell {
  const outputs = all.map(
    (data): Output => ({ output_type: 'display_data', data, metadata: {} }),
  );
  return { ...codeCell(id, 'show()'), outputs, metadata: slide() };
}

/** Words in all places of controls, and controls that are none. */
function controls(
  from: (payload: string) => string,
  words: readonly string[],
): CodeCell[] {
  const text = words.map(from).join(' ');
  const specs: unknown[] = [
    { [text]: { type: 'slider', label: text, unit: text, value: 1, from: 0, to: 2 } },
    { [text]: { type: 'play', label: text, value: 0, from: 0, to: 3, every: 0 } },
    { x: { type: 'choice', label: text, value: 'b', options: ['a', 'b', text] } },
    { x: { type: 'text', label: text, value: text } },
    { x: { type: 'toggle', label: text, value: text } },
    { x: { type: text } },
    { x: { type: 'slider' } },
    { x: { type: 'slider', value: text, from: text, to: text, step: text } },
    { x: { type: 'play', value: 0, from: 0, to: 1e300, step: 1e-300 } },
    { x: { type: 'choice' } },
    { x: { type: 'choice', options: 7 } },
    { x: { type: 'choice', options: [null, { x: 1 }] } },
    { x: { type: 'number', value: null, label: { x: 1 } } },
    { x: null },
    { x: [] },
    [null],
    [],
    text,
    7,
    { __proto__: null, constructor: { type: 'constructor' } },
    JSON.parse('{"__proto__":{"type":"slider","value":1,"from":0,"to":2}}'),
  ];
  return specs.map((given, k) =>
    bundles(`controls-${k}`, [{ [CONTROLS_TYPE]: given, 'text/plain': text }]),
  );
}

function printing(text: string): CodeCell {
  return {
    ...codeCell('printing', text),
    metadata: slide(),
    outputs: [
      {
        output_type: 'stream',
        name: 'stdout',
        text: `\x1b[31m${text}\x1b]8;;javascript:1\x07x\x1b]8;;\x07`,
      },
      { output_type: 'stream', name: text as 'stderr', text },
      { output_type: 'error', ename: text, evalue: text, traceback: [text] },
      {
        output_type: 'execute_result',
        execution_count: 1,
        data: { 'text/plain': text },
        metadata: {},
      },
    ],
  };
}

/** A cell that shows HTML, Markdown, formulas and drawings where it is run. */
function showsAll(words: string[], tex: string[], svg: string[]): CodeCell {
  const source = `import { display } from 'tslab';
for (const one of ${JSON.stringify(words)}) { display.html(one); display.markdown(one); }
for (const one of ${JSON.stringify(tex)}) { display.latex(one); display.markdown(\`$\${one}$\`); }
for (const one of ${JSON.stringify(svg)}) { display.svg(one); display.html(one); }`;
  return { ...codeCell(SHOWS_ALL, source), metadata: slide({ show: 'both' }) };
}
