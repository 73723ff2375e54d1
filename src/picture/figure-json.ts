/**
 * A figure's parts as JSON: typed arrays become arrays, and what is no number becomes
 * null, which Plotly takes for a gap.
 */
export function figureJson(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    ArrayBuffer.isView(part) && !(part instanceof DataView)
      ? Array.from(part as Float64Array)
      : part,
  );
}
