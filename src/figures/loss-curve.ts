import { optionsOf, requireBoolean } from '../checks';
import { round, shortNumber } from '../text/numbers';
import { cleanText, plainText } from '../text/plain-text';
import { describeRuns } from './curve/loss-words';
import { type LossHistory, lastLoss, type Run, toRuns } from './curve/runs';
import { thinOut } from './curve/thin-out';
import { type Figure, makeFigure } from './figure';
import { logAxis, logRange } from './look/log-axis';
import { seriesStyle } from './look/palette';
import { sideLabels } from './look/side-labels';
import {
  axis,
  baseLayout,
  curveLine,
  HEIGHT,
  label,
  roughTextWidth,
  yName,
} from './look/theme';

export interface LossCurveOptions {
  /** Whether the loss stands on a logarithmic axis, which tells small losses apart. */
  logLoss?: boolean;
}

const MARGIN = { l: 64, t: 40, b: 60 };

/**
 * The loss after each epoch, of one training run or of several by name:
 *
 *     lossCurve(train(network, xor, options))
 *     lossCurve({ 'rate 0.1': slow, 'rate 1': fast }, { logLoss: true })
 *
 * At its end each line bears its name and its last loss.
 *
 * @throws InputError where there is no run, or a loss is not a finite number
 */
export function lossCurve(
  histories: LossHistory | Readonly<Record<string, LossHistory>>,
  options?: LossCurveOptions,
): Figure {
  const { logLoss = false } = optionsOf(options);
  requireBoolean(logLoss, 'logLoss');
  const runs = toRuns(histories);
  const lines = runs.map((run, k) => lossLine(run, k, logLoss, runs.length));
  // What is drawn includes the lowest and the highest loss of each run.
  const losses = lines.flatMap(({ y }) => y).filter((loss) => loss !== null);
  const range = logLoss ? logRange(losses) : linearRange(losses);
  const epochs = Math.max(1, ...runs.map((run) => run.losses.length - 1));
  const widest = Math.max(
    ...runs.map((run) => roughTextWidth(endWords(run).join(' '))),
  );
  return makeFigure({
    data: lines,
    layout: baseLayout({
      margin: { ...MARGIN, r: 16 + widest },
      xaxis: axis('epoch', {
        range: [0, epochs],
        tickformat: ',d',
        nticks: 5,
        ...(epochs < 5 ? { dtick: 1 } : {}),
        showgrid: false,
      }),
      yaxis: logLoss ? logAxis('', range) : axis('', { range, nticks: 6 }),
      annotations: [
        yName(logLoss ? 'loss, on a logarithmic axis' : 'loss', MARGIN),
        ...startLabel(runs, logLoss),
        ...endLabels(runs, range, logLoss),
      ],
    }),
    alt: describeRuns(runs),
  });
}

function linearRange(losses: readonly number[]): [number, number] {
  const highest = losses.reduce((a, b) => Math.max(a, b), 0);
  return [0, highest > 0 ? highest * 1.08 : 1];
}

function lossLine({ name, losses }: Run, k: number, logLoss: boolean, count: number) {
  const epochs = thinOut(losses, Math.min(200, Math.floor(600 / count)));
  const { color, dash } = seriesStyle(k);
  return {
    type: 'scatter',
    mode: epochs.length > 1 ? 'lines' : 'markers',
    name: plainText(name),
    x: epochs,
    // A loss of exactly 0 has no place on a logarithmic axis.
    y: epochs.map((e) => (logLoss && losses[e] <= 0 ? null : round(losses[e]))),
    line: curveLine({ color, dash, width: 3 }),
    marker: { color, size: 9 },
    hovertemplate: 'epoch %{x:,}<br>loss %{y:.4g}',
  };
}

/** A run's name, if it has one, and its last loss. */
function endWords(run: Run): [string, string] {
  return [cleanText(run.name, 16), shortNumber(lastLoss(run))];
}

/** Names and last losses beside the lines' ends. */
function endLabels(runs: readonly Run[], range: [number, number], logLoss: boolean) {
  const [low, high] = range;
  const labels = runs.map((run, k) => {
    const [name, last] = endWords(run);
    const at = logLoss ? Math.log10(Math.max(lastLoss(run), 10 ** low)) : lastLoss(run);
    return {
      text: name === '' ? last : `<b>${plainText(name)}</b> ${last}`,
      color: seriesStyle(k).text,
      height: (at - low) / (high - low),
    };
  });
  return sideLabels(labels, HEIGHT - MARGIN.t - MARGIN.b, 20);
}

/** A run on its own also bears its first loss. */
function startLabel(runs: readonly Run[], logLoss: boolean) {
  const first = runs[0].losses[0];
  if (runs.length > 1 || (logLoss && first <= 0)) return [];
  const height = round(logLoss ? Math.log10(first) : first);
  const style = { xanchor: 'left', xshift: 8, font: { color: seriesStyle(0).text } };
  return [label(0, height, shortNumber(first), style)];
}
