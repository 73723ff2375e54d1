import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { CodeEvents } from './code-events';
import { type CellInPage, help } from './help';
import { markedLine, markLine } from './marked-line';

/** An editor for the code of one cell. */
export interface Editor {
  readonly element: HTMLElement;
  code: string;
  /** @param offset where in the code */
  focus(offset?: number): void;
  /** Marks the line where something went wrong; undefined takes the mark away. */
  mark(line: number | undefined): void;
}

/** The keys that mean something to the page come before those of the editor. */
function pageKeys(events: CodeEvents): Extension {
  const doing = (action: () => void) => () => {
    action();
    return true;
  };
  return Prec.highest(
    keymap.of([
      { key: 'Shift-Enter', run: doing(() => events.run(true)) },
      { key: 'Mod-Enter', run: doing(() => events.run(false)) },
      { key: 'Escape', run: doing(() => events.left()) },
    ]),
  );
}

function createEditor(
  code: string,
  label: string,
  events: CodeEvents,
  cell: CellInPage,
): Editor {
  const view = new EditorView({
    doc: code,
    extensions: [
      pageKeys(events),
      help(cell),
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of('  '),
      EditorState.tabSize.of(2),
      bracketMatching(),
      closeBrackets(),
      // Tab goes on through the page, as everywhere in it.
      keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
      javascript({ typescript: true }),
      syntaxHighlighting(classHighlighter),
      markedLine,
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-describedby': 'editor-keys',
        // Where lines are long, it is what scrolls.
        tabindex: '0',
        spellcheck: 'false',
        autocapitalize: 'off',
      }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) events.changed(state.doc.toString());
      }),
    ],
  });
  return {
    element: view.dom,
    get code() {
      return view.state.doc.toString();
    },
    set code(insert) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
    },
    focus(offset) {
      view.contentDOM.focus({ preventScroll: true });
      if (offset !== undefined) view.dispatch({ selection: { anchor: offset } });
    },
    mark: (line) => view.dispatch({ effects: markLine.of(line) }),
  };
}

declare global {
  /** Makes editors; comes with the first click into code. */
  var createLiveEditor: typeof createEditor;
}

globalThis.createLiveEditor = createEditor;
