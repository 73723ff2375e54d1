import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import { Widget } from '@lumino/widgets';
import { areSpecs } from '../../display/controls/require-spec';
import { CONTROLS_TYPE, type Place } from '../../display/controls/spec';
import type { Moved, Output } from '../../live/kernel/show/output';
import { Interaction } from '../../live/page/interact/interaction';
import {
  drawFigure,
  figureBox,
  forgetFigures,
  showableIn,
} from '../../live/page/view/figure';
import '../../live/page/view/view';

/** Draws again what a cell has shown with controls; undefined where its kernel is gone. */
export type Move = (places: Record<string, Place>) => Promise<Moved | undefined>;

/** For what can be moved, by the names in the metadata of their outputs. */
export const moves = new Map<unknown, Move>();

/** A figure of Plotly's; another one is drawn in its place. */
class FigureView extends Widget implements IRenderMime.IRenderer {
  async renderModel({ data }: IRenderMime.IMimeModel): Promise<void> {
    const figure = showableIn(data);
    if (!figure) return;
    const alt = String(data['text/plain'] ?? '');
    const box = this.node.firstElementChild;
    if (box) await drawFigure(box, figure, alt);
    else this.node.append(figureBox(figure, alt));
  }

  override dispose(): void {
    if (!this.isDisposed) forgetFigures(this.node);
    super.dispose();
  }
}

/** Controls and what they draw, once a kernel knows them. */
class InteractionView extends Widget implements IRenderMime.IRenderer {
  async renderModel({ data, metadata }: IRenderMime.IMimeModel): Promise<void> {
    this.addClass('jp-RenderedHTMLCommon');
    const specs = data[CONTROLS_TYPE];
    const drawn = (metadata.drawn ?? []) as unknown as Output[];
    const move = moves.get(metadata.interaction);
    if (move && areSpecs(specs)) {
      const interaction = new Interaction(specs, {
        prepare: async () => true,
        draw: (_, places) => move(places),
        failureWords: ({ failure }) => `${failure.name}: ${failure.message}`,
      });
      interaction.connect('here', drawn);
      this.node.replaceChildren(interaction.element);
    } else {
      await liveRedraw(this.node, drawn);
      this.node.prepend('Run the cell to get its controls.');
    }
  }
}

function extension(
  mimeType: string,
  View: new () => IRenderMime.IRenderer,
): IRenderMime.IExtension {
  const createRenderer = () => new View();
  return {
    id: `backprop-twice:${mimeType}`,
    rendererFactory: { safe: true, mimeTypes: [mimeType], createRenderer },
    rank: 0,
    dataType: 'json',
  };
}

/** What shows the outputs of the course that JupyterLab doesn't know. */
export const renderers = [
  extension('application/vnd.plotly.v1+json', FigureView),
  extension(CONTROLS_TYPE, InteractionView),
];
