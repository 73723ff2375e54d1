import { loadLive } from '../dom/scripts';
import type { CodeEvents } from '../editor/code-events';
import type { Editor } from '../editor/editor';
import type { CellInPage } from '../editor/help';
import { coloured } from './coloured';

/** Code that a reader may change: text on the page, until a click makes it an editor. */
export class CodeArea {
  readonly #label: string;
  readonly #events: CodeEvents;
  readonly #cell: CellInPage;
  readonly #shown: HTMLElement;
  /** The code that the page came with, in its colours. */
  readonly #original: { code: string; nodes: Node[] };
  #editor: Editor | undefined;
  #code: string;

  /** @param shown the code as it stands on the page */
  constructor(shown: HTMLElement, label: string, events: CodeEvents, cell: CellInPage) {
    this.#cell = cell;
    this.#shown = shown;
    this.#label = label;
    this.#events = events;
    this.#code = shown.textContent ?? '';
    this.#original = { code: this.#code, nodes: [...shown.childNodes] };
    shown.tabIndex = 0;
    shown.role = 'group';
    shown.setAttribute(
      'aria-label',
      `${label}: Enter edits it, Shift and Enter run it`,
    );
    shown.addEventListener('click', () => {
      // Whoever marks a part of it wants to copy that.
      if (getSelection()?.isCollapsed) void this.edit(clickedOffset(shown));
    });
    shown.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const { shiftKey, ctrlKey, metaKey } = event;
      if (shiftKey || ctrlKey || metaKey) events.run(shiftKey);
      else void this.edit(0);
    });
  }

  get code(): string {
    return this.#code;
  }

  set code(code: string) {
    this.#take(code);
    if (this.#editor) this.#editor.code = code;
  }

  /** The text behind an editor has the code too: it is what Copy copies. */
  #take(code: string): void {
    this.#code = code;
    const isOriginal = code === this.#original.code;
    this.#shown.classList.toggle('shiki', isOriginal);
    this.#shown.replaceChildren(
      ...(isOriginal ? this.#original.nodes : [coloured(code)]),
    );
  }

  focus(): void {
    if (this.#editor) this.#editor.focus();
    else this.#shown.focus({ preventScroll: true });
  }

  scrollIntoView(): void {
    const shown = this.#editor?.element ?? this.#shown;
    shown.scrollIntoView({ block: 'nearest' });
  }

  /** Opens the editor, at an offset in the code, unless the reader has gone on by then. */
  async edit(offset: number): Promise<void> {
    await loadLive('editor');
    if (this.#editor || document.activeElement !== this.#shown) return;
    const changed = (code: string) => {
      this.#take(code);
      this.#events.changed(code);
    };
    const events = { ...this.#events, changed };
    this.#editor = createLiveEditor(this.#code, this.#label, events, this.#cell);
    this.#shown.replaceWith(this.#editor.element);
    this.#editor.focus(offset);
  }

  /** Marks the line where something went wrong; undefined takes the mark away. */
  mark(line: number | undefined): void {
    this.#editor?.mark(line);
    for (const [k, shown] of this.#shown.querySelectorAll('.line').entries()) {
      shown.classList.toggle('wrong-line', k + 1 === line);
    }
  }
}

/** Where in a text the reader clicked. */
function clickedOffset(shown: HTMLElement): number {
  const selection = getSelection();
  if (!selection?.anchorNode || !shown.contains(selection.anchorNode)) return 0;
  const before = document.createRange();
  before.setStart(shown, 0);
  before.setEnd(selection.anchorNode, selection.anchorOffset);
  return before.toString().length;
}
