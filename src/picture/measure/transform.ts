import { around, type Box } from './box';

interface Point {
  x: number;
  y: number;
}

/**
 * The box around a box that an SVG `transform` moves and turns; Plotly measures nothing
 * that is scaled.
 */
export function transformed(box: Box, transform: string): Box {
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => ({ x, y })),
  );
  const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reverse();
  const moved = corners.map((corner) =>
    steps.reduce((point, [, name, list]) => {
      const numbers = list.split(/[\s,]+/).map(Number);
      return name === 'rotate' ? turned(point, numbers) : shifted(point, name, numbers);
    }, corner),
  );
  return around(moved.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
}

function shifted(point: Point, name: string, [dx = 0, dy = 0]: number[]): Point {
  return name === 'translate' ? { x: point.x + dx, y: point.y + dy } : point;
}

function turned({ x, y }: Point, [degrees, cx = 0, cy = 0]: number[]): Point {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return {
    x: cx + cos * (x - cx) - sin * (y - cy),
    y: cy + sin * (x - cx) + cos * (y - cy),
  };
}
