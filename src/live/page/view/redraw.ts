import type { Output } from '../../kernel/show/output';
import { drawFigure, forgetFigures, showableIn } from './figure';
import { renderOutput } from './render-output';

/** Shows outputs in the place of those before, figures in the place of figures. */
export async function redraw(
  box: HTMLElement,
  outputs: readonly Output[],
): Promise<void> {
  const before = [...box.children];
  const drawings: Promise<void>[] = [];
  const elements = outputs.flatMap((output, k) => {
    const old = before[k];
    const data = 'data' in output ? output.data : {};
    const figure = showableIn(data);
    if (figure && old?.matches('.picture') && old.querySelector('img')) {
      drawings.push(drawFigure(old, figure, String(data['text/plain'] ?? '')));
      return [old];
    }
    return renderOutput(output) ?? [];
  });
  const gone = before.filter((old) => !elements.includes(old as HTMLElement));
  for (const old of gone) forgetFigures(old);
  if (elements.some((one, k) => one !== before[k]) || gone.length > 0) {
    box.replaceChildren(...elements);
  }
  await Promise.all(drawings);
}
