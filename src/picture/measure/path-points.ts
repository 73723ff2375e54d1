/** A point of a path, and how far along the path it lies. */
export interface PathPoint {
  x: number;
  y: number;
  /** In pixels from the path's beginning; a jump to a new piece has no length. */
  along: number;
}

const PARTS = /([MLHVCSQTAZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;
/** How many numbers one step of each command takes. */
const NUMBERS: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
};
/** A curve is followed in this many straight steps. */
const STEPS = 24;

/** A path's `d` as the corners of a polyline; arcs are taken as straight. */
export function pathPoints(d: string): PathPoint[] {
  const points: PathPoint[] = [];
  let at = { x: 0, y: 0 };
  let start = at;

  const jump = (to: { x: number; y: number }) => {
    points.push({ ...to, along: points[points.length - 1]?.along ?? 0 });
    at = start = to;
  };
  const line = (to: { x: number; y: number }) => {
    const along = points[points.length - 1]?.along ?? 0;
    points.push({ ...to, along: along + Math.hypot(to.x - at.x, to.y - at.y) });
    at = to;
  };
  const curve = (corners: { x: number; y: number }[]) => {
    const all = [at, ...corners];
    for (let s = 1; s <= STEPS; s++) line(onCurve(all, s / STEPS));
  };

  for (const { command, numbers } of commandsOf(d)) {
    const relative = command === command.toLowerCase();
    const from = relative ? at : { x: 0, y: 0 };
    const pairs: { x: number; y: number }[] = [];
    for (let k = 0; k + 1 < numbers.length; k += 2) {
      pairs.push({ x: from.x + numbers[k], y: from.y + numbers[k + 1] });
    }
    const name = command.toUpperCase();
    if (name === 'M') jump(pairs[0]);
    else if (name === 'Z') line(start);
    else if (name === 'H') line({ x: from.x + numbers[0], y: at.y });
    else if (name === 'V') line({ x: at.x, y: from.y + numbers[0] });
    else if (name === 'A') line({ x: from.x + numbers[5], y: from.y + numbers[6] });
    else if (name === 'C' || name === 'Q') curve(pairs);
    else line(pairs[pairs.length - 1]);
  }
  return points;
}

/** The point of a Bézier curve at a part between 0 and 1, by halving its corners away. */
function onCurve(corners: { x: number; y: number }[], part: number) {
  let row = corners;
  while (row.length > 1) {
    row = row.slice(1).map((to, k) => ({
      x: row[k].x + part * (to.x - row[k].x),
      y: row[k].y + part * (to.y - row[k].y),
    }));
  }
  return row[0];
}

/** One command for each step: a command's letter may be left out when it repeats. */
function commandsOf(d: string): { command: string; numbers: number[] }[] {
  const commands: { command: string; numbers: number[] }[] = [];
  let command = 'M';
  let numbers: number[] = [];
  for (const [, letter, number] of d.matchAll(PARTS)) {
    if (letter) {
      command = letter;
      numbers = [];
      if (letter.toUpperCase() === 'Z') commands.push({ command, numbers });
      continue;
    }
    numbers.push(Number(number));
    if (numbers.length === NUMBERS[command.toUpperCase()]) {
      commands.push({ command, numbers });
      numbers = [];
      if (command === 'M') command = 'L';
      if (command === 'm') command = 'l';
    }
  }
  return commands;
}
