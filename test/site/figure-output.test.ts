import { beforeAll, describe, expect, it } from 'vitest';
import type { DisplayOutput, Output } from '../../src/book/notebook/notebook';
import type { Figure } from '../../src/figures/figure';
import { type FigureOutputs, figureOutputs } from '../../src/picture/figure-outputs';
import { renderCell } from '../../src/site/page/cell-html';
import { type FigureOutput, gatherFigures } from '../../src/site/page/figure-output';
import { createRenderer } from '../../src/site/page/markdown';
import { codeCell } from '../book/fixture-notebook';
import { readCourse } from '../notebooks/course';

const figure: Figure = {
  data: [{ y: [3, 1], name: '</script>' }],
  layout: { width: 300, height: 200 },
  alt: 'A "loss" & its <curve>',
};

function output(data: DisplayOutput['data'], metadata = {}): DisplayOutput {
  return { output_type: 'display_data', data, metadata };
}

const printed: Output = { output_type: 'stream', name: 'stdout', text: 'so\n' };

describe('what show displayed', { timeout: 60_000 }, () => {
  let shown: FigureOutputs;
  let picture: DisplayOutput;
  let plot: DisplayOutput;
  beforeAll(() => {
    shown = figureOutputs(figure);
    picture = output(shown.picture.data, shown.picture.metadata);
    plot = output({ 'text/html': shown.plot.split(/(?<=\n)/) });
  }, 60_000);

  it('is gathered from its picture and its data, between other outputs', () => {
    const [before, gathered, after] = gatherFigures([printed, picture, plot, printed]);
    expect([before, after]).toEqual([printed, printed]);
    const {
      alt,
      width,
      height,
      picture: found,
      figure: json,
    } = gathered as FigureOutput;
    expect({ alt, width, height }).toEqual({
      alt: figure.alt,
      width: 300,
      height: 200,
    });
    expect((found as Buffer).toString('base64')).toBe(shown.picture.data['image/png']);
    expect(JSON.parse(json)).toEqual({ data: figure.data, layout: figure.layout });
  });

  it('is gathered from the plain picture of a kernel that says nothing of it', () => {
    const plain = output({ 'image/png': shown.picture.data['image/png'] });
    expect(gatherFigures([plain, plot])).toEqual(gatherFigures([picture, plot]));
  });

  it('stays a picture where the plot would fetch something, or is none', () => {
    const stored = (json: string) =>
      output({
        'text/html': shown.plot.replace(
          /"figure":.*(?=\}<\/script>)/,
          `"figure":${json}`,
        ),
      });
    const map = '{"data":[{"type":"scattergeo"}],"layout":{"width":300,"height":200}}';
    const image =
      '{"data":[],"layout":{"images":[{"source":"https://example.org/a"}]}}';
    for (const json of [map, image, '[]', '{"data":3,"layout":{}}']) {
      const outputs = [picture, stored(json)];
      expect(gatherFigures(outputs)).toEqual(outputs);
    }
  });

  it('is gathered whatever the script beside the data says', () => {
    const other = shown.plot.replace(/<script>[\s\S]*$/, '<script>another()</script>');
    expect(gatherFigures([picture, output({ 'text/html': other })])).toEqual(
      gatherFigures([picture, plot]),
    );
  });

  it('is an image of its size and words in the page', async () => {
    const cell = { ...codeCell('a', 'show()'), outputs: [picture, plot] };
    const { nodes, figures } = renderCell(cell, await createRenderer());
    expect(figures).toHaveLength(1);
    expect(nodes).toMatchObject([
      {
        children: [
          { tagName: 'pre' },
          {
            properties: { className: ['picture'], dataFigure: figures[0].id },
            children: [
              {
                properties: {
                  src: `figures/${figures[0].id}.png`,
                  alt: figure.alt,
                  width: 300,
                  height: 200,
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is a picture all the same where the data is lost', () => {
    expect(gatherFigures([picture, printed])).toEqual([picture, printed]);
  });

  it('shows nothing of data whose picture is lost', () => {
    expect(gatherFigures([printed, plot])).toEqual([printed]);
  });

  it('is a file of a name that no notebook chooses', () => {
    for (const id of ['con', 'x'.repeat(300), '__proto__']) {
      const other = shown.plot.replace(/data-figure="\w+"/, `data-figure="${id}"`);
      const [gathered] = gatherFigures([picture, output({ 'text/html': other })]);
      expect(gathered).toEqual(gatherFigures([picture, plot])[0]);
      expect((gathered as FigureOutput).id).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it('is not recognised where the data is none, or would ask elsewhere', () => {
    const SIZE = { width: 9, height: 9 };
    const storing = (parts: object) =>
      JSON.stringify({
        alt: 'x',
        ...SIZE,
        figure: { data: [], layout: SIZE, ...parts },
      });
    const good = `<script type="application/json" data-figure="a">${storing({})}</script>`;
    expect(gatherFigures([picture, output({ 'text/html': good })])).toHaveLength(1);
    for (const stored of [
      '{',
      '1',
      '{}',
      '{"alt":1,"width":1,"height":1,"figure":{}}',
      storing({ data: [{ type: 'scattergeo' }] }),
      storing({ data: [null] }),
      storing({ data: 7 }),
      storing({ layout: null }),
      storing({ layout: { width: '9px;position:fixed', height: 9 } }),
      storing({ layout: { width: 1e9, height: 9 } }),
      storing({
        layout: { ...SIZE, images: [{ source: 'https://elsewhere.example/' }] },
      }),
    ]) {
      const html = `<script type="application/json" data-figure="a">${stored}</script>`;
      const outputs = [picture, output({ 'text/html': html })];
      expect(gatherFigures(outputs)).toEqual(outputs);
    }
  });
});

describe('the course as it is stored', () => {
  const notebooks = readCourse();

  it.for(notebooks)('every figure of $name is read', ({ notebook }) => {
    const cells = notebook.cells.filter((cell) => cell.cell_type === 'code');
    const parts = cells.flatMap(({ outputs }) => gatherFigures(outputs));
    const left = parts.filter((part) => JSON.stringify(part).includes('data-figure='));
    expect(left).toEqual([]);
    const figures = parts.filter((part): part is FigureOutput => 'figure' in part);
    expect(figures.length).toBeGreaterThan(0);
    for (const { alt, width, height } of figures) {
      expect(alt.length).toBeGreaterThan(10);
      expect(width * height).toBeGreaterThan(10_000);
    }
  });
});
