import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

/** Marks a line, counted from 1; undefined takes the mark away. */
export const markLine = StateEffect.define<number | undefined>();

/** The line that is marked, until the code changes. */
export const markedLine = StateField.define({
  create: () => Decoration.none,
  update(marks, { docChanged, effects, state }) {
    const effect = effects.findLast((one) => one.is(markLine));
    if (!effect) return docChanged ? Decoration.none : marks;
    const line = effect.value as number | undefined;
    if (!line || line > state.doc.lines) return Decoration.none;
    const mark = Decoration.line({ class: 'wrong-line' });
    return Decoration.set([mark.range(state.doc.line(line).from)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});
