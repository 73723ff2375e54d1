import type { TrainingHistory } from '../training/train';
import type { Figure } from './figure';
import { logAxis, logRange } from './log-axis';
import { describeRuns } from './loss-words';
import { brief, round } from './numbers';
import { seriesStyle } from './palette';
import { cleanText, plainText } from './plain-text';
import { lastLoss, type Run, toRuns } from './runs';
import { spreadLabels } from './spread-labels';
import {
  axis,
  baseLayout,
  curveLine,
  HEIGHT,
  label,
  type Margin,
  textWidth,
  yName,
} from './theme';
import { thinOut } from './thin-out';

export interface LossCurveOptions {
  /** Whether the loss stands on a logarithmic axis, which tells small losses apart. */
  logLoss?: boolean;
}

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
  histories: TrainingHistory | Readonly<Record<string, TrainingHistory>>,
  { logLoss = false }: LossCurveOptions = {},
): Figure {
  const runs = toRuns(histories);
  const losses = runs.flatMap((run) => Array.from(run.losses));
  const range = logLoss ? logRange(losses) : linearRange(losses);
  const epochs = Math.max(1, ...runs.map((run) => run.losses.length - 1));
  const names = runs.map(endText);
  const margin = {
    l: 64,
    r: 16 + Math.max(...runs.map((run) => textWidth(endWords(run).join(' ')))),
    t: 40,
    b: 60,
  };
  return {
    data: runs.map((run, k) => lossLine(run, k, logLoss, runs.length)),
    layout: baseLayout({
      margin,
      xaxis: axis('epoch', {
        range: [0, epochs],
        tickformat: ',d',
        nticks: 5,
        ...(epochs < 5 ? { dtick: 1 } : {}),
        showgrid: false,
      }),
      yaxis: logLoss ? logAxis('', range) : axis('', { range, nticks: 6 }),
      annotations: [
        yName(logLoss ? 'loss, on a logarithmic axis' : 'loss', margin),
        ...(runs.length === 1 ? [startLabel(runs[0], logLoss)] : []),
        ...endLabels(runs, names, range, margin, logLoss),
      ],
    }),
    alt: describeRuns(runs),
  };
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
  return [cleanText(run.name, 16), brief(lastLoss(run))];
}

function endText(run: Run): string {
  const [name, last] = endWords(run);
  return name === '' ? last : `<b>${plainText(name)}</b> ${last}`;
}

/** A run on its own also bears its first loss. */
function startLabel({ losses }: Run, logLoss: boolean) {
  return label(
    0,
    round(logLoss ? Math.log10(losses[0]) : losses[0]),
    brief(losses[0]),
    {
      xanchor: 'left',
      xshift: 8,
      font: { color: seriesStyle(0).text },
    },
  );
}

/** Names and last losses beside the lines' ends, moved apart where those are close. */
function endLabels(
  runs: readonly Run[],
  names: readonly string[],
  [low, high]: [number, number],
  margin: Margin,
  logLoss: boolean,
) {
  const height = HEIGHT - margin.t - margin.b;
  const ends = runs.map((run) => {
    const at = logLoss ? Math.log10(Math.max(lastLoss(run), 10 ** low)) : lastLoss(run);
    return (height * (at - low)) / (high - low);
  });
  const heights = spreadLabels(ends, 20, [2, height]);
  return runs.map((_, k) =>
    label(1, 0, names[k], {
      xref: 'paper',
      yref: 'paper',
      xanchor: 'left',
      yanchor: 'middle',
      xshift: 8,
      yshift: round(heights[k]),
      font: { color: seriesStyle(k).text },
    }),
  );
}
