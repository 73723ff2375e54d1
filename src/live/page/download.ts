import type { Output } from '../kernel/show/output';
import { pageName } from './address';
import { element } from './dom/element';
import { figureIn, type PlotlyFigure } from './dom/plotly';
import { loadLive } from './dom/scripts';
import type { PageCell } from './page-cell';

/** As much of a notebook's format as is filled in here. */
interface Notebook {
  cells: {
    id: string;
    cell_type: string;
    source: unknown;
    outputs?: unknown[];
    execution_count?: number | null;
  }[];
}

/**
 * Gives the reader the notebook with the code and the outputs of the page; where a cell
 * has not run, those that are stored.
 */
export async function downloadNotebook(cells: readonly PageCell[]): Promise<void> {
  const name = pageName();
  await loadLive(`notebooks/${encodeURIComponent(name)}`);
  const notebook = await filled(liveSources.notebook as Notebook, cells);
  const text = `${JSON.stringify(notebook, null, 1)}\n`;
  const type = 'application/x-ipynb+json';
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download: `${name}.ipynb` }).click();
  // The browser reads it in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

async function filled(
  stored: Notebook,
  onPage: readonly PageCell[],
): Promise<Notebook> {
  const byId = new Map(onPage.map((cell) => [cell.id, cell]));
  const cells: Notebook['cells'] = [];
  for (const cell of stored.cells) {
    const own = cell.cell_type === 'code' ? byId.get(cell.id) : undefined;
    cells.push(own ? { ...cell, source: own.code, ...(await ran(own)) } : cell);
  }
  return { ...stored, cells };
}

/** What a cell's last run left; nothing where the stored outputs stand. */
async function ran(cell: PageCell): Promise<object> {
  if (cell.outputs) {
    const outputs: Output[] = [];
    for (const output of cell.outputs) outputs.push(await withPicture(output));
    return { outputs, execution_count: cell.count };
  }
  return cell.isChanged ? { outputs: [], execution_count: null } : {};
}

declare const Plotly: {
  toImage(figure: PlotlyFigure, options: object): Promise<string>;
};

/** Of a figure, beside what draws it, a picture for those who read the notebook. */
async function withPicture(output: Output): Promise<Output> {
  const data = output.output_type === 'display_data' ? output.data : {};
  const figure = figureIn(data);
  if (!figure) return output;
  await loadScript('assets/plotly.js');
  const { width, height } = figure.layout;
  // Plotly writes into what it is given.
  const drawn = structuredClone(figure);
  const address = await Plotly.toImage(drawn, { width, height, scale: 2 });
  const said = { alt: data['text/plain'], width, height };
  return {
    output_type: 'display_data',
    data: { ...data, 'image/png': address.slice(address.indexOf(',') + 1) },
    metadata: { 'image/png': said },
  };
}
