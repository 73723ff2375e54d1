import { element } from '../dom/element';
import { codePieces } from './code-pieces';

/** Code in colours, as near to those that the page came with as a few rules get it. */
export function coloured(code: string): HTMLElement {
  let line = element('span', { className: 'line' });
  const shown = element('code', {}, line);
  for (const { text, kind } of codePieces(code)) {
    for (const [k, part] of text.split('\n').entries()) {
      if (k > 0) {
        line = element('span', { className: 'line' });
        shown.append('\n', line);
      }
      line.append(kind ? element('span', { className: `tok-${kind}` }, part) : part);
    }
  }
  return shown;
}
