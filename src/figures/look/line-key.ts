import { paperLabel, roughTextWidth, SMALL } from './theme';

export interface KeyEntry {
  text: string;
  color: string;
  dash?: string;
  width?: number;
}

const SAMPLE = 34;
const SPACE = 26;

/**
 * What the lines are, along the top of the plot: for small multiples, whose lines are
 * the same in each and need not be named again and again.
 */
export function lineKey(entries: readonly KeyEntry[], height: number) {
  let x = 0;
  const parts = entries.map(({ text, color, dash = 'solid', width = 3 }) => {
    const start = x;
    x += SAMPLE + 8 + roughTextWidth(text, SMALL.size) + SPACE;
    return {
      shape: {
        type: 'line',
        xref: 'paper',
        yref: 'paper',
        xsizemode: 'pixel',
        ysizemode: 'pixel',
        xanchor: 0,
        yanchor: 1,
        x0: start,
        x1: start + SAMPLE,
        y0: height,
        y1: height,
        line: { color, dash, width },
      },
      annotation: paperLabel(0, 1, text, {
        yanchor: 'middle',
        xshift: start + SAMPLE + 8,
        yshift: height,
        font: SMALL,
      }),
    };
  });
  return {
    shapes: parts.map(({ shape }) => shape),
    annotations: parts.map(({ annotation }) => annotation),
  };
}
