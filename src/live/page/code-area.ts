import { element } from './element';

/** What happens to the code of a cell. */
export interface CodeEvents {
  changed(code: string): void;
  /** @param onwards whether the reader goes on to the next cell */
  run(onwards: boolean): void;
  left(): void;
}

/** Code that a reader may change: text on the page, until a click makes it an editor. */
export class CodeArea {
  readonly #label: string;
  readonly #events: CodeEvents;
  #shown: HTMLElement;
  #editor: HTMLTextAreaElement | undefined;
  #code: string;

  /** @param shown the code as it stands on the page */
  constructor(shown: HTMLElement, label: string, events: CodeEvents) {
    this.#shown = shown;
    this.#label = label;
    this.#events = events;
    this.#code = shown.textContent ?? '';
    shown.tabIndex = 0;
    shown.role = 'group';
    shown.setAttribute(
      'aria-label',
      `${label}: Enter edits it, Shift and Enter run it`,
    );
    shown.addEventListener('click', () => {
      // Whoever marks a part of it wants to copy that.
      if (getSelection()?.isCollapsed) this.edit(clickedOffset(shown));
    });
    shown.addEventListener('keydown', (event) => {
      if (this.#runs(event) || event.key !== 'Enter') return;
      event.preventDefault();
      this.edit();
    });
  }

  get code(): string {
    return this.#code;
  }

  set code(code: string) {
    this.#code = code;
    this.#shown.textContent = code;
    if (this.#editor) this.#editor.value = code;
  }

  focus(): void {
    (this.#editor ?? this.#shown).focus({ preventScroll: true });
  }

  /** Opens the editor, at an offset in the code. */
  edit(offset = 0): void {
    if (!this.#editor) {
      this.#editor = this.#makeEditor();
      this.#shown.replaceWith(this.#editor);
    }
    this.#editor.focus({ preventScroll: true });
    this.#editor.setSelectionRange(offset, offset);
  }

  #makeEditor(): HTMLTextAreaElement {
    const editor = element('textarea', {
      className: 'editor',
      value: this.#code,
      spellcheck: false,
      autocapitalize: 'off',
      rows: this.#code.split('\n').length,
      'aria-label': this.#label,
      'aria-describedby': 'editor-keys',
    });
    editor.addEventListener('input', () => {
      this.#code = editor.value;
      editor.rows = this.#code.split('\n').length;
      this.#events.changed(this.#code);
    });
    editor.addEventListener('keydown', (event) => {
      if (this.#runs(event) || event.key !== 'Escape') return;
      this.#events.left();
    });
    return editor;
  }

  #runs(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key !== 'Enter' || !(shiftKey || ctrlKey || metaKey)) return false;
    event.preventDefault();
    this.#events.run(shiftKey);
    return true;
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
