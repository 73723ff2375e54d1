import { INK } from './palette';
import { SMALL } from './theme';

/** A text of a drawing. */
export interface DrawnText {
  x: number;
  y: number;
  text: string;
  color?: string;
  /** 'left': it begins at x; 'right': it ends there; else it is centred there. */
  align?: 'left' | 'right';
}

const POSITIONS = {
  left: 'middle right',
  right: 'middle left',
  center: 'middle center',
};

/** Plotly puts the line that small letters stand on 3.75 px below their middle. */
const TO_WHOLE_PIXELS = 0.25;

/** Texts as one trace, which is drawn anew faster than as many labels. */
export function textTrace(texts: readonly DrawnText[]) {
  return {
    type: 'scatter',
    mode: 'text',
    x: texts.map(({ x }) => x),
    y: texts.map(({ y }) => y + TO_WHOLE_PIXELS),
    text: texts.map(({ text }) => text),
    textposition: texts.map(({ align }) => POSITIONS[align ?? 'center']),
    textfont: { ...SMALL, color: texts.map(({ color }) => color ?? INK) },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}

/** A rectangle of a drawing, by its middle. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Rectangles that look alike, as one trace. */
export function rectangleTrace(
  rectangles: readonly Rectangle[],
  { fill, ...line }: { color: string; width: number; dash?: string; fill: string },
) {
  const corners = rectangles.flatMap(({ x, y, width, height }) => {
    const [right, down] = [width / 2, height / 2];
    return [
      [x - right, y - down],
      [x + right, y - down],
      [x + right, y + down],
      [x - right, y + down],
      [x - right, y - down],
      [null, null],
    ];
  });
  return {
    type: 'scatter',
    mode: 'lines',
    x: corners.map(([x]) => x),
    y: corners.map(([, y]) => y),
    line,
    fill: 'toself',
    fillcolor: fill,
    hoverinfo: 'skip',
  };
}
